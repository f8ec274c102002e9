package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Site;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes that nobody wants stay out of every round, and the others do not care. */
final class DecliningTest {
  /** Without it no recipe looks at a file. */
  private static final String TAIL = "async def f(): ...\n";

  private static final Remedy OLD = Toys.rename("old", "new", Level.SAFE);

  @TempDir private Path folder;
  private Runs runs = new Runs(Path.of(""));

  @BeforeEach
  void start() {
    runs = new Runs(folder);
  }

  @Test
  void oneOfManyThatLookTheSameIsLeftAlone() {
    runs.write("a.py", "old\nold\nold\n" + TAIL);

    assertThat(mended(site("a.py", "old", 4), OLD)).isEqualTo("new\nold\nnew\n" + TAIL);
  }

  @Test
  void itIsKnownWhereverOtherRoundsMoveIt() {
    Remedy first = Toys.rename("p", "quite_long", Level.SAFE);
    Remedy second = Toys.rename("quite_long", "r", Level.SAFE);
    Remedy third = Toys.rename("r", "even_longer_than_that", Level.SAFE);
    runs.write("a.py", "p\nold\nold + p\nold\n" + TAIL);

    assertThat(mended(site("a.py", "old", 6), OLD, first, second, third))
        .isEqualTo("even_longer_than_that\nnew\nold + even_longer_than_that\nnew\n" + TAIL);
  }

  @Test
  void itsWindowsNewlinesAndWideCharactersDoNotMatter() {
    runs.write("a.py", "'\uD83D\uDE00'\r\nold\r\nold\r\n" + TAIL);

    assertThat(mended(site("a.py", "old", 11), OLD))
        .isEqualTo("'\uD83D\uDE00'\r\nnew\r\nold\r\n" + TAIL);
  }

  @Test
  void whatFollowsFromAFixIsNotThereWithoutIt() {
    Remedy first = Toys.rename("p", "q", Level.SAFE);
    Remedy second = Toys.rename("q", "r", Level.SAFE);
    runs.write("a.py", "p\nq\n" + TAIL);

    assertThat(mended(site("a.py", "p", 0), first, second)).isEqualTo("p\nr\n" + TAIL);
  }

  @Test
  void aFixOfSeveralFilesIsDeclinedInAllOfThem() {
    Remedy joint = JointToys.together("pair", "both", Level.SAFE, "b.py");
    Remedy wide = Toys.rename("old", "much_longer", Level.SAFE);
    runs.write("a.py", "old\npair\n" + TAIL);
    runs.write("b.py", "old\npair_there\n" + TAIL);

    RunReport report = run(Set.of(site("a.py", "pair", 4)), joint, wide);

    assertThat(texts(report))
        .containsExactly("much_longer\npair\n" + TAIL, "much_longer\npair_there\n" + TAIL);
    assertThat(texts(run(Set.of(site("a.py", "old", 0)), joint, wide)))
        .containsExactly("old\nboth\n" + TAIL, "much_longer\nboth\n" + TAIL);
  }

  @Test
  void itIsKnownInJointRoundsToo() {
    Remedy wide = Toys.rename("p", "much_longer", Level.SAFE);
    Remedy joint = JointToys.together("pair", "both_of_them", Level.SAFE, "b.py");
    runs.write("a.py", "p\npair\npair\npair\n" + TAIL);
    runs.write("b.py", "p\n" + TAIL);

    assertThat(texts(run(Set.of(site("a.py", "pair", 7)), joint, wide)).get(0))
        .isEqualTo("much_longer\nboth_of_them\npair\nboth_of_them\n" + TAIL);
  }

  @Test
  void theFindingsOfTheFirstLookNameWhatCanBeDeclined() {
    runs.write("a.py", "old\nold\n" + TAIL);
    Set<Site> all =
        runs.diff(OLD).all(FileOutcome.Mended.class).get(0).original().notes().stream()
            .map(Site::of)
            .collect(Collectors.toSet());

    assertThat(all).containsExactlyInAnyOrder(site("a.py", "old", 0), site("a.py", "old", 4));
    RunReport none = run(all, OLD);
    assertThat(none.all(FileOutcome.Mended.class)).isEmpty();
    assertThat(none.open().map(Note::finding)).hasSize(2);
  }

  @Test
  void whatAReportSaysIsWritten() throws Exception {
    Path file = runs.write("a.py", "old\nold\n" + TAIL);
    Settings settings = runs.settings(Settings.Purpose.DIFF);
    RunReport report = run(Set.of(site("a.py", "old", 0)), OLD);

    RunReport written = Engine.write(settings, report);

    assertThat(Files.readString(file)).isEqualTo("old\nnew\n" + TAIL);
    assertThat(written.all(FileOutcome.Mended.class)).hasSize(1);
    assertThat(Engine.write(settings, report).all(FileOutcome.Refused.class))
        .as("the file is another by now")
        .hasSize(1);
  }

  private String mended(Site declined, Remedy... remedies) {
    RunReport report = run(Set.of(declined), remedies);
    FileOutcome.Mended mended = report.all(FileOutcome.Mended.class).get(0);
    return mended.text().chars();
  }

  private static List<String> texts(RunReport report) {
    return report.all(FileOutcome.Mended.class).stream()
        .map(mended -> mended.text().chars())
        .toList();
  }

  private RunReport run(Set<Site> declined, Remedy... remedies) {
    Settings settings = runs.settings(Settings.Purpose.DIFF);
    return Engine.of(List.of(remedies), Progress.NONE).declining(declined).run(settings);
  }

  private static Site site(String path, String name, int start) {
    return new Site(name, path, new Span(start, start + name.length()));
  }
}
