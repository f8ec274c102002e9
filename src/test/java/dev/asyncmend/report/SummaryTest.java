package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.Change;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Trouble;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SummaryTest {
  private static final SourceText TEXT = new SourceText("x = 1\n");

  @Test
  void checkCountsByWhatCanBeDone() {
    assertThat(Summary.check(found(Level.SAFE, Level.UNSAFE, Level.UNSAFE, null)))
        .isEqualTo(
            "Found 4 findings in 1 file. 1 fixable with `asyncmend fix`, 2 more with `--unsafe`.");
    assertThat(Summary.check(found(Level.UNSAFE)))
        .isEqualTo("Found 1 finding in 1 file. 1 with `--unsafe`.");
    assertThat(Summary.check(found((Level) null)))
        .isEqualTo("Found 1 finding in 1 file. None has an automatic fix.");
    assertThat(Summary.check(found())).isEqualTo("No findings in 1 file.");
  }

  @Test
  void silencedFindingsAreCountedApart() {
    Note silent = Notes.note("a.py", new Span(0, 1), Level.SAFE, List.of(), true);

    assertThat(Summary.check(Notes.report(Level.SAFE, "a.py", TEXT.chars(), silent)))
        .isEqualTo("No findings in 1 file (1 suppressed).");
  }

  @Test
  void diffCountsFilesAndWhatHasNoFix() {
    RunReport report = mended(List.of("a.py", "b.py"), note(Level.UNSAFE), note(null), note(null));

    assertThat(Summary.diff(report))
        .isEqualTo(
            "2 files would change, mending 2 findings. 2 more can be fixed with --unsafe;"
                + " 4 findings have no automatic fix.");
  }

  @Test
  void fixSaysWhatWasDone() {
    assertThat(Summary.fix(mended(List.of("a.py")))).isEqualTo("Fixed 1 finding in 1 file.");
  }

  @Test
  void namesAreWrittenAsAShellReadsThem() {
    assertThat(ShellWord.of("src/a-b_1.py")).isEqualTo("src/a-b_1.py");
    assertThat(ShellWord.of("src/it's.py")).isEqualTo("'src/it'\\''s.py'");
    assertThat(ShellWord.of("$(rm -r x)")).isEqualTo("'$(rm -r x)'");
    assertThat(ShellWord.of("-n")).isEqualTo("./-n");
    assertThat(ShellWord.of(":!n")).isEqualTo("'./:!n'");
    assertThat(ShellWord.of("a\u001bb")).isEqualTo("'a\\x1bb'");
  }

  @Test
  void withoutFilesThereIsNothingToSum() {
    RunReport none = new RunReport(Level.SAFE, List.of(), List.of());
    RunReport missing = new RunReport(Level.SAFE, List.of(), List.of(Trouble.missing("x")));

    assertThat(Summary.check(none)).isEqualTo("There are no Python files to look at.");
    assertThat(Summary.check(missing)).isEmpty();
    assertThat(Summary.diff(missing)).isEmpty();
    assertThat(Summary.fix(missing)).isEmpty();
  }

  private static Note note(@Nullable Level level) {
    return Notes.note("a.py", new Span(0, 1), level, List.of(), false);
  }

  private static RunReport found(@Nullable Level... levels) {
    Note[] notes = new Note[levels.length];
    for (int at = 0; at < levels.length; at++) {
      notes[at] = note(levels[at]);
    }
    return Notes.report(Level.SAFE, "a.py", TEXT.chars(), notes);
  }

  private static RunReport mended(List<String> paths, Note... left) {
    List<FileOutcome> outcomes =
        paths.stream()
            .<FileOutcome>map(
                path ->
                    new FileOutcome.Mended(
                        path,
                        new FileOutcome.Found(path, TEXT, List.of(), List.of()),
                        new Change(path, new byte[0], new byte[0]),
                        List.of(),
                        TEXT,
                        List.of(note(Level.SAFE)),
                        List.of(left),
                        List.of()))
            .toList();
    return new RunReport(Level.SAFE, outcomes, List.of());
  }
}
