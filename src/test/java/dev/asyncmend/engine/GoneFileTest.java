package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Remedy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody takes away while a run looks at them. */
final class GoneFileTest {
  private static final String ASYNC = "async def f():\n    ";
  private static final Remedy RENAME = Toys.rename("old", "new", Level.SAFE);

  @TempDir private Path folder;
  private Runs runs = new Runs(Path.of(""));

  @BeforeEach
  void start() {
    runs = new Runs(folder);
    runs.write("a.py", ASYNC + "old()\n    hook()\n");
    runs.write("b.py", ASYNC + "old()\n");
    runs.write("c.py", ASYNC + "old()\n");
  }

  @Test
  void aFileThatGoesBeforeItIsReadIsNamed() {
    RunReport report = fix(deleting("b.py"));

    assertThat(report.all(FileOutcome.Unreadable.class))
        .containsExactly(new FileOutcome.Unreadable("b.py", 0, 0, "the file is gone"));
    assertThat(runs.read("a.py")).contains("new()");
    assertThat(runs.read("c.py")).contains("new()");
  }

  @Test
  void aFileThatGoesBeforeItIsWrittenStaysAway() {
    RunReport report = fix(deleting("a.py"));

    assertThat(report.all(FileOutcome.Refused.class))
        .singleElement()
        .satisfies(file -> assertThat(file.path()).isEqualTo("a.py"))
        .satisfies(file -> assertThat(file.reason()).startsWith("was removed while"));
    assertThat(folder.resolve("a.py")).doesNotExist();
    assertThat(runs.read("b.py")).contains("new()");
  }

  private RunReport fix(Remedy hook) {
    return Runs.run(runs.settings(Settings.Purpose.FIX, false, 1, null), RENAME, hook);
  }

  private Remedy deleting(String name) {
    return Toys.on(
        "hook",
        (found, place) -> {
          try {
            Files.deleteIfExists(folder.resolve(name));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
