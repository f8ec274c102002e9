package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * A token of {@link Layout} while ANTLR holds it. It has an index and nothing of its own, and is
 * forgotten with the parse.
 */
record ArrayToken(Layout layout, int index) implements Token {

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
}
