package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Remedy;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that takes too much is left alone and named; the others are looked at. */
final class FileLimitsTest {
  private static final String ASYNC = "async def f():\n    ";
  private static final Remedy RENAME = Toys.rename("old", "new", Level.SAFE);

  @TempDir private Path folder;
  private Runs runs = new Runs(Path.of(""));

  @BeforeEach
  void start() {
    runs = new Runs(folder);
    runs.write("a.py", ASYNC + "old()\n");
  }

  @Test
  void aLargeFileIsNotRead() {
    runs.write("large.py", ASYNC + "old()\n" + "# padding\n".repeat(100));

    RunReport report = fix(new FileLimits(500, 0), RENAME);

    assertThat(report.all(FileOutcome.Unreadable.class))
        .singleElement()
        .satisfies(file -> assertThat(file.path()).isEqualTo("large.py"))
        .satisfies(
            file ->
                assertThat(file.reason())
                    .matches(
                        "\\d+ bytes are more than the limit of 500 bytes \\(see --max-file-size\\)"));
    assertThat(runs.read("a.py")).contains("new()");
    assertThat(runs.read("large.py")).contains("old()");
    assertThat(fix(new FileLimits(0, 0), RENAME).all(FileOutcome.Mended.class)).hasSize(1);
  }

  @Test
  void aFileThatTakesLongIsLeftAlone() {
    runs.write("slow.py", ASYNC + "old()\n" + "    slow()\n".repeat(30));
    Remedy slow = Toys.on("slow", (name, place) -> sleep(150));

    RunReport report = fix(new FileLimits(0, 1), RENAME, slow);

    assertThat(report.all(FileOutcome.OverLimit.class))
        .containsExactly(
            new FileOutcome.OverLimit("slow.py", "it took more than 1 s (see --timeout)"));
    assertThat(runs.read("slow.py")).contains("old()");
    assertThat(runs.read("a.py")).contains("new()");
  }

  @Test
  void aFileThatTakesLongOnlyInAJointRoundIsTakenBackFromThere() {
    runs.write("lib.py", "old_there = 1\n");
    runs.write("b.py", ASYNC + "old_one()\n");
    Remedy toSlow = JointToys.together("old_one", "slow", Level.SAFE, "lib.py");
    Remedy slow =
        Toys.on(
            "slow",
            (name, place) -> {
              throw new Budget.Spent(1);
            });

    RunReport report = fix(new FileLimits(0, 0), toSlow, slow);

    assertThat(report.all(FileOutcome.OverLimit.class))
        .extracting(FileOutcome::path)
        .containsExactly("b.py");
    assertThat(runs.read("b.py")).contains("old_one()");
    assertThat(runs.read("lib.py")).isEqualTo("old_there = 1\n");
  }

  @Test
  void aFileForWhichThereIsNotEnoughMemoryIsLeftAlone() {
    runs.write("huge.py", ASYNC + "huge()\n");
    Remedy huge =
        Toys.on(
            "huge",
            (name, place) -> {
              throw new OutOfMemoryError("Java heap space");
            });

    RunReport report = fix(FileLimits.USUAL, RENAME, huge);

    assertThat(report.all(FileOutcome.OverLimit.class))
        .singleElement()
        .satisfies(file -> assertThat(file.path()).isEqualTo("huge.py"))
        .satisfies(file -> assertThat(file.reason()).contains("ASYNCMEND_OPTS=-Xmx"));
    assertThat(runs.read("a.py")).contains("new()");
  }

  private RunReport fix(FileLimits limits, Remedy... remedies) {
    return Runs.run(runs.settings(Settings.Purpose.FIX).within(limits), remedies);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
