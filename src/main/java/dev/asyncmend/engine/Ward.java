package dev.asyncmend.engine;

import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Fixes of one round that share files, directly or by others: they are planned together, and
 * nothing else has to be known for that. Trees are there only while the plan is carried out.
 *
 * @param notes findings with fixes
 * @param files the names of all files that the fixes change
 */
record Ward(List<Note> notes, Set<String> files) {

  /**
   * What became of the files.
   *
   * @param files those that changed, by name
   * @param applied the findings whose fixes are in them
   * @param failures the findings whose fixes cannot be used
   */
  record Result(Map<String, Edited> files, List<Note> applied, List<Repair.Failure> failures) {}

  /**
   * A file that changed.
   *
   * @param turned whether others have to await other functions of it than before
   * @param round what was done
   */
  record Edited(SourceText before, SourceText after, boolean turned, Origins.Round round) {
    /** What the file is to hold. */
    byte[] bytes() {
      return after.bytes();
    }
  }

  /** Divides the findings of a round; those of one ward and the wards themselves keep the order. */
  static List<Ward> of(List<Note> wanted) {
    Bonds bonds = new Bonds();
    wanted.forEach(note -> bonds.join(touched(note)));
    Map<String, Ward> wards = new LinkedHashMap<>();
    for (Note note : wanted) {
      Ward ward =
          wards.computeIfAbsent(
              bonds.first(touched(note).get(0)),
              name -> new Ward(new ArrayList<>(), new TreeSet<>()));
      ward.notes.add(note);
      ward.files.addAll(touched(note));
    }
    return List.copyOf(wards.values());
  }

  /** The names of the files that the fix of a finding changes. */
  static List<String> touched(Note note) {
    return note.finding().fix() == null
        ? List.of()
        : note.finding().fix().files().stream().map(FileEdits::path).toList();
  }

  /** Applies what goes together; where asyncmend itself fails, nothing. */
  Result repair(Clinic clinic, Function<? super String, SourceFile> all) {
    return Guard.file(
        files.iterator().next(),
        () -> carryOut(clinic, all),
        crashed -> {
          String reason = "asyncmend failed on it (" + crashed.reason() + ")";
          return new Result(
              Map.of(),
              List.of(),
              notes.stream().map(note -> new Repair.Failure(note, reason)).toList());
        });
  }

  private Result carryOut(Clinic clinic, Function<? super String, SourceFile> all) {
    Map<String, Repair.Subject> subjects = new TreeMap<>();
    for (String name : files) {
      SourceFile file = all.apply(name);
      Scopes state = clinic.open(file).orElseThrow();
      subjects.put(name, clinic.subject(file, state));
    }
    Repair repair = clinic.repair(subjects, notes);
    Map<String, Edited> edited = new TreeMap<>();
    subjects.forEach(
        (name, subject) -> {
          Rewriting.Done after = repair.changed().get(name);
          if (after != null) {
            edited.put(name, edited(subject.state(), after));
          }
        });
    return new Result(edited, repair.applied(), repair.failures());
  }

  /** What became of a file. */
  static Edited edited(Scopes before, Rewriting.Done done) {
    Scopes after = done.state();
    return new Edited(
        before.file().text(),
        after.file().text(),
        Turning.between(before.file(), after.file()),
        done.round());
  }
}
