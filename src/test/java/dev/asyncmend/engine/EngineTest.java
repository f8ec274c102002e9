package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EngineTest {
  private static final String ASYNC = "async def f():\n    ";

  @TempDir private Path folder;
  private Runs runs = new Runs(Path.of(""));

  @BeforeEach
  void here() {
    runs = new Runs(folder);
  }

  @Test
  void checkFindsAndChangesNothing() {
    runs.write("a.py", ASYNC + "old(1)\n");
    runs.write("b.py", ASYNC + "pass\n");

    RunReport report = runs.check(Toys.rename("old", "new", Level.SAFE));

    assertThat(report.outcomes()).extracting(FileOutcome::path).containsExactly("a.py", "b.py");
    assertThat(report.open().toList()).singleElement().satisfies(this::isTheOldName);
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "old(1)\n");
  }

  private void isTheOldName(Note note) {
    assertThat(note.scope()).isEqualTo("f");
    assertThat(note.suppressed()).isFalse();
    assertThat(note.edits())
        .singleElement()
        .satisfies(edit -> assertThat(edit.text()).isEqualTo("new"))
        .satisfies(edit -> assertThat(edit.span()).isEqualTo(note.finding().span()));
  }

  @Test
  void fixWritesWhatDiffShows() {
    runs.write("a.py", ASYNC + "old(old(old(1)))\n");
    byte[] shown =
        runs.diff(Toys.rename("old", "new", Level.SAFE))
            .all(FileOutcome.Mended.class)
            .get(0)
            .change()
            .after();
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "old(old(old(1)))\n");

    RunReport report = runs.fix(Toys.rename("old", "new", Level.SAFE));

    assertThat(report.fixed()).hasSize(3);
    assertThat(report.open()).isEmpty();
    assertThat(runs.read("a.py"))
        .isEqualTo(ASYNC + "new(new(new(1)))\n")
        .isEqualTo(new String(shown, StandardCharsets.UTF_8));
    assertThat(runs.fix(Toys.rename("old", "new", Level.SAFE)).fixed()).isEmpty();
  }

  @Test
  void whatOneRoundMakesTheNextRoundSees() {
    runs.write("a.py", ASYNC + "one()\n");

    RunReport report =
        runs.fix(Toys.rename("one", "two", Level.SAFE), Toys.rename("two", "three", Level.SAFE));

    assertThat(report.fixed()).hasSize(2);
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "three()\n");
  }

  @Test
  void recipesThatUndoEachOtherAreLeftOut() {
    runs.write("a.py", ASYNC + "one() + old()\n");

    RunReport report =
        runs.fix(
            Toys.rename("one", "two", Level.SAFE),
            Toys.rename("two", "one", Level.SAFE),
            Toys.rename("old", "new", Level.SAFE));

    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "one() + new()\n");
    assertThat(report.open()).hasSize(1);
    assertThat(report.outcomes().get(0).complaints())
        .singleElement()
        .satisfies(what -> assertThat(what).contains("fixes of one and two", "undo each other"));
  }

  @Test
  void recipesThatNeverEndAreLeftOut() {
    runs.write("a.py", ASYNC + "more + old\n");

    RunReport report =
        runs.fix(
            Toys.rename("more", "more + 1", Level.SAFE), Toys.rename("old", "new", Level.SAFE));

    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "more + new\n");
    assertThat(report.fixed()).hasSize(1);
    assertThat(report.outcomes().get(0).complaints())
        .singleElement()
        .satisfies(what -> assertThat(what).contains("fixes of more", "never come to an end"));
  }

  @Test
  void unsafeFixesWaitToBeAskedFor() {
    runs.write("a.py", ASYNC + "old()\n");

    RunReport report = runs.fix(Toys.rename("old", "new", Level.UNSAFE));

    assertThat(report.fixed()).isEmpty();
    assertThat(report.open()).hasSize(1);
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "old()\n");
  }

  @Test
  void aFixWhoseResultIsNoPythonIsDroppedAlone() {
    runs.write("a.py", ASYNC + "old() + bad()\n");

    RunReport report =
        runs.fix(Toys.rename("old", "new", Level.SAFE), Toys.rename("bad", "(((", Level.SAFE));

    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "new() + bad()\n");
    assertThat(report.open()).hasSize(1);
    assertThat(report.outcomes().get(0).complaints())
        .singleElement()
        .satisfies(
            what -> assertThat(what).startsWith("2: the fix of bad was not applied: its result"));
  }

  @Test
  void aBugInOneFileStaysThere() {
    runs.write("a.py", ASYNC + "old()\n    bomb()\n");
    runs.write("b.py", ASYNC + "old()\n");

    RunReport report = runs.fix(Toys.rename("old", "new", Level.SAFE), Toys.bug("bomb"));

    assertThat(report.all(FileOutcome.Crashed.class))
        .singleElement()
        .satisfies(file -> assertThat(file.path()).isEqualTo("a.py"))
        .satisfies(file -> assertThat(file.reason()).contains("a bug of the recipe bomb"))
        .satisfies(file -> assertThat(file.trace()).contains("Toys"));
    assertThat(runs.read("b.py")).isEqualTo(ASYNC + "new()\n");
  }

  @Test
  void aBrokenFileIsNamedAndTheOthersAreMended() {
    runs.write("a.py", "async def f(:\n    old()\n");
    runs.write("b.py", ASYNC + "old()\n");

    RunReport report = runs.fix(Toys.rename("old", "new", Level.SAFE));

    assertThat(report.all(FileOutcome.Unreadable.class))
        .singleElement()
        .satisfies(file -> assertThat(file.line()).isEqualTo(1))
        .satisfies(file -> assertThat(file.column()).isEqualTo(12))
        .satisfies(file -> assertThat(file.reason()).isNotBlank());
    assertThat(runs.read("b.py")).isEqualTo(ASYNC + "new()\n");
  }

  @Test
  void aFileThatCannotHoldAFindingIsNotRead() {
    runs.write("a.py", "no python at all: async\n");
    runs.write("b.py", "old is no python either\n");

    RunReport report = runs.fix(Toys.rename("old", "new", Level.SAFE));

    assertThat(report.outcomes()).allMatch(FileOutcome.Clean.class::isInstance);
  }

  @Test
  void aReadOnlyFileIsRefusedWithItsFindings() throws IOException {
    Path file = runs.write("a.py", ASYNC + "old()\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    RunReport report = runs.fix(Toys.rename("old", "new", Level.SAFE));

    assertThat(report.all(FileOutcome.Refused.class))
        .singleElement()
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo("is read-only"))
        .satisfies(refused -> assertThat(refused.notes()).hasSize(1));
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "old()\n");
  }

  @Test
  void commentsSilenceFindings() {
    runs.write("a.py", ASYNC + "old()  # noqa: T100\n    old()\n");

    RunReport report = runs.fix(Toys.rename("old", "new", Level.SAFE));

    assertThat(report.fixed()).hasSize(1);
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "old()  # noqa: T100\n    new()\n");
  }

  @Test
  void twinsHaveFingerprintsOfTheirOwnThatSurviveMoving() {
    runs.write("a.py", ASYNC + "old()\n    old()\n");
    List<String> before = fingerprints();
    runs.write("a.py", "import asyncio\n\n\n" + ASYNC + "old()\n    old()\n");

    assertThat(before).doesNotHaveDuplicates().hasSize(2).isEqualTo(fingerprints());
  }

  private List<String> fingerprints() {
    return runs.check(Toys.advice("old")).open().map(Note::fingerprint).toList();
  }

  @Test
  void theBytesAroundAFixStay() throws IOException {
    byte[] before =
        "# -*- coding: latin-1 -*-\r\nasync def f():\r\n\told()  # \u00e9\f\r\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("a.py"), before);

    runs.fix(Toys.rename("old", "new", Level.SAFE));

    assertThat(folder.resolve("a.py"))
        .hasBinaryContent(
            new String(before, StandardCharsets.ISO_8859_1)
                .replace("old", "new")
                .getBytes(StandardCharsets.ISO_8859_1));
  }
}
