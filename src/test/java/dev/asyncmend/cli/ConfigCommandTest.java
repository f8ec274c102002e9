package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project hears that asks which settings hold, and that wants its first ones. */
final class ConfigCommandTest {
  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void aProject() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    user = new User(folder).writes("app.py", "import requests, httpx\n").writes("tests/t.py", "");
  }

  private static String row(String... cells) {
    return "(?s).*\\n" + String.join(" +", cells) + "\\n.*";
  }

  private String config(String... more) {
    String[] words = new String[more.length + 1];
    words[0] = "config";
    System.arraycopy(more, 0, words, 1, more.length);
    User.Answer answer = user.says(words);
    assertThat(answer.code()).isZero();
    return answer.out();
  }

  @Test
  void withoutAConfigurationAllIsDefault() {
    assertThat(config())
        .startsWith("No configuration is read.\n")
        .matches(row("level", "safe", "default"))
        .matches(row("exclude", "-", "default"))
        .matches(row("recipes.unbounded-gather.parameters.limit", "20", "default"))
        .endsWith("recipes are looked for; `asyncmend list` shows which are by default.\n");
  }

  @Test
  void eachSettingSaysWhereItComesFrom() {
    user.writes("base.toml", "ignore = ['ASYNC251']\nlevel = 'unsafe'\n")
        .writes(
            "pyproject.toml",
            """
            [project]
            name = "shop"

            [tool.asyncmend]
            extend = "base.toml"
            exclude = ["gen/", "*_pb2.py"]
            target-version = "3.11"

            [tool.asyncmend.per-file-ignores]
            "tests/*" = ["tag:load"]

            [tool.asyncmend.recipes.busy-loop]
            enabled = false
            parameters = { interval = 0.5 }

            [[tool.asyncmend.blocking-calls]]
            name = "shop.db.query"
            category = "database"
            """);

    assertThat(config("--exclude", "old.py", "--target-version", "3.12"))
        .startsWith("Read: pyproject.toml, which extends base.toml\n")
        .matches(row("select", "the recipes that are on by default", "default"))
        .matches(row("ignore", "ASYNC251", "base.toml:1"))
        .matches(row("level", "unsafe", "base.toml:2"))
        .matches(row("target-version", "3.12", "--target-version"))
        .matches(row("exclude", "gen/", "pyproject.toml:6"))
        .matches(row("exclude", "old.py", "--exclude"))
        .matches(row("per-file-ignores \"tests/\\*\"", "tag:load", "pyproject.toml:10"))
        .matches(row("recipes.busy-loop.enabled", "false", "pyproject.toml:13"))
        .matches(row("recipes.busy-loop.parameters.interval", "0.5", "pyproject.toml:14"))
        .matches(row("blocking-calls", "shop.db.query \\(database\\)", "pyproject.toml:17"));
    assertThat(config("--select", "tag:blocking", "--unsafe", "--no-gitignore"))
        .matches(row("select", "tag:blocking", "--select"))
        .matches(row("level", "unsafe", "--unsafe"))
        .matches(row("respect-gitignore", "false", "--no-gitignore"))
        .doesNotContain("ASYNC251");
  }

  @Test
  void eachFileSaysWhyItIsInOrOut() throws IOException {
    user.writes(".gitignore", "# mine\nlocal.py\n")
        .writes("local.py", "")
        .writes("gen/g.py", "")
        .writes("env/pyvenv.cfg", "")
        .writes("build/b.py", "")
        .writes("notes.txt", "")
        .writes(
            "asyncmend.toml",
            "exclude = ['gen/']\nper-file-ignores = { 'tests' = ['busy-loop'] }\n");
    Files.createSymbolicLink(folder.resolve("link.py"), folder.resolve("app.py"));

    assertThat(config("--files").lines().map(line -> line.replaceAll("  +", " ")))
        .containsExactly(
            "out .git/ a folder of this name is always left out",
            "in app.py *.py below a folder that is looked at",
            "out build/ a folder of this name is always left out",
            "out env/ a virtual environment",
            "out gen/ asyncmend.toml:1: gen/",
            "out link.py a link, and links are not followed",
            "out local.py .gitignore:2: local.py",
            "in tests/t.py *.py below a folder that is looked at; not looked for: busy-loop"
                + " (asyncmend.toml:2: tests)");
    assertThat(config("--files", "local.py")).isEqualTo("in   local.py  named\n");
    assertThat(user.says("config", "--files", "--exclude", "app.py", ".").out())
        .containsPattern("out  app.py +--exclude: app.py\n");
    assertThat(user.says("config", "--files", "gone").code()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void whatIsWrongIsAnErrorHereToo() {
    User.Answer answer = user.writes("asyncmend.toml", "levl = 1\n").says("config");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).startsWith("asyncmend: error: asyncmend.toml:1:1: unknown key `levl`");
  }

  @Test
  void initWritesWhatTheProjectNeeds() {
    user.writes("api_pb2.py", "");
    User.Answer answer = user.says("init");

    assertThat(answer.code()).isZero();
    assertThat(answer.err()).startsWith("Wrote asyncmend.toml.");
    assertThat(user.reads("asyncmend.toml"))
        .isEqualTo(
            """
            # The oldest Python that the code must run on; without it, 3.9.
            target-version = "3.9"

            # Generated code.
            exclude = ["*_pb2.py"]

            # For the libraries that the project has.
            extend-select = ["requests-to-httpx"]

            # What tests may do; `asyncmend list` has all names.
            [per-file-ignores]
            "tests/*" = ["unbounded-gather"]
            """);
    assertThat(config()).startsWith("Read: asyncmend.toml\n");
  }

  @Test
  void initNeverOverwrites() {
    user.writes("asyncmend.toml", "level = 'safe'\n");
    assertThat(user.says("init").code()).isEqualTo(ExitCode.FAILED);
    assertThat(user.reads("asyncmend.toml")).isEqualTo("level = 'safe'\n");
  }

  @Test
  void initPrintsTheTableForTheSharedFile() {
    String project = "[project]\nrequires-python = '>=3.11'\n";
    user.writes("pyproject.toml", project);
    User.Answer answer = user.says("init", "--pyproject");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .startsWith(
            "\n[tool.asyncmend]\n# The oldest Python that the code must run on; the project")
        .contains("# target-version = \"3.11\"", "[tool.asyncmend.per-file-ignores]");
    user.writes("pyproject.toml", project + answer.out());
    assertThat(config()).startsWith("Read: pyproject.toml\n");
    assertThat(user.says("init").err())
        .startsWith("asyncmend: error: pyproject.toml has a configuration already");
  }
}
