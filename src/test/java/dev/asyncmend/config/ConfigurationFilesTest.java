package dev.asyncmend.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file is read, and how files build upon each other. */
final class ConfigurationFilesTest {
  @TempDir private Path top;

  @BeforeEach
  void aRepository() throws IOException {
    Files.createDirectories(top.resolve("repo/.git"));
    Files.createDirectories(top.resolve("repo/a/b"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(top.resolve(name), text);
  }

  private Configuration around(String folder) {
    Found found = ConfigurationFiles.around(top.resolve(folder));
    assertThat(found).isInstanceOf(Found.Read.class);
    return ((Found.Read) found).configuration();
  }

  private List<String> problems(String folder) {
    Found found = ConfigurationFiles.around(top.resolve(folder));
    assertThat(found).isInstanceOf(Found.Wrong.class);
    return ((Found.Wrong) found)
        .problems().stream()
            .map(
                one ->
                    "%s:%d: %s"
                        .formatted(top.relativize(one.at().file()), one.at().line(), one.message()))
            .map(line -> line.replace(top.toString(), "TOP"))
            .toList();
  }

  private static List<String> ignored(Configuration configuration) {
    return Configuration.values(configuration.ignore());
  }

  @Test
  void theNearestFileCounts() throws IOException {
    write("repo/asyncmend.toml", "ignore = ['far']\n");
    write("repo/a/asyncmend.toml", "ignore = ['near']\n");

    assertThat(ignored(around("repo/a/b"))).containsExactly("near");
    assertThat(ignored(around("repo"))).containsExactly("far");
  }

  @Test
  void ourOwnFileGoesBeforeTheSharedOne() throws IOException {
    write("repo/asyncmend.toml", "ignore = ['own']\n");
    write("repo/pyproject.toml", "[tool.asyncmend]\nignore = ['shared']\n");

    assertThat(ignored(around("repo"))).containsExactly("own");
  }

  @Test
  void aProjectFileWithoutOurTableIsPassedBy() throws IOException {
    write("repo/pyproject.toml", "[tool.asyncmend]\nignore = ['top']\n");
    write("repo/a/pyproject.toml", "[project]\ndependencies = ['asyncmend']\n");
    write("repo/a/b/pyproject.toml", "this is no TOML\n");

    assertThat(ignored(around("repo/a/b"))).containsExactly("top");
  }

  @Test
  void tablesOfTheSharedFileMayBeWrittenInAnyWay() throws IOException {
    write("repo/pyproject.toml", "[tool]\nasyncmend = { ignore = ['x'] }\n");
    write("repo/a/pyproject.toml", "[tool.asyncmend.recipes.busy-loop]\nenabled = false\n");

    assertThat(ignored(around("repo"))).containsExactly("x");
    assertThat(around("repo/a").recipes()).containsKey("busy-loop");
  }

  @Test
  void nothingAboveTheRepositoryIsRead() throws IOException {
    write("asyncmend.toml", "ignore = ['stray']\n");

    assertThat(around("repo/a")).isEqualTo(Configuration.NONE);
    assertThat(ignored(around(""))).containsExactly("stray");
  }

  @Test
  void aFileBuildsUponTheOneThatItExtends() throws IOException {
    write(
        "repo/asyncmend.toml",
        """
        ignore = ["a"]
        extend-select = ["b"]
        level = "unsafe"
        [recipes.x]
        enabled = true
        level = "safe"
        parameters = { p = 1, q = 2 }
        [[blocking-calls]]
        name = "m.f"
        category = "http"
        """);
    write(
        "repo/a/asyncmend.toml",
        """
        extend = "../asyncmend.toml"
        ignore = ["c"]
        extend-select = ["d"]
        [recipes.x]
        enabled = false
        parameters = { q = 3 }
        [[blocking-calls]]
        name = "m.g"
        category = "http"
        """);

    Configuration found = around("repo/a");
    assertThat(ignored(found)).containsExactly("c");
    assertThat(Configuration.values(found.extendSelect())).containsExactly("b", "d");
    assertThat(found.level()).isNotNull();
    assertThat(found.files()).hasSize(2).first().asString().endsWith("asyncmend.toml");
    assertThat(found.blockingCalls()).hasSize(2);
    RecipeSettings recipe = Objects.requireNonNull(found.recipes().get("x"));
    assertThat(recipe.enabled()).extracting(Setting::value).isEqualTo(false);
    assertThat(recipe.level()).isNotNull();
    assertThat(recipe.parameters()).containsOnlyKeys("p", "q");
    assertThat(recipe.parameters().get("q")).extracting(Setting::value).isEqualTo(3L);
  }

  @Test
  void whatExtendsItselfIsAnError() throws IOException {
    write("repo/asyncmend.toml", "\nextend = 'a/asyncmend.toml'\n");
    write("repo/a/asyncmend.toml", "extend = '../asyncmend.toml'\n");

    assertThat(problems("repo"))
        .containsExactly(
            "repo/a/asyncmend.toml:1: `extend` leads in a circle, back to"
                + " TOP/repo/asyncmend.toml");
  }

  @Test
  void whatIsExtendedHasToBeThere() throws IOException {
    write("repo/asyncmend.toml", "\nextend = 'gone.toml'\n");
    write("repo/a/asyncmend.toml", "extend = '../../pyproject.toml'\n");
    write("pyproject.toml", "[project]\nname = 'x'\n");

    assertThat(problems("repo"))
        .containsExactly("repo/asyncmend.toml:2: cannot read TOP/repo/gone.toml: no such file");
    assertThat(problems("repo/a"))
        .containsExactly(
            "repo/a/asyncmend.toml:1: TOP/pyproject.toml has no table [tool.asyncmend]");
  }

  @Test
  void anErrorInWhatIsExtendedNamesThatFile() throws IOException {
    write("repo/asyncmend.toml", "extend = 'base.toml'\nlevl = 1\n");
    write("repo/base.toml", "\n\nselct = []\n");

    assertThat(problems("repo"))
        .containsExactly(
            "repo/asyncmend.toml:2: unknown key `levl`; did you mean `level`?",
            "repo/base.toml:3: unknown key `selct`; did you mean `select`?");
  }

  @Test
  void brokenFilesAreToldWithTheirPlace() throws IOException {
    write("repo/asyncmend.toml", "level = 'safe'\nselect = [\n");
    assertThat(problems("repo")).singleElement().asString().startsWith("repo/asyncmend.toml:3: ");
    write("repo/asyncmend.toml", "level = 'safe'\nlevel = 'safe'\n");
    assertThat(problems("repo")).singleElement().asString().startsWith("repo/asyncmend.toml:2: ");
    Files.write(top.resolve("repo/asyncmend.toml"), new byte[] {'#', (byte) 0xff});
    assertThat(problems("repo"))
        .containsExactly("repo/asyncmend.toml:1: the file is not written in UTF-8");
    write("repo/asyncmend.toml", "\uFEFFlevel = 'safe'\r\nignore = ['ü']\r\n");
    assertThat(ignored(around("repo"))).containsExactly("ü");
  }

  @Test
  void aTableOfAnotherKindIsAnError() throws IOException {
    Files.write(
        top.resolve("repo/pyproject.toml"),
        "[tool]\nasyncmend = 3\n".getBytes(StandardCharsets.UTF_8));

    assertThat(problems("repo"))
        .containsExactly("repo/pyproject.toml:2: `tool.asyncmend` wants a table, not the number 3");
  }
}
