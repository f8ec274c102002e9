package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * A token of {@link Layout} while ANTLR holds it. It has an index and nothing of its own, and is
 * forgotten with the parse. It is its own leaf in the parse tree: a file has more tokens than
 * anything else, and a second object for each would be a third of the tree's memory.
 */
record ArrayToken(Layout layout, int index) implements Token, TerminalNode {

  @Override
  public String getText() {
    return getType() == EOF ? "<EOF>" : layout.lexemes().text(index);
  }

  @Override
  public int getType() {
    return layout.lexemes().type(index);
  }

  @Override
  public int getLine() {
    return layout.lines().line(getStartIndex());
  }

  @Override
  public int getCharPositionInLine() {
    return layout.lines().column(getStartIndex()) - 1;
  }

  @Override
  public int getChannel() {
    return layout.lexemes().hidden(index) ? HIDDEN_CHANNEL : DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return layout.lexemes().start(index);
  }

  /** Offset of the last character: one below the start for tokens without characters. */
  @Override
  public int getStopIndex() {
    return layout.lexemes().end(index) - 1;
  }

  @Override
  public TokenSource getTokenSource() {
    return layout;
  }

  @Override
  public CharStream getInputStream() {
    return layout.getInputStream();
  }

  @Override
  public Token getSymbol() {
    return this;
  }

  @Override
  public Token getPayload() {
    return this;
  }

  /** Not known: the fold walks downwards only. */
  @Override
  public @Nullable ParseTree getParent() {
    return null;
  }

  @Override
  public void setParent(RuleContext parent) {}

  @Override
  public @Nullable ParseTree getChild(int i) {
    return null;
  }

  @Override
  public int getChildCount() {
    return 0;
  }

  @Override
  public Interval getSourceInterval() {
    return new Interval(index, index);
  }

  @Override
  public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
    return visitor.visitTerminal(this);
  }

  @Override
  public String toStringTree() {
    return getText();
  }

  @Override
  public String toStringTree(Parser parser) {
    return getText();
  }
}
