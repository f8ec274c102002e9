package dev.asyncmend.engine;

import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Verifier;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.text.LineMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rewrite and verify stages for one round of some files. Only what {@link Verifier} calls sound
 * gets out of here, and no fix gets out in a part of its files. Where all fixes together are not
 * sound, each is tried by itself, and those at fault are left out.
 *
 * @param changed the files that are not what they were, by their names
 * @param applied the findings whose fixes are in them
 * @param failures the findings whose fixes cannot be used
 */
record Repair(Map<String, Rewriting.Done> changed, List<Note> applied, List<Failure> failures) {

  /**
   * A file that fixes may change.
   *
   * @param minor the oldest Python that must read the result: 8 for 3.8
   */
  record Subject(Scopes state, int minor) {}

  /**
   * A fix that cannot be used.
   *
   * @param reason half a sentence that says what is wrong with its result
   */
  record Failure(Note note, String reason) {

    /** What to tell about it, with the place in {@code lines}. */
    String complaint(LineMap lines) {
      int line = lines.line(note.finding().span().start());
      String recipe = note.finding().card().id();
      return line + ": the fix of " + recipe + " was not applied: " + reason + "; please report it";
    }
  }

  private sealed interface Attempt {
    record Sound(Map<String, Rewriting.Done> changed, List<Note> applied) implements Attempt {}

    /** What is wrong with the result in the file {@code path}. */
    record Unsound(String path, String reason) implements Attempt {}
  }

  /**
   * Applies as many fixes as go together. Findings that ask for the very same fix get it together.
   *
   * @param files the files that the fixes change, by the names that they have there
   * @param wanted findings with fixes
   */
  static Repair of(Map<String, Subject> files, List<Note> wanted) {
    Attempt all = attempt(files, wanted);
    if (all instanceof Attempt.Sound sound) {
      return new Repair(sound.changed, sound.applied, List.of());
    }
    List<Note> good = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Note note : wanted) {
      Attempt alone = attempt(files, List.of(note));
      if (alone instanceof Attempt.Unsound unsound) {
        failures.add(failure(note, unsound));
      } else {
        good.add(note);
      }
    }
    return together(files, good, failures);
  }

  private static Failure failure(Note note, Attempt.Unsound unsound) {
    boolean here = unsound.path.equals(note.finding().path());
    return new Failure(note, here ? unsound.reason : "in " + unsound.path + ", " + unsound.reason);
  }

  private static Repair together(
      Map<String, Subject> files, List<Note> good, List<Failure> failures) {
    if (!good.isEmpty() && attempt(files, good) instanceof Attempt.Sound sound) {
      return new Repair(sound.changed, sound.applied, failures);
    }
    // Each is sound, all together are not: one a round is slow, and right.
    for (Note note : good) {
      if (attempt(files, List.of(note)) instanceof Attempt.Sound sound) {
        return new Repair(sound.changed, sound.applied, failures);
      }
    }
    return new Repair(Map.of(), List.of(), failures);
  }

  private static Attempt attempt(Map<String, Subject> files, List<Note> notes) {
    Set<Fix> fixes = fixes(notes);
    Map<String, Scopes> states = new TreeMap<>();
    for (Fix fix : fixes) {
      fix.files().forEach(part -> take(part.path(), files, states));
    }
    try {
      Map<String, EditPlan> plans = EditPlan.all(states, List.copyOf(fixes));
      return carryOut(plans, files, notes);
    } catch (IllegalArgumentException e) {
      String reason = "its edits contradict each other (" + e.getMessage() + ")";
      return new Attempt.Unsound(notes.get(0).finding().path(), reason);
    }
  }

  private static void take(String path, Map<String, Subject> files, Map<String, Scopes> states) {
    Subject subject = files.get(path);
    if (subject == null) {
      throw new IllegalStateException("a fix changes " + path + ", which nobody opened");
    }
    states.put(path, subject.state);
  }

  private static Attempt carryOut(
      Map<String, EditPlan> plans, Map<String, Subject> files, List<Note> notes) {
    Map<String, Rewriting.Done> changed = new TreeMap<>();
    Set<Fix> accepted = new HashSet<>();
    for (Map.Entry<String, Subject> file : files.entrySet()) {
      EditPlan plan = plans.get(file.getKey());
      if (plan == null || plan.isEmpty()) {
        continue;
      }
      Rewriting rewriting = Rewriting.of(file.getValue(), plan);
      if (rewriting instanceof Rewriting.Refused refused) {
        return new Attempt.Unsound(file.getKey(), refused.reason());
      }
      changed.put(file.getKey(), (Rewriting.Done) rewriting);
      accepted.addAll(plan.accepted());
    }
    return new Attempt.Sound(changed, applied(notes, accepted));
  }

  private static Set<Fix> fixes(List<Note> notes) {
    Set<Fix> fixes = new LinkedHashSet<>();
    for (Note note : notes) {
      Fix fix = note.finding().fix();
      if (fix != null) {
        fixes.add(fix);
      }
    }
    return fixes;
  }

  private static List<Note> applied(List<Note> notes, Set<Fix> accepted) {
    return notes.stream()
        .filter(note -> note.finding().fix() != null && accepted.contains(note.finding().fix()))
        .toList();
  }
}
