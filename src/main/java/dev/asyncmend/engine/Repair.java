package dev.asyncmend.engine;

import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.TokenPatcher;
import dev.asyncmend.edit.Verdict;
import dev.asyncmend.edit.Verifier;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.text.Encoded;
import dev.asyncmend.text.LineMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The rewrite and verify stages for one round of one file. Only what {@link Verifier} calls sound
 * gets out of here. Where all fixes together are not sound, each is tried by itself, and those at
 * fault are left out.
 *
 * @param state the file with the fixes; the file as it was where none was applied
 * @param applied the findings whose fixes are in it
 * @param failures the findings whose fixes cannot be used
 */
record Repair(Scopes state, List<Note> applied, List<Failure> failures) {

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
    record Sound(Scopes state, List<Note> applied) implements Attempt {}

    record Unsound(String reason) implements Attempt {}
  }

  /**
   * Applies as many fixes as go together.
   *
   * @param path how the fixes call the file
   * @param minor the oldest Python that must read the result: 8 for 3.8
   * @param wanted findings with fixes
   */
  static Repair of(String path, int minor, Scopes before, List<Note> wanted) {
    Attempt all = attempt(path, minor, before, wanted);
    if (all instanceof Attempt.Sound sound) {
      return new Repair(sound.state, sound.applied, List.of());
    }
    List<Note> good = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Note note : wanted) {
      Attempt alone = attempt(path, minor, before, List.of(note));
      if (alone instanceof Attempt.Unsound unsound) {
        failures.add(new Failure(note, unsound.reason));
      } else {
        good.add(note);
      }
    }
    return together(path, minor, before, good, failures);
  }

  private static Repair together(
      String path, int minor, Scopes before, List<Note> good, List<Failure> failures) {
    if (!good.isEmpty() && attempt(path, minor, before, good) instanceof Attempt.Sound sound) {
      return new Repair(sound.state, sound.applied, failures);
    }
    // Each is sound, all together are not: one a round is slow, and right.
    for (Note note : good) {
      if (attempt(path, minor, before, List.of(note)) instanceof Attempt.Sound sound) {
        return new Repair(sound.state, sound.applied, failures);
      }
    }
    return new Repair(before, List.of(), failures);
  }

  private static Attempt attempt(String path, int minor, Scopes before, List<Note> notes) {
    try {
      EditPlan plan = EditPlan.of(path, before, fixes(notes));
      String after = TokenPatcher.apply(before.file(), plan);
      Verdict verdict = Verifier.verify(before.file(), plan, after, minor);
      return verdict instanceof Verdict.Sound
          ? reread(before, after, applied(notes, plan))
          : new Attempt.Unsound(reason(verdict));
    } catch (IllegalArgumentException e) {
      return new Attempt.Unsound("its edits contradict each other (" + e.getMessage() + ")");
    }
  }

  /** Reads the very bytes that would be written, so the next round sees what is on disk then. */
  private static Attempt reread(Scopes before, String after, List<Note> applied) {
    Encoded encoded = before.file().text().encode(after);
    if (encoded instanceof Encoded.Bad bad) {
      return new Attempt.Unsound(bad.reason());
    }
    Reading reading = Sources.parse(((Encoded.Ok) encoded).bytes());
    return reading instanceof Reading.Parsed parsed
        ? new Attempt.Sound(Scopes.of(parsed.file()), applied)
        : new Attempt.Unsound("its result cannot be read back");
  }

  private static String reason(Verdict verdict) {
    if (verdict instanceof Verdict.Unparsable unparsable) {
      return "its result is no Python (" + unparsable.reason() + ")";
    }
    return verdict instanceof Verdict.LostComment
        ? "it would lose a comment"
        : "it would change code that it is not about";
  }

  private static List<Fix> fixes(List<Note> notes) {
    List<Fix> fixes = new ArrayList<>();
    for (Note note : notes) {
      Fix fix = note.finding().fix();
      if (fix != null) {
        fixes.add(fix);
      }
    }
    return fixes;
  }

  private static List<Note> applied(List<Note> notes, EditPlan plan) {
    Set<Fix> accepted = Collections.newSetFromMap(new IdentityHashMap<>());
    accepted.addAll(plan.accepted());
    return notes.stream()
        .filter(note -> note.finding().fix() != null && accepted.contains(note.finding().fix()))
        .toList();
  }
}
