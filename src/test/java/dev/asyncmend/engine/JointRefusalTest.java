package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Remedy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a fix of several files may not change: then it changes none. */
final class JointRefusalTest {
  private static final String ASYNC = "async def f():\n    ";
  private static final Remedy TOY = JointToys.together("old", "new", Level.SAFE, "lib.py");

  @TempDir private Path folder;
  private Runs runs = new Runs(Path.of(""));

  @BeforeEach
  void here() {
    runs = new Runs(folder);
    runs.write("lib.py", "old_there = 1\n");
  }

  @Test
  void aFileThatWasNotAskedForIsNotChanged() {
    runs.write("a.py", ASYNC + "old()\n");

    RunReport report = Runs.run(runs.settings(Settings.Purpose.FIX, "a.py"), TOY);

    assertThat(obstacle(report))
        .contains(
            "it would have to change lib.py, which is not among the files of this run; run on the"
                + " whole project");
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "old()\n");
    assertThat(runs.read("lib.py")).isEqualTo("old_there = 1\n");
  }

  @Test
  void aReadOnlyFileIsNotChanged() throws IOException {
    runs.write("a.py", ASYNC + "old()\n");
    Path lib = folder.resolve("lib.py");
    Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("r--r--r--"));

    assertThat(obstacle(runs.fix(TOY)))
        .contains("it would have to change lib.py, which is read-only");
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "old()\n");
  }

  @Test
  void aReadOnlyFileWithTheFindingIsNotChangedEither() throws IOException {
    Path file = runs.write("a.py", ASYNC + "old()\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    RunReport report = runs.fix(TOY);

    assertThat(report.all(FileOutcome.Refused.class))
        .extracting(FileOutcome.Refused::reason)
        .containsExactly(
            "is read-only", "was left alone: it changes together with a.py, which was not written");
    assertThat(runs.read("lib.py")).isEqualTo("old_there = 1\n");
  }

  @Test
  void aFileThatCannotBeReadIsNotChanged() {
    runs.write("a.py", ASYNC + "old()\n");
    runs.write("lib.py", "old_there = (\n");

    assertThat(obstacle(runs.fix(TOY)))
        .contains("it would have to change lib.py, which cannot be read");
  }

  @Test
  void otherPeoplesCodeIsNotChanged() {
    runs.write("a.py", ASYNC + "old()\n");
    runs.write(".venv/lib/site-packages/lib.py", "old_there = 1\n");
    String path = ".venv/lib/site-packages/lib.py";

    assertThat(obstacle(runs.fix(JointToys.together("old", "new", Level.SAFE, path))))
        .contains("it would have to change `" + path + "`, which is not part of this project");
  }

  @Test
  void standardInputIsOneFileOnly() throws IOException {
    byte[] text = (ASYNC + "old()\n").getBytes(StandardCharsets.UTF_8);
    Settings settings = runs.settings(Settings.Purpose.FIX, false, 1, new PipedFile("a.py", text));

    assertThat(obstacle(Runs.run(settings, TOY)))
        .contains("it would have to change lib.py, and only standard input is at hand");
  }

  private static Optional<String> obstacle(RunReport report) {
    assertThat(report.fixed()).isEmpty();
    List<Note> open = report.open().toList();
    assertThat(open).singleElement().satisfies(note -> assertThat(note.finding().fix()).isNull());
    return Optional.ofNullable(open.get(0).finding().obstacle());
  }

  @Test
  void aFileThatChangesMeanwhileIsLeftAloneWithAllThatBelongToIt() {
    runs.write("a.py", ASYNC + "old()\n");
    runs.write("b.py", ASYNC + "one()\n");
    runs.write("z.py", ASYNC + "meddle()\n");
    Path lib = folder.resolve("lib.py");

    RunReport report =
        Runs.run(
            runs.settings(Settings.Purpose.FIX).oneByOne(),
            TOY,
            Toys.rename("one", "two", Level.SAFE),
            JointToys.meddler("meddle", lib, "# somebody's work\nold_there = 1\n"));

    assertThat(runs.read("lib.py")).startsWith("# somebody's work\nold_there");
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "old()\n");
    assertThat(runs.read("b.py")).isEqualTo(ASYNC + "two()\n");
    assertThat(report.all(FileOutcome.Refused.class))
        .extracting(FileOutcome.Refused::path)
        .containsExactly("a.py", "lib.py");
  }

  @Test
  void aSilencedFindingIsNotMendedAnywhere() {
    runs.write("lib.py", "old_there = 1  # asyncmend: ignore\n");
    runs.write("a.py", ASYNC + "old()  # asyncmend: ignore[old]\n");

    assertThat(runs.fix(TOY).outcomes()).noneMatch(FileOutcome.Mended.class::isInstance);

    runs.write("a.py", ASYNC + "old()\n");
    runs.fix(TOY);
    assertThat(runs.read("lib.py"))
        .as("comments beside an edit say nothing about the finding")
        .isEqualTo("new = 1  # asyncmend: ignore\n");
  }

  @Test
  void aFileOnWhichAsyncmendFailsIsNotChangedFromOutside() {
    runs.write("a.py", ASYNC + "old()\n");
    runs.write("lib.py", ASYNC + "bomb()\nold_there = 1\n");

    RunReport report = runs.fix(TOY, Toys.bug("bomb"));

    assertThat(report.open().map(note -> note.finding().obstacle()))
        .containsExactly("it would have to change lib.py, on which asyncmend failed");
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "old()\n");
  }
}
