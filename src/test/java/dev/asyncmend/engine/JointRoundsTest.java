package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.text.Position;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes that change several files: everywhere or nowhere. */
final class JointRoundsTest {
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
  void aFixGoesIntoAllOfItsFiles() {
    runs.write("a.py", ASYNC + "old()\n");
    runs.write("b.py", ASYNC + "pass\n");

    RunReport report = runs.fix(TOY);

    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "new()\n");
    assertThat(runs.read("lib.py")).isEqualTo("new = 1\n");
    assertThat(report.fixed()).hasSize(1);
    assertThat(report.open()).isEmpty();
    assertThat(report.all(FileOutcome.Mended.class))
        .extracting(FileOutcome.Mended::path, FileOutcome.Mended::together)
        .containsExactly(tuple("a.py", List.of("lib.py")), tuple("lib.py", List.of("a.py")));
    RunReport second = runs.fix(TOY);
    assertThat(second.outcomes()).allMatch(FileOutcome.Clean.class::isInstance);
  }

  @Test
  void whatFilesMendByThemselvesIsMendedToo() {
    runs.write("lib.py", ASYNC + "one(one())\nold_there = 1\n");
    runs.write("a.py", ASYNC + "one(old(one()))\n");

    RunReport report = runs.fix(TOY, Toys.rename("one", "two", Level.SAFE));

    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "two(new(two()))\n");
    assertThat(runs.read("lib.py")).isEqualTo(ASYNC + "two(two())\nnew = 1\n");
    assertThat(report.fixed()).hasSize(5);
  }

  @Test
  void aFileThatAFixLeavesAloneCanHaveTheFinding() {
    runs.write("a.py", ASYNC + "old()\n");

    RunReport report = runs.diff(JointToys.elsewhereOnly("old", "new", "lib.py"));

    assertThat(report.all(FileOutcome.Mended.class))
        .singleElement()
        .satisfies(lib -> assertThat(lib.path()).isEqualTo("lib.py"))
        .satisfies(lib -> assertThat(lib.fixed()).hasSize(1));
  }

  @Test
  void findingsThatAskForTheSameFixGetItTogether() {
    runs.write("a.py", ASYNC + "old()\n    old()\n");

    RunReport report = runs.fix(JointToys.elsewhereOnly("old", "new", "lib.py"));

    assertThat(runs.read("lib.py")).isEqualTo("new = 1\n");
    assertThat(report.fixed()).hasSize(2);
  }

  @Test
  void aConflictInOneFileDefersTheFixInAllOfThem() {
    runs.write("a.py", ASYNC + "old()\n");
    runs.write("b.py", ASYNC + "old()\n");

    RunReport report = runs.fix(JointToys.whileThere("old", "new", "lib.py"));

    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "new()\n");
    assertThat(runs.read("lib.py")).isEqualTo("new = 1\n");
    assertThat(runs.read("b.py")).isEqualTo(ASYNC + "old()\n");
    assertThat(report.open().map(note -> note.finding().obstacle()))
        .containsExactly("there is nothing left to do");
  }

  @Test
  void aFixThatWaitsIsAppliedInTheNextRound() {
    runs.write("a.py", ASYNC + "old()\n");
    runs.write("b.py", ASYNC + "old()\n");

    RunReport report = runs.fix(TOY);

    assertThat(runs.read("b.py")).isEqualTo(ASYNC + "new()\n");
    assertThat(report.fixed()).hasSize(2);
    assertThat(report.all(FileOutcome.Mended.class).get(0).together()).containsExactly("lib.py");
  }

  @Test
  void aResultThatIsNoPythonInOneFileRefusesTheFixInAll() {
    Remedy bad = JointToys.together("bad", "good", "(((", Level.SAFE, "lib.py");
    runs.write("lib.py", "bad_there = old_there = 1\n");
    runs.write("a.py", ASYNC + "old()\n    bad()\n");

    RunReport report = runs.fix(bad, TOY);

    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "new()\n    bad()\n");
    assertThat(runs.read("lib.py")).isEqualTo("bad_there = new = 1\n");
    assertThat(report.open()).hasSize(1);
    assertThat(report.outcomes().get(0).complaints())
        .singleElement()
        .satisfies(
            what ->
                assertThat(what)
                    .startsWith("3: the fix of bad was not applied: in lib.py, its result is no"));
  }

  @Test
  void unsafeFixesWaitToBeAskedFor() {
    runs.write("a.py", ASYNC + "old()\n");

    RunReport report = runs.fix(JointToys.together("old", "new", Level.UNSAFE, "lib.py"));

    assertThat(report.open()).hasSize(1);
    assertThat(runs.read("lib.py")).isEqualTo("old_there = 1\n");
  }

  @Test
  void recipesThatUndoEachOtherAreLeftOut() {
    runs.write("lib.py", "old_there = one_there = 1\n");
    runs.write("a.py", ASYNC + "one() + old()\n");

    RunReport report =
        runs.fix(
            TOY,
            JointToys.together("one", "two", Level.SAFE, "lib.py"),
            Toys.rename("two", "one", Level.SAFE));

    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "one() + new()\n");
    assertThat(runs.read("lib.py")).isEqualTo("new = one_there = 1\n");
    assertThat(report.outcomes().get(0).complaints())
        .singleElement()
        .satisfies(what -> assertThat(what).contains("fixes of one and two", "undo each other"));
  }

  @Test
  void recipesThatNeverEndAreLeftOut() {
    runs.write("lib.py", "more_there = old_there = 1\n");
    runs.write("a.py", ASYNC + "more + old\n");

    RunReport report =
        runs.fix(
            TOY, JointToys.together("more", "more + 1", "more_there, x", Level.SAFE, "lib.py"));

    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "more + new\n");
    assertThat(runs.read("lib.py")).isEqualTo("more_there = new = 1\n");
    assertThat(report.outcomes().get(0).complaints())
        .singleElement()
        .satisfies(what -> assertThat(what).contains("fixes of more", "never come to an end"));
  }

  @Test
  void manyFixesThatWaitForEachOtherAreNoSuchThing() {
    for (int file = 0; file < 25; file++) {
      runs.write("m%02d.py".formatted(file), ASYNC + "old()\n");
    }

    RunReport report =
        runs.fix(JointToys.together("old", "new", "old_there", Level.SAFE, "lib.py"));

    assertThat(report.fixed()).hasSize(25);
    assertThat(report.outcomes()).allMatch(file -> file.complaints().isEmpty());
  }

  @Test
  void aBugThatShowsAfterAFixTakesItBackInAllFiles() {
    runs.write("lib.py", "old_there = one_there = 1\n");
    runs.write("a.py", ASYNC + "old()\n");
    runs.write("b.py", ASYNC + "one()\n");
    Remedy toBomb = JointToys.together("old", "bomb", Level.SAFE, "lib.py");
    Remedy other = JointToys.together("one", "two", Level.SAFE, "lib.py");

    RunReport report = runs.fix(toBomb, other, Toys.bug("bomb"));

    assertThat(report.all(FileOutcome.Crashed.class))
        .extracting(FileOutcome.Crashed::path)
        .containsExactly("a.py");
    assertThat(runs.read("a.py")).isEqualTo(ASYNC + "old()\n");
    assertThat(runs.read("b.py")).isEqualTo(ASYNC + "two()\n");
    assertThat(runs.read("lib.py")).isEqualTo("old_there = two = 1\n");
  }

  @Test
  void checkSaysWhatAFixChangesInEachFile() {
    runs.write("a.py", ASYNC + "old()\n");

    RunReport report = runs.check(TOY);

    assertThat(report.outcomes()).hasSize(2);
    assertThat(report.open().toList().get(0).edits())
        .extracting(TextEdit::path, TextEdit::start, TextEdit::end, TextEdit::text)
        .containsExactly(
            tuple("a.py", new Position(2, 5), new Position(2, 8), "new"),
            tuple("lib.py", new Position(1, 1), new Position(1, 10), "new"));
    assertThat(runs.read("lib.py")).isEqualTo("old_there = 1\n");
  }

  @Test
  void whatIsLeftSaysWhereItIsAfterTheOtherFixes() {
    runs.write("lib.py", ASYNC + "one()\nold_there = 1\n");
    runs.write("a.py", ASYNC + "old()\n");
    Remedy unsafe = JointToys.together("old", "new", Level.UNSAFE, "lib.py");
    Settings settings = runs.settings(Settings.Purpose.FIX, true, 1, null);

    RunReport report = Runs.run(settings, unsafe, Toys.rename("one", "two\n    two", Level.SAFE));

    assertThat(report.open().toList().get(0).edits())
        .extracting(TextEdit::path, TextEdit::start)
        .contains(tuple("lib.py", new Position(4, 1)));
  }

  @Test
  void theNumberOfThreadsMakesNoDifference() {
    for (int file = 0; file < 12; file++) {
      runs.write("lib%d.py".formatted(file), "old_there = one_there = 1\n");
      runs.write("m%02d.py".formatted(file), ASYNC + "old()\n    one(old())\n    load()\n");
    }
    Remedy[] recipes = {
      JointToys.together("old", "new", Level.SAFE, "lib1.py", "lib2.py"),
      JointToys.together("one", "two", Level.SAFE, "lib2.py", "lib3.py"),
    };
    Settings settings = runs.settings(Settings.Purpose.DIFF);

    List<String> alone = told(Runs.run(settings.oneByOne(), recipes));

    for (int time = 0; time < 5; time++) {
      assertThat(told(Runs.run(runs.settings(Settings.Purpose.DIFF, false, 4, null), recipes)))
          .isEqualTo(alone);
    }
    assertThat(alone).anyMatch(line -> line.contains("two(new())"));
  }

  private static List<String> told(RunReport report) {
    return report.outcomes().stream()
        .map(
            file ->
                file instanceof FileOutcome.Mended mended
                    ? mended.path()
                        + mended.text().chars()
                        + mended.together()
                        + mended.fixed().stream().map(Note::fingerprint).toList()
                    : file.toString())
        .toList();
  }
}
