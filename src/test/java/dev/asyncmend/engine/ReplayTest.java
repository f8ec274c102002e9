package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Stage;
import dev.asyncmend.recipe.Remedy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run takes over from the one before, and what it looks at again. */
final class ReplayTest {
  private static final List<Remedy> RECIPES =
      Catalog.load().remedies().stream()
          .filter(
              remedy ->
                  List.of("missing-await", "blocking-call-chain").contains(remedy.card().id()))
          .toList();

  private static final String CALLS =
      """
      import asyncio
      from lib import load


      async def main():
          load(1)
      """;

  private static final String SHAPE =
      "class Bot:\n    def prepare_it(self): ...\n    async def on_end(self, x): ...\n";

  private static final String WORDS =
      "async def use(ctx):\n    await ctx.reply_card(2)\n    await ctx.reply_card(3)\n";

  @TempDir private Path folder;
  private Runs runs = new Runs(Path.of(""));
  private Path project = Path.of("");

  @BeforeEach
  void project() throws IOException {
    project = Files.createDirectories(folder.toRealPath().resolve("project"));
    runs = new Runs(project);
    runs.write("pyproject.toml", "[project]\nname = 'x'\n");
    runs.write("lib.py", "import helper\n\n\nasync def load(n):\n    return helper.twice(n)\n");
    runs.write("helper.py", "def twice(n):\n    return 2 * n\n");
    runs.write("app.py", CALLS);
    runs.write("other.py", "import asyncio\n\n\nasync def idle():\n    await asyncio.sleep(1)\n");
  }

  private RunReport run(@Nullable Path cache) {
    Settings settings =
        new Settings(
            project,
            List.of("."),
            List.of(),
            true,
            Level.UNSAFE,
            null,
            Settings.Purpose.CHECK,
            true,
            null,
            null,
            cache,
            2);
    return Engine.of(RECIPES, Progress.NONE).run(settings);
  }

  private RunReport again() {
    RunReport report = run(folder.resolve("cache"));
    assertThat(told(report)).as("as without a cache").isEqualTo(told(run(null)));
    return report;
  }

  private static List<String> told(RunReport report) {
    List<String> told = new ArrayList<>();
    for (FileOutcome outcome : report.outcomes()) {
      told.add(outcome.getClass().getSimpleName() + ' ' + outcome.path());
      outcome.notes().forEach(note -> told.add(note.toString()));
    }
    return told;
  }

  private static long looked(RunReport report) {
    return report.cost().of(Stage.MATCH).files();
  }

  private static long found(RunReport report) {
    return report.open().count();
  }

  @Test
  void nothingIsLookedAtAgainWhereNothingChanged() {
    RunReport first = again();
    assertThat(looked(first)).isEqualTo(3);
    assertThat(found(first)).isEqualTo(1);

    RunReport second = again();

    assertThat(looked(second)).isZero();
    assertThat(found(second)).isEqualTo(1);
  }

  @Test
  void whoReadsAChangedFileIsLookedAtAgainAndNobodyElse() {
    again();
    runs.write("lib.py", "import helper\n\n\ndef load(n):\n    return helper.twice(n)\n");

    RunReport second = again();

    assertThat(found(second)).isZero();
    assertThat(looked(second)).as("app.py, as lib.py says nothing of async any more").isEqualTo(1);
  }

  @Test
  void aChangeThatNobodyAsksAboutConcernsTheFileAlone() {
    again();
    runs.write("other.py", "import asyncio\n\n\nasync def idle():\n    await asyncio.sleep(2)\n");

    assertThat(looked(again())).isEqualTo(1);
    assertThat(looked(again())).isZero();
  }

  @Test
  void linesThatMoveConcernOnlyThoseThatTellOfThem() {
    runs.write(
        "quiet.py",
        "import asyncio\nfrom lib import load\n\n\nasync def f():\n    await load(1)\n");
    again();
    runs.write(
        "lib.py", "# new\nimport helper\n\n\nasync def load(n):\n    return helper.twice(n)\n");

    assertThat(looked(again())).as("lib.py, and app.py, whose finding names its line").isEqualTo(2);
  }

  @Test
  void codeConcernsOnlyThoseThatFollowIt() {
    runs.write(
        "quiet.py", "import asyncio\nimport helper\n\n\nasync def f():\n    helper.twice(1)\n");
    again();
    runs.write(
        "helper.py", "import time\n\n\ndef twice(n):\n    time.sleep(n)\n    return 2 * n\n");

    RunReport second = again();

    assertThat(found(second)).as("quiet.py and lib.py call what blocks now").isEqualTo(3);
    runs.write(
        "lib.py",
        "import helper\n\n\nasync def load(n):\n    print()\n    return helper.twice(n)\n");
    assertThat(looked(again())).as("lib.py and app.py, not quiet.py").isEqualTo(2);
  }

  @Test
  void callsOfANameConcernOnlyThoseThatAskWhoCallsIt() {
    runs.write(
        "quiet.py",
        "import asyncio\n\n\nclass A:\n    async def f(self):\n        self.g()\n\n    def g(self):\n        ...\n");
    again();
    runs.write("other.py", "import asyncio\n\n\nasync def idle(it):\n    it.g()\n");

    assertThat(looked(again())).as("who knows g does not care who else calls one").isEqualTo(1);
  }

  @Test
  void whoAsksTheWholeProjectForANameIsLookedAtAgain() {
    runs.write("store.py", "class Store:\n    async def persist_all(self):\n        ...\n");
    runs.write("user.py", "import asyncio\n\n\nasync def use(thing):\n    thing.persist_all()\n");
    assertThat(found(again())).isEqualTo(2);
    runs.write(
        "other.py", "import asyncio\n\n\nclass Other:\n    def persist_all(self):\n        ...\n");

    assertThat(found(again())).as("not all functions of that name agree now").isEqualTo(1);
  }

  @Test
  void whoAsksWhatOthersDoInTheSameWordsIsLookedAtAgain() {
    runs.write("show.py", "async def show(ctx):\n    ctx.reply_card(1)\n");
    runs.write("use.py", WORDS);
    assertThat(found(again())).isEqualTo(2);

    runs.write("use.py", WORDS.replace("ctx", "message"));
    assertThat(found(again())).as("other words").isEqualTo(1);

    runs.write("use.py", WORDS + "\n\ndef use_here(ctx):\n    return ctx.reply_card(4)\n");
    assertThat(found(again())).as("not awaited by all").isEqualTo(1);

    runs.write("use.py", WORDS);
    assertThat(found(again())).isEqualTo(2);
  }

  @Test
  void whoAsksWhatStandsBelowADecoratorIsLookedAtAgain() {
    runs.write(
        "deco.py",
        "def checked(fun):\n    async def inner(x):\n        return fun(x)\n\n    return inner\n");
    runs.write("page.py", "from deco import checked\n\n\n@checked\nasync def page(x):\n    ...\n");
    assertThat(found(again())).isEqualTo(2);

    runs.write("page.py", "from deco import checked\n\n\n@checked\ndef page(x):\n    ...\n");
    assertThat(found(again())).as("a plain function below it").isEqualTo(1);
  }

  @Test
  void whoAsksWhichClassesHaveWhatIsUsedIsLookedAtAgain() {
    runs.write("shape.py", SHAPE);
    runs.write("play.py", "async def play(ai):\n    ai.prepare_it()\n    ai.on_end(1)\n");
    assertThat(found(again())).isEqualTo(2);

    String other =
        "\n\nclass Other:\n    def prepare_it(self): ...\n    def on_end(self, x): ...\n";
    runs.write("other.py", "import asyncio" + other);
    assertThat(found(again())).as("another class has a plain function").isEqualTo(1);

    runs.write("other.py", "import asyncio" + other.replace("prepare_it", "begin"));
    assertThat(found(again())).as("it has something else").isEqualTo(2);
  }

  @Test
  void whoAsksForHeirsIsLookedAtAgain() {
    runs.write("base.py", "class Base:\n    async def close(self):\n        ...\n");
    runs.write("alias.py", "from base import Base\n\nRoot = object\n");
    runs.write(
        "child.py",
        "from alias import Root\n\n\nclass Child(Root):\n    def close(self):\n        ...\n");
    runs.write(
        "owner.py",
        "import asyncio\nfrom base import Base\n\n\nasync def end(base: Base):\n    base.close()\n");
    assertThat(found(again())).isEqualTo(2);
    runs.write("alias.py", "from base import Base\n\nRoot = Base\n");

    assertThat(found(again())).as("a subclass overrides it with a plain function").isEqualTo(1);
  }

  @Test
  void aNewCoroutineFunctionConcernsCodeThatNeverSaysAsync() {
    runs.write("sync.py", "from helper import twice\n\n\ndef use():\n    twice(1)\n");
    assertThat(found(again())).isEqualTo(1);
    runs.write("helper.py", "async def twice(n):\n    return 2 * n\n");

    again();
  }

  @Test
  void newFilesAndOtherSettingsMakeAllNew() {
    again();
    runs.write("new.py", "x = 1\n");
    assertThat(looked(again())).isEqualTo(3);
    runs.write("pyproject.toml", "[project]\nname = 'x'\nrequires-python = '>=3.12'\n");
    assertThat(looked(again())).isEqualTo(3);
    assertThat(looked(again())).isZero();
  }

  @Test
  void aFileThatWasBrokenMakesAllNew() {
    runs.write("helper.py", "def twice(n:\n");
    again();
    assertThat(looked(again())).isZero();
    runs.write("helper.py", "def twice(n):\n    return 2 * n\n");

    assertThat(looked(again())).isEqualTo(3);
  }

  @Test
  void damagedResultsAreNone() throws IOException {
    again();
    try (var files = Files.newDirectoryStream(folder.resolve("cache"), "*.results")) {
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }

    assertThat(looked(again())).isEqualTo(3);
    assertThat(looked(again())).isZero();
  }
}
