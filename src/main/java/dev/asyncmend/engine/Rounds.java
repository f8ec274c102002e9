package dev.asyncmend.engine;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.outcome.Change;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Mends one file: fixes that do not touch each other are applied together, the file is read again,
 * and so on until nothing is left to apply. A nest of calls takes as many rounds as it is deep.
 *
 * <p>Recipes that undo each other's work, or that find something to do in every round, have a bug.
 * The file then starts anew without them.
 */
final class Rounds {
  private static final int LIMIT = 10;

  /** The tag of recipes about comments that silence findings. */
  private static final String COMMENTS = "suppression";

  private final SourceFile source;
  private final Scopes original;
  private final Clinic clinic;
  private final Budget budget;
  private final Set<String> banned;
  private final List<Note> fixed = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> hopeless = new HashSet<>();

  /** The texts so far, and which recipes made each of them of the one before. */
  private final List<String> texts = new ArrayList<>();

  private final List<Set<String>> makers = new ArrayList<>();
  private Scopes state;
  private Origins origins = Origins.UNTOUCHED;
  private List<Note> notes;

  /** The first round of a file that may take as much as {@code budget}. */
  Rounds(SourceFile source, Scopes original, Clinic clinic, Budget budget) {
    this(source, original, clinic, budget, Set.of());
  }

  private Rounds(
      SourceFile source, Scopes original, Clinic clinic, Budget budget, Set<String> banned) {
    this.source = source;
    this.original = original;
    this.clinic = clinic;
    this.budget = budget;
    this.banned = banned;
    this.state = original;
    this.notes = clinic.look(source, original, origins, budget);
    original
        .file()
        .text()
        .container()
        .ifPresent(container -> complaints.addAll(container.complaints()));
  }

  /** What is found in the file as it is. */
  FileOutcome look() {
    return notes.isEmpty() && complaints.isEmpty() ? new FileOutcome.Clean(source.name()) : found();
  }

  /** What is left when no fix of this file alone can be applied any more. */
  Treatment mend() {
    FileOutcome.Found first = found();
    texts.add(text().chars());
    while (advance()) {
      int seen = texts.indexOf(text().chars());
      texts.add(text().chars());
      if (seen >= 0) {
        return without(union(makers.subList(seen, makers.size())), "undo each other");
      }
      notes = clinic.look(source, state, origins, budget);
      if (makers.size() == LIMIT && notes.stream().anyMatch(this::wanted)) {
        return without(makers.get(LIMIT - 1), "never come to an end");
      }
    }
    FileOutcome outcome = fixed.isEmpty() ? look() : mended(first);
    boolean turned = !fixed.isEmpty() && Turning.between(original.file(), state.file());
    return new Treatment(source, outcome, banned, hopeless, turned, origins);
  }

  /** Applies what can be applied together; whether that was anything. */
  private boolean advance() {
    List<Note> wanted = first(notes.stream().filter(this::wanted).toList());
    if (wanted.isEmpty()) {
      return false;
    }
    Repair repair = clinic.repair(Map.of(source.name(), clinic.subject(source, state)), wanted);
    for (Repair.Failure failure : repair.failures()) {
      hopeless.add(failure.note().fingerprint());
      complaints.add(failure.complaint(text().lines()));
    }
    fixed.addAll(repair.applied());
    makers.add(repair.applied().stream().map(Rounds::recipe).collect(Collectors.toSet()));
    Rewriting.Done done = repair.changed().get(source.name());
    if (done != null) {
      state = done.state();
      origins = origins.then(done.round());
    }
    return !repair.applied().isEmpty();
  }

  /** What a comment silences is known when the comment is right, so comments come first. */
  private static List<Note> first(List<Note> wanted) {
    List<Note> comments =
        wanted.stream().filter(note -> note.finding().card().tags().contains(COMMENTS)).toList();
    return comments.isEmpty() ? wanted : comments;
  }

  private boolean wanted(Note note) {
    return clinic.applies(note, origins)
        && alone(note.finding())
        && !banned.contains(recipe(note))
        && !hopeless.contains(note.fingerprint());
  }

  /** Whether the fix changes nothing but the file of the finding. */
  private static boolean alone(Finding finding) {
    Fix fix = finding.fix();
    return fix != null && fix.within(finding.path());
  }

  private Treatment without(Set<String> recipes, String what) {
    Rounds again = new Rounds(source, original, clinic, budget, union(List.of(banned, recipes)));
    again.complaints.clear(); // what could not be read is among ours
    again.complaints.addAll(complaints);
    again.complaints.add(
        " the fixes of "
            + String.join(" and ", new TreeSet<>(recipes))
            + " were not applied: they "
            + what
            + "; please report it");
    return again.mend();
  }

  private FileOutcome.Found found() {
    return new FileOutcome.Found(source.name(), text(), notes, complaints);
  }

  private FileOutcome mended(FileOutcome.Found first) {
    Change change = new Change(source.patchPath(), original.file().text().bytes(), text().bytes());
    return new FileOutcome.Mended(
        source.name(), first, change, List.of(), text(), fixed, notes, complaints);
  }

  private SourceText text() {
    return state.file().text();
  }

  private static String recipe(Note note) {
    return note.finding().card().id();
  }

  private static Set<String> union(List<Set<String>> sets) {
    return sets.stream().flatMap(Set::stream).collect(Collectors.toSet());
  }
}
