package dev.asyncmend.engine;

import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.TokenPatcher;
import dev.asyncmend.edit.Verdict;
import dev.asyncmend.edit.Verifier;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.text.Encoded;
import dev.asyncmend.text.Span;
import java.util.List;

/** One file and a plan → the file as it comes out, read again from the bytes that it would have. */
sealed interface Rewriting {

  /**
   * The result is sound.
   *
   * @param round what was done
   */
  record Done(Scopes state, Origins.Round round) implements Rewriting {}

  /**
   * The result must not be used.
   *
   * @param reason half a sentence that says what is wrong with it
   */
  record Refused(String reason) implements Rewriting {}

  /** Carries the plan out and has the result verified. */
  static Rewriting of(Repair.Subject subject, EditPlan plan) {
    PyFile before = subject.state().file();
    String after = TokenPatcher.apply(before, plan);
    Verdict verdict = Verifier.verify(before, plan, after, subject.minor());
    return verdict instanceof Verdict.Sound
        ? reread(before, after, Origins.Round.of(before.tokens(), plan))
        : new Refused(reason(verdict));
  }

  /** A text that a person wrote in the place of a file's, if it is Python. */
  static Rewriting byHand(PyFile before, String after) {
    String old = before.text().chars();
    int same = 0;
    while (same < Math.min(old.length(), after.length())
        && old.charAt(same) == after.charAt(same)) {
      same++;
    }
    int end = 0;
    while (end < Math.min(old.length(), after.length()) - same
        && old.charAt(old.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    Span gone = new Span(same, old.length() - end);
    Span come = new Span(same, after.length() - end);
    return reread(before, after, new Origins.Round(List.of(new Origins.Patch(gone, come))));
  }

  /** Reads the very bytes that would be written, so the next round sees what is on disk then. */
  private static Rewriting reread(PyFile before, String after, Origins.Round round) {
    Encoded encoded = before.text().encode(after);
    if (encoded instanceof Encoded.Bad bad) {
      return new Refused(bad.reason());
    }
    Reading reading = Sources.parse(before.text().reread(((Encoded.Ok) encoded).bytes()));
    return reading instanceof Reading.Parsed parsed
        ? new Done(Scopes.of(parsed.file()), round)
        : new Refused(unreadable(reading));
  }

  private static String unreadable(Reading reading) {
    return reading instanceof Reading.Failed failed && failed.line() > 0
        ? "its result is no Python (line " + failed.line() + ": " + failed.reason() + ")"
        : "its result cannot be read back";
  }

  private static String reason(Verdict verdict) {
    if (verdict instanceof Verdict.Unparsable unparsable) {
      return "its result is no Python (" + unparsable.reason() + ")";
    }
    return verdict instanceof Verdict.LostComment
        ? "it would lose a comment"
        : "it would change code that it is not about";
  }
}
