package dev.asyncmend.trial;

import dev.asyncmend.engine.Engine;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.text.SourceText;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fixes of a run, by numbers, and what files become with some of them. */
final class Candidates {
  private final Engine engine;
  private final Settings settings;
  private final RunReport checked;
  private final List<Atom> atoms;
  private @Nullable Set<Integer> last;
  private @Nullable State state;

  /**
   * What files become.
   *
   * @param report of a run that wrote nothing
   * @param changes what files are to hold, by their absolute paths
   */
  record State(RunReport report, Map<Path, FileOutcome.Mended> changes) {

    /** What this state is known by: equal for equal files. */
    Map<Path, ByteBuffer> content() {
      Map<Path, ByteBuffer> content = new TreeMap<>();
      changes.forEach((path, file) -> content.put(path, ByteBuffer.wrap(file.change().after())));
      return content;
    }
  }

  private Candidates(Engine engine, Settings settings, RunReport checked, List<Atom> atoms) {
    this.engine = engine;
    this.settings = settings;
    this.checked = checked;
    this.atoms = atoms;
  }

  /**
   * The fixes of a run.
   *
   * @param checked what it found before any fix
   */
  static Candidates of(Engine engine, Settings settings, RunReport checked) {
    Settings showing = settings.with(Settings.Purpose.DIFF);
    return new Candidates(engine, showing, checked, Atom.of(checked));
  }

  /** How many there are. */
  int size() {
    return atoms.size();
  }

  /** Their numbers, in the order of the files and of the lines. */
  List<Integer> numbers() {
    return IntStream.range(0, atoms.size()).boxed().toList();
  }

  /** The files with all of them. */
  State all() {
    return with(numbers());
  }

  /** The files with some of them. */
  State with(Collection<Integer> numbers) {
    Set<Integer> wanted = Set.copyOf(numbers);
    if (state == null || !wanted.equals(last)) {
      List<Atom> declined = new ArrayList<>();
      Set<Integer> others = new HashSet<>(numbers());
      others.removeAll(wanted);
      others.forEach(number -> declined.add(atoms.get(number)));
      state = state(engine.declining(Atom.sites(declined)).run(settings));
      last = wanted;
    }
    return state;
  }

  private State state(RunReport report) {
    Map<Path, FileOutcome.Mended> changes = new TreeMap<>();
    for (FileOutcome.Mended file : report.all(FileOutcome.Mended.class)) {
      changes.put(settings.folder().resolve(file.path()).normalize(), file);
    }
    return new State(report, changes);
  }

  /** The first of the findings that ask for a fix. */
  Note note(int number) {
    return atoms.get(number).notes().get(0);
  }

  /** The line of that, 1-based. */
  int line(int number) {
    Note note = note(number);
    SourceText text =
        checked.outcomes().stream()
            .filter(outcome -> outcome.path().equals(note.finding().path()))
            .map(FileOutcome::text)
            .findFirst()
            .orElse(null);
    return text == null ? 1 : text.lines().line(note.finding().span().start());
  }
}
