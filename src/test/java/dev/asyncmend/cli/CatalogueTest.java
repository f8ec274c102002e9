package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pitfalls that the project exists for, {@code catalogue.txt}, are all there and finished: each
 * has a card, fixtures, a page and a line in the README. {@link RecipePagesTest} looks into them.
 */
class CatalogueTest {
  private static final Path PAGES = Path.of("docs/recipes");
  private static final Path FIXTURES = Path.of("fixtures/before");

  private static final Pattern RECIPE =
      Pattern.compile("\"id\": \"([^\"]+)\"[^}]*\"status\": \"([^\"]+)\"");

  @TempDir private static Path folder;

  @Test
  void listNamesEveryPitfallAndSaysThatItIsReady() throws IOException {
    TreeMap<String, String> listed = new TreeMap<>();
    String json = new User(folder).says("list", "--format", "json").out();
    Matcher recipe = RECIPE.matcher(json);
    while (recipe.find()) {
      listed.put(recipe.group(1), recipe.group(2));
    }

    assertThat(listed.keySet()).containsExactlyElementsOf(catalogue());
    assertThat(listed.values()).containsOnly("ready");
  }

  @Test
  void everyPitfallHasACardFixturesAPageAndALine() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (String id : catalogue()) {
      assertThat(Path.of("recipes").resolve(id + ".yaml")).isRegularFile();
      assertThat(FIXTURES.resolve(id)).isNotEmptyDirectory();
      assertThat(PAGES.resolve(id + ".md")).isNotEmptyFile();
      assertThat(readme).contains("[" + id + "](docs/recipes/" + id + ".md)");
    }
  }

  private static List<String> catalogue() throws IOException {
    try (InputStream list = CatalogueTest.class.getResourceAsStream("catalogue.txt")) {
      assertThat(list).as("catalogue.txt").isNotNull();
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
