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
 * replaced code included. What an old Python would not read is refused where our reader, which
 * takes every version, cannot tell: in the fields of f-strings.
 */
public final class Verifier {
  /** The Python that lets fields of f-strings hold anything (PEP 701). */
  private static final int FREE_FIELDS = 12;

  private Verifier() {}

  /** As {@link #verify(PyFile, EditPlan, String, int)} where only the newest Python matters. */
  public static Verdict verify(PyFile before, EditPlan plan, String after) {
    return verify(before, plan, after, FREE_FIELDS);
  }

  /**
   * What is to be said about {@code after}, the text that {@code plan} made of {@code before}.
   * Takes nothing on trust: the text may come from anywhere.
   *
   * @param minor the oldest Python that must read the result: 8 for 3.8
   */
  public static Verdict verify(PyFile before, EditPlan plan, String after, int minor) {
    Parse parse = Python.parse(new SourceText(after));
    if (parse instanceof Parse.Broken broken) {
      return new Verdict.Unparsable(broken.at(), broken.reason());
    }
    PyFile result = ((Parse.Ok) parse).file();
    Verdict verdict = new Comparison(before, plan.splices(), result).verdict();
    return verdict instanceof Verdict.Sound && minor < FREE_FIELDS
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
