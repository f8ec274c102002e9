package dev.asyncmend.edit;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.text.SourceText;

/**
 * Proves that an edited text is the original but for the plan: it is read again as a whole, every
 * token outside the plan is there as it was, in its old block, and every comment is kept, those in
 * replaced code included.
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
    return new Comparison(before, plan.splices(), result).verdict();
  }
}
