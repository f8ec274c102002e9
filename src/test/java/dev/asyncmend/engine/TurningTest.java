package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Remedy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the users of a function that fixes make a coroutine function. */
final class TurningTest {
  private static final String ASYNC = "async def f():\n    ";

  @TempDir private Path folder;
  private Runs runs = new Runs(Path.of(""));

  @BeforeEach
  void here() {
    runs = new Runs(folder);
  }

  @Test
  void whoUsesAFunctionHearsThatItBecameACoroutineFunction() {
    runs.write("a_lib.py", "def load():\n    pass\n\n\ndef wrapped():\n    return load()\n");
    runs.write("a.py", "from a_lib import load\n\n\n" + ASYNC + "load()\n");
    runs.write("b.py", "import a_lib\n\n\n" + ASYNC + "a_lib.wrapped()\n");
    Remedy[] recipes = {JointToys.makeAsync("load"), JointToys.unawaited()};

    RunReport report = runs.fix(recipes);

    assertThat(runs.read("a_lib.py")).startsWith("async def load():");
    assertThat(runs.read("a.py")).endsWith("await load()\n");
    assertThat(runs.read("b.py")).endsWith("await a_lib.wrapped()\n");
    assertThat(report.all(FileOutcome.Mended.class))
        .as("nobody may await it where it is no coroutine function")
        .allSatisfy(file -> assertThat(file.together()).hasSize(2));
    assertThat(runs.fix(recipes).fixed()).isEmpty();
  }

  @Test
  void whatOneFileTurnsByItselfOthersHearOf() {
    runs.write("a_lib.py", "def load():\n    pass  # async\n");
    runs.write("b.py", "import a_lib\n\n\n" + ASYNC + "a_lib.load()\n");
    runs.write("c.py", ASYNC + "old()\n");
    Remedy[] recipes = {
      JointToys.turn("load"), JointToys.unawaited(), Toys.rename("old", "new", Level.SAFE)
    };

    RunReport report = runs.fix(recipes);

    assertThat(runs.read("b.py")).endsWith("await a_lib.load()\n");
    assertThat(report.all(FileOutcome.Mended.class))
        .extracting(FileOutcome.Mended::path, FileOutcome.Mended::together)
        .containsExactly(
            tuple("a_lib.py", List.of("b.py")),
            tuple("b.py", List.of("a_lib.py")),
            tuple("c.py", List.of()));
    assertThat(runs.fix(recipes).fixed()).isEmpty();
  }
}
