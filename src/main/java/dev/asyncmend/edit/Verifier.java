package dev.asyncmend.edit;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;

/**
 * Proves that an edited text is the original but for the plan: it is read again as a whole, every
 * token outside the plan is there as it was, in its old block, and every comment is kept, those in
 * replaced code included. What only a newer Python than 3.8 would read is refused where our reader
 * cannot tell: in the fields of f-strings.
 */
public final class Verifier {
  private Verifier() {}

  /**
   * What is to be said about {@code after}, the text that {@code plan} made of {@code before}.
   * Takes nothing on trust: the text may come from anywhere.
   */
  public static Verdict verify(PyFile before, EditPlan plan, String after) {
    Parse parse = Python.parse(new SourceText(after));
    if (parse instanceof Parse.Broken broken) {
      return new Verdict.Unparsable(broken.at(), broken.reason());
    }
    PyFile result = ((Parse.Ok) parse).file();
    Verdict verdict = new Comparison(before, plan.splices(), result).verdict();
    return verdict instanceof Verdict.Sound
        ? FStringLimits.broken(before, plan.splices())
            .map(splice -> tooNew(before.tokens(), plan, splice))
            .orElse(verdict)
        : verdict;
  }

  private static Verdict tooNew(Tokens tokens, EditPlan plan, Splice culprit) {
    int start = tokens.start(culprit.first());
    for (Splice splice : plan.splices()) {
      if (splice.first() >= culprit.first()) {
        break;
      }
      start += splice.text().length() - (tokens.start(splice.end()) - tokens.start(splice.first()));
    }
    Span at = new Span(start, start + culprit.text().length());
    return new Verdict.Unparsable(at, "before Python 3.12 an f-string cannot hold this");
  }
}
