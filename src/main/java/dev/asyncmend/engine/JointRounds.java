package dev.asyncmend.engine;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.text.SourceText;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mends what no file can mend by itself: fixes that change several files go into all of them or
 * into none. It begins when each file has been treated alone, looks at the files again that have
 * such fixes, applies those that do not touch each other, and so on until nothing is left to apply.
 * Files without such fixes cost nothing here.
 *
 * <p>When a function became a coroutine function, others may have to await it. So before the end
 * every file of that project is looked at once more.
 *
 * <p>Recipes that undo each other's work, or that never come to an end, have a bug; the joint
 * rounds then start anew without them, and without a file on which asyncmend fails.
 */
final class JointRounds {
  private final Clinic start;
  private final Workers workers;
  private final Patients patients;
  private final Set<String> banned;
  private final History history = new History();
  private final Set<String> due = new TreeSet<>();
  private Clinic clinic;

  /** What a look at a file gave; without text where there was nothing to look at. */
  private record Look(
      String name,
      @Nullable SourceText text,
      List<Note> notes,
      FileOutcome.@Nullable Failed crash) {}

  private JointRounds(Clinic start, Workers workers, List<Treatment> treated, Set<String> banned) {
    this.start = start;
    this.workers = workers;
    this.patients = new Patients(treated);
    this.banned = banned;
    this.clinic = start;
    Set<String> mended = patients.mended();
    for (Treatment file : treated) {
      if (file.outcome().notes().stream().anyMatch(note -> isDue(file, note, mended))) {
        due.add(file.source().name());
      }
    }
  }

  /** What became of the files of a run in the end, in their order. */
  static List<FileOutcome> of(Clinic clinic, Workers workers, List<Treatment> treated) {
    JointRounds rounds = new JointRounds(clinic, workers, treated, Set.of());
    return rounds.due.isEmpty() && !rounds.patients.haveNews()
        ? rounds.patients.outcomes()
        : rounds.mend();
  }

  /** Whether a finding has a fix in other files that is wanted, or of which some have changed. */
  private boolean isDue(Treatment file, Note note, Set<String> changed) {
    Fix fix = note.finding().fix();
    return fix != null
        && !fix.within(note.finding().path())
        && (wanted(file, note, patients.origins(file))
            || Ward.touched(note).stream().anyMatch(changed::contains));
  }

  private boolean wanted(Treatment file, Note note, Origins origins) {
    return clinic.applies(note, origins) && !banned.contains(recipe(note)) && file.takes(note);
  }

  private Stream<Note> wanted(Patient patient) {
    return patient.notes().stream()
        .filter(note -> patient.takes(note) && wanted(patient.alone(), note, patient.origins()));
  }

  private List<FileOutcome> mend() {
    clinic = start.at(start.moment().closing(patients.crashed()).after(patients.drafts()));
    while (true) {
      Optional<FileOutcome.Failed> crash = look();
      if (crash.isPresent()) {
        return without(crash.get());
      }
      List<Note> wanted = patients.all().stream().flatMap(this::wanted).toList();
      Optional<History.Endless> endless = round(wanted);
      if (endless.isPresent()) {
        return without(endless.get(), wanted);
      }
      if (due.isEmpty()) {
        due.addAll(patients.hearers());
      }
      if (due.isEmpty()) {
        return patients.outcomes();
      }
    }
  }

  /** Looks at the files that are due; what one gives is not known if asyncmend fails on another. */
  private Optional<FileOutcome.Failed> look() {
    List<Look> looks = workers.each(List.copyOf(due), Progress.NONE, this::look);
    due.clear();
    for (Look look : looks) {
      if (look.crash != null) {
        return Optional.of(look.crash);
      }
      if (look.text == null) {
        patients.pass(look.name);
      } else {
        patients.see(look.name, look.text, look.notes);
      }
    }
    return Optional.empty();
  }

  private Look look(String name) {
    SourceFile file = patients.treated(name).source();
    return Guard.file(name, () -> look(file), crashed -> new Look(name, null, List.of(), crashed));
  }

  private Look look(SourceFile file) {
    Scopes state = clinic.suspects(file) ? clinic.open(file).orElse(null) : null;
    return state == null
        ? new Look(file.name(), null, List.of(), null)
        : new Look(
            file.name(),
            state.file().text(),
            clinic.look(
                file, state, patients.origins(patients.treated(file.name())), clinic.budget()),
            null);
  }

  /** Applies what goes together of the fixes that are wanted. */
  private Optional<History.Endless> round(List<Note> wanted) {
    Clinic now = clinic;
    List<Ward.Result> results =
        workers.each(Ward.of(wanted), Progress.NONE, ward -> ward.repair(now, this::source));
    Map<Path, byte[]> changed = patients.take(results);
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    clinic = clinic.at(clinic.moment().after(changed));
    results.forEach(result -> due.addAll(result.files().keySet()));
    follow(Set.copyOf(due));
    return history.add(wanted.size(), recipes(results), patients.state());
  }

  private SourceFile source(String name) {
    return patients.treated(name).source();
  }

  /** Files whose findings are not certain any more since these files changed are due. */
  private void follow(Set<String> changed) {
    for (Patient patient : patients.all()) {
      boolean stale =
          patient.notes().stream().anyMatch(note -> isDue(patient.alone(), note, changed));
      if (stale || wanted(patient).findAny().isPresent()) {
        due.add(patient.source().name());
      }
    }
  }

  private List<FileOutcome> without(FileOutcome.Failed crash) {
    return again(Treatment.of(source(crash.path()), crash), banned);
  }

  private List<FileOutcome> without(History.Endless endless, List<Note> wanted) {
    String complaint =
        " the fixes of "
            + String.join(" and ", new TreeSet<>(endless.recipes()))
            + " were not applied: they "
            + endless.what()
            + "; please report it";
    Note blamed =
        wanted.stream()
            .filter(note -> endless.recipes().contains(recipe(note)))
            .findFirst()
            .orElseThrow();
    Set<String> all = new HashSet<>(banned);
    all.addAll(endless.recipes());
    return again(patients.patient(blamed.finding().path()).restarted(complaint), all);
  }

  private List<FileOutcome> again(Treatment other, Set<String> without) {
    return new JointRounds(start, workers, patients.treatedBut(other), without).mend();
  }

  private static Set<String> recipes(List<Ward.Result> results) {
    return results.stream()
        .flatMap(result -> result.applied().stream())
        .map(JointRounds::recipe)
        .collect(Collectors.toSet());
  }

  private static String recipe(Note note) {
    return note.finding().card().id();
  }
}
