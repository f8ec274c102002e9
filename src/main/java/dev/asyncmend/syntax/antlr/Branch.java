package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * What the generated contexts extend: ANTLR's own, but with {@link Children}, where ANTLR keeps
 * room for ten from the first on.
 */
class Branch extends ParserRuleContext {

  /** An empty context, as ANTLR's own. */
  Branch() {}

  /** A context that was invoked from {@code state} of {@code parent}. */
  Branch(@Nullable ParserRuleContext parent, int state) {
    super(parent, state);
  }

  @Override
  public <T extends ParseTree> T addAnyChild(T child) {
    if (children == null) {
      children = new Children();
    }
    children.add(child);
    return child;
  }
}
