package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.PyFile;
import org.antlr.v4.runtime.TokenStreamRewriter;

/** Applies a plan to the tokens of a file, by way of ANTLR's {@link TokenStreamRewriter}. */
public final class TokenPatcher {
  private TokenPatcher() {}

  /** The text of {@code file} with the splices of {@code plan} and nothing else. */
  public static String apply(PyFile file, EditPlan plan) {
    // The rewriter is at its best with one operation a token, disjoint and in order: overlapping
    // deletes make it print to standard output, inserts at one token come out reversed.
    TokenStreamRewriter rewriter = new TokenStreamRewriter(new TokenView(file));
    int size = file.tokens().size();
    for (Splice splice : plan.splices()) {
      if (splice.first() < splice.end()) {
        rewriter.replace(splice.first(), splice.end() - 1, splice.text());
      } else if (splice.first() < size) {
        rewriter.insertBefore(splice.first(), splice.text());
      } else {
        rewriter.insertAfter(size - 1, splice.text());
      }
    }
    return rewriter.getText();
  }
}
