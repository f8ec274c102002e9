package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Remedy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every recipe has a card, a page and fixtures of both kinds, and nothing else has. The pages are
 * generated: {@code -Ddocs.bless=true} writes them anew.
 */
class RecipePagesTest {
  private static final Path PAGES = Path.of("docs/recipes");

  private static final Pattern PYTHON =
      Pattern.compile("https://docs\\.python\\.org/3/[a-z]+/[\\w.-]+\\.html(#[\\w.-]+)?");

  /** A link to a file of the repository. */
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

  /** Those with many shapes, or whose edits could do harm. */
  private static final List<String> HARD =
      List.of(
          "blocking-database",
          "blocking-file-io",
          "cached-coroutine",
          "dangling-task",
          "leaked-resource",
          "manual-event-loop",
          "missing-await",
          "shared-state-race",
          "swallowed-cancellation",
          "sync-decorator-on-coroutine",
          "thread-local-context",
          "unbounded-gather");

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> pagesAreUpToDate() {
    return recipes().stream().map(id -> DynamicTest.dynamicTest(id, () -> isUpToDate(id)));
  }

  @Test
  void everyPageAndEveryFixtureBelongsToARecipe() throws IOException {
    assertThat(names(PAGES)).isEqualTo(recipes().stream().map(id -> id + ".md").sorted().toList());
    assertThat(names(Path.of("fixtures/before"))).isEqualTo(recipes());
    assertThat(names(Path.of("fixtures/after"))).containsAll(mending()).isSubsetOf(recipes());
  }

  /**
   * All but those about asyncmend's own comments; {@code bench/verify_references.py} follows them.
   */
  @TestFactory
  Stream<DynamicTest> cardsReferToPythonsDocumentation() {
    return Catalog.load().remedies().stream()
        .map(Remedy::card)
        .filter(card -> !card.tags().contains("suppression"))
        .map(card -> DynamicTest.dynamicTest(card.id(), () -> assertReferences(card)));
  }

  private static void assertReferences(Card card) {
    assertThat(card.references())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(address -> PYTHON.matcher(address).matches());
  }

  @TestFactory
  Stream<DynamicTest> linksOfPagesLeadSomewhere() {
    return recipes().stream().map(id -> DynamicTest.dynamicTest(id, () -> assertLinks(id)));
  }

  private static void assertLinks(String id) throws IOException {
    String page = Files.readString(PAGES.resolve(id + ".md"));
    List<Path> linked =
        LINK.matcher(page).results().map(link -> PAGES.resolve(link.group(1))).toList();
    assertThat(linked).isNotEmpty().allMatch(Files::exists);
    assertThat(page).contains(mending().contains(id) ? "[after](" : "[Cases](");
  }

  @TestFactory
  Stream<DynamicTest> fixturesAreEnough() {
    return recipes().stream().map(id -> DynamicTest.dynamicTest(id, () -> hasFixtures(id)));
  }

  private static void isUpToDate(String id) throws IOException {
    String page = new User(folder).says("explain", id, "--format", "markdown").out();
    Path file = PAGES.resolve(id + ".md");
    if (Boolean.getBoolean("docs.bless")) {
      Files.createDirectories(PAGES);
      Files.writeString(file, page);
    }
    assertThat(file).content().isEqualTo(page);
  }

  /** Advice changes nothing: what it finds is marked in the file. */
  private static void hasFixtures(String id) throws IOException {
    int least = HARD.contains(id) ? 12 : mending().contains(id) ? 6 : 5;
    Path folder = Path.of("fixtures/before").resolve(id);
    List<String> cases = names(folder);
    List<String> advised = new ArrayList<>();
    for (String name : cases) {
      if (!mending().contains(id) && marks(folder.resolve(name), id)) {
        advised.add(name);
      }
    }
    assertThat(cases.stream().filter(name -> name.startsWith("keep_")).count() - advised.size())
        .as("cases that stay")
        .isGreaterThanOrEqualTo(least);
    assertThat(cases.stream().filter(name -> !name.startsWith("keep_")).count() + advised.size())
        .as("cases that change, or get advice")
        .isGreaterThanOrEqualTo(least);
  }

  private static boolean marks(Path path, String id) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (text.contains("# expect: " + id)) {
          return true;
        }
      }
      return false;
    }
  }

  private static List<String> mending() {
    return Catalog.load().remedies().stream()
        .map(Remedy::card)
        .filter(card -> card.level() != Level.ADVICE)
        .map(Card::id)
        .sorted()
        .toList();
  }

  private static List<String> recipes() {
    return Catalog.load().remedies().stream().map(remedy -> remedy.card().id()).sorted().toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
