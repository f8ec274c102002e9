package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Links between pages lead to files and headings that are there, and the README names all guides.
 */
final class DocLinksTest {
  private static final Pattern LINK =
      Pattern.compile("(?:]\\(|src=\")(?!https?:|mailto:)([^)#\"\\s]*)(#[^)\"\\s]+)?[)\"]");

  private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```$|`[^`\n]*`");

  @TestFactory
  Stream<DynamicTest> linksLeadSomewhere() throws IOException {
    return pages().map(page -> DynamicTest.dynamicTest(page.toString(), () -> follow(page)));
  }

  @Test
  void theReadmeNamesEveryGuide() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    try (Stream<Path> guides = Files.list(Path.of("docs"))) {
      assertThat(guides.map(Path::toString).filter(name -> name.endsWith(".md")))
          .allMatch(name -> readme.contains("](" + name.replace('\\', '/') + ")"));
    }
  }

  private static Stream<Path> pages() throws IOException {
    List<Path> pages;
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      pages = docs.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    }
    Stream<String> others = Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md");
    return Stream.concat(others.map(Path::of), pages.stream());
  }

  private static void follow(Path page) throws IOException {
    String text = CODE.matcher(Files.readString(page)).replaceAll("");
    LINK.matcher(text)
        .results()
        .forEach(
            link -> {
              Path target =
                  link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
              assertThat(target).as("%s: %s", page, link.group()).exists();
              if (link.group(2) != null && target.toString().endsWith(".md")) {
                assertThat(headings(target))
                    .as("%s: %s", page, link.group())
                    .contains(link.group(2).substring(1));
              }
            });
  }

  /** The names that GitHub gives to the headings of a page. */
  private static Set<String> headings(Path page) {
    try (Stream<String> lines = Files.lines(page)) {
      return lines
          .filter(line -> line.matches("#{1,6} .*"))
          .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
          .map(title -> title.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
