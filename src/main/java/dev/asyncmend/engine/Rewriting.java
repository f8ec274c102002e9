package dev.asyncmend.engine;

import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.TokenPatcher;
import dev.asyncmend.edit.Verdict;
import dev.asyncmend.edit.Verifier;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.text.Encoded;

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

  /** Reads the very bytes that would be written, so the next round sees what is on disk then. */
  private static Rewriting reread(PyFile before, String after, Origins.Round round) {
    Encoded encoded = before.text().encode(after);
    if (encoded instanceof Encoded.Bad bad) {
      return new Refused(bad.reason());
    }
    Reading reading = Sources.parse(((Encoded.Ok) encoded).bytes());
    return reading instanceof Reading.Parsed parsed
        ? new Done(Scopes.of(parsed.file()), round)
        : new Refused("its result cannot be read back");
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
