package dev.asyncmend.engine;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.Site;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mends files fix by fix, each of which somebody wants. After each, the files that it changed are
 * looked at again, so that the next question is about the code as it is then. What was declined is
 * known by its place in the original text, and never comes up again.
 */
final class Interview {
  /** How often one finding may come back after its fix, before it is left alone. */
  private static final int PATIENCE = 5;

  private final Asker asker;
  private final Patients patients;
  private final Set<Site> declined = new HashSet<>();
  private final Map<Site, Integer> applied = new HashMap<>();
  private final Set<String> agreed = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private Clinic clinic;
  private int asked;
  private boolean over;

  private Interview(Asker asker, Clinic start, List<Treatment> looked) {
    this.asker = asker;
    this.patients = new Patients(looked);
    this.clinic = start;
    for (Treatment file : looked) {
      SourceText text = file.outcome().text();
      if (text != null) {
        patients.see(file.source().name(), text, file.outcome().notes());
      }
    }
    clinic = start.at(start.moment().closing(patients.crashed()).after(patients.drafts()));
  }

  /** What became of the files of a run, which were looked at before. */
  static List<FileOutcome> of(Asker asker, Clinic clinic, List<Treatment> looked) {
    Interview interview = new Interview(asker, clinic, looked);
    interview.ask();
    return interview.patients.outcomes();
  }

  private void ask() {
    Optional<Note> next = next();
    while (next.isPresent() && !over) {
      about(next.get());
      next = next();
      if (next.isEmpty() && patients.haveNews()) {
        patients.hearers().forEach(this::look);
        next = next();
      }
    }
  }

  private Optional<Note> next() {
    return patients.all().stream().flatMap(this::wanted).findFirst();
  }

  private Stream<Note> wanted(Patient patient) {
    return patient.notes().stream()
        .filter(note -> clinic.applies(note, patient.origins()))
        .filter(patient::takes)
        .filter(note -> !declined.contains(site(note)))
        .filter(note -> applied.getOrDefault(site(note), 0) < PATIENCE)
        .filter(note -> !done.contains(note.finding().path()));
  }

  private Site site(Note note) {
    Patient patient = patients.patient(note.finding().path());
    return Site.of(note, patient.origins().of(note.finding().span()));
  }

  /** Asks about one finding until there is an answer that can be used. */
  private void about(Note note) {
    Ward.Result result = Ward.of(List.of(note)).get(0).repair(clinic, this::source);
    if (result.applied().isEmpty()) {
      patients.take(List.of(result));
      declined.add(site(note));
      return;
    }
    String file = note.finding().path();
    if (agreed.contains(file) || agreed.contains(recipe(note))) {
      apply(note, result);
      return;
    }
    asked++;
    String objection = null;
    do {
      objection = follow(asker.ask(question(note, result, objection)), note, result);
    } while (objection != null);
  }

  private Asker.Question question(Note note, Ward.Result result, @Nullable String objection) {
    List<Asker.Draft> drafts = new ArrayList<>();
    result
        .files()
        .forEach(
            (name, edited) -> drafts.add(new Asker.Draft(name, edited.before(), edited.after())));
    int left = (int) patients.all().stream().flatMap(this::wanted).count();
    SourceText text = clinic.open(source(note.finding().path())).orElseThrow().file().text();
    return new Asker.Question(note, text, drafts, asked, asked + left - 1, objection);
  }

  /** Does what was answered; why that does not go, or null. */
  private @Nullable String follow(Asker.Answer answer, Note note, Ward.Result result) {
    if (answer instanceof Asker.Edited edited) {
      return edit(note, result, edited.text());
    }
    String file = note.finding().path();
    switch ((Asker.Word) answer) {
      case YES -> apply(note, result);
      case FILE -> agree(file, note, result);
      case RECIPE -> agree(recipe(note), note, result);
      case NO -> declined.add(site(note));
      case FILE_NO -> done.add(file);
      case QUIT -> over = true;
      case SILENCE -> {
        return silence(note);
      }
    }
    return null;
  }

  private void agree(String what, Note note, Ward.Result result) {
    agreed.add(what);
    apply(note, result);
  }

  private void apply(Note note, Ward.Result result) {
    applied.merge(site(note), 1, Integer::sum);
    Map<Path, byte[]> changed = patients.take(List.of(result));
    clinic = clinic.at(clinic.moment().after(changed));
    Set<String> touched = new HashSet<>(result.files().keySet());
    touched.add(note.finding().path());
    touched.forEach(this::look);
  }

  private @Nullable String silence(Note note) {
    SourceFile file = source(note.finding().path());
    Scopes state = clinic.open(file).orElseThrow();
    Suppressions comments = Suppressions.of(state.file());
    Origins origins = patients.patient(file.name()).origins();
    Sieve.Sight sight = new Sieve.Sight(file, state.file(), comments, origins);
    List<Note> silent = new Silencing("").sift(sight, List.of(note));
    if (silent.isEmpty()) {
      return "A comment cannot silence what is wrong with comments.";
    }
    Ward.Result result = Ward.of(silent).get(0).repair(clinic, this::source);
    if (result.applied().isEmpty()) {
      return "No comment can be written there.";
    }
    declined.add(site(note));
    // What is silenced is not fixed, so nobody counts it.
    apply(note, new Ward.Result(result.files(), List.of(), List.of()));
    return null;
  }

  private @Nullable String edit(Note note, Ward.Result result, String text) {
    if (result.files().size() != 1) {
      return "A fix that changes several files cannot be edited.";
    }
    String name = result.files().keySet().iterator().next();
    Scopes before = clinic.open(source(name)).orElseThrow();
    Rewriting rewriting = Rewriting.byHand(before.file(), text);
    if (rewriting instanceof Rewriting.Refused refused) {
      return "The edited fix was not taken: " + refused.reason() + ".";
    }
    declined.add(site(note));
    Ward.Edited edited = Ward.edited(before, (Rewriting.Done) rewriting);
    apply(note, new Ward.Result(Map.of(name, edited), List.of(note), List.of()));
    return null;
  }

  private void look(String name) {
    SourceFile file = source(name);
    Origins origins = patients.origins(patients.treated(name));
    Scopes state = clinic.suspects(file) ? clinic.open(file).orElse(null) : null;
    if (state == null) {
      patients.pass(name);
      return;
    }
    Clinic now = clinic;
    List<Note> notes =
        Guard.file(name, () -> now.look(file, state, origins, now.budget()), crashed -> List.of());
    patients.see(name, state.file().text(), notes);
  }

  private SourceFile source(String name) {
    return patients.treated(name).source();
  }

  private static String recipe(Note note) {
    return "recipe " + note.finding().card().id();
  }
}
