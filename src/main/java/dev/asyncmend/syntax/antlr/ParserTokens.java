package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that the parser sees, straight from the arrays of {@link Lexemes}: hidden tokens are
 * stepped over, and a token object is made only for a token that the parser takes.
 */
final class ParserTokens implements TokenStream {
  private final Layout layout;
  private final Lexemes lexemes;
  private int at;
  private int before = -1;
  private @Nullable Token current;
  private @Nullable Token previous;

  ParserTokens(Layout layout) {
    this.layout = layout;
    this.lexemes = layout.lexemes();
    seek(0);
  }

  @Override
  public void consume() {
    if (lexemes.type(at) == Token.EOF) {
      throw new IllegalStateException("cannot consume EOF");
    }
    before = at;
    previous = current;
    current = null;
    at = lexemes.next(at);
  }

  @Override
  public int LA(int distance) {
    return distance == 1 ? lexemes.type(at) : lexemes.type(find(distance));
  }

  @Override
  public Token LT(int distance) {
    if (distance == 1) {
      if (current == null) {
        current = new ArrayToken(layout, at);
      }
      return current;
    }
    if (distance == -1 && previous != null) {
      return previous;
    }
    return new ArrayToken(layout, find(distance));
  }

  private int find(int distance) {
    if (distance == -1) {
      return before;
    }
    if (distance < 1) {
      throw new IllegalArgumentException("no token at distance " + distance);
    }
    int found = at;
    for (int left = distance; left > 1 && lexemes.type(found) != Token.EOF; left--) {
      found = lexemes.next(found);
    }
    return found;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
    while (lexemes.hidden(at)) {
      at++;
    }
    current = null;
    previous = null;
  }

  @Override
  public int size() {
    return lexemes.size();
  }

  @Override
  public Token get(int index) {
    return new ArrayToken(layout, index);
  }

  @Override
  public TokenSource getTokenSource() {
    return layout;
  }

  @Override
  public String getSourceName() {
    return layout.getSourceName();
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, size() - 1));
  }

  @Override
  public String getText(Interval interval) {
    StringBuilder text = new StringBuilder();
    for (int index = interval.a; index <= interval.b; index++) {
      text.append(lexemes.text(index));
    }
    return text.toString();
  }

  @Override
  public String getText(RuleContext ctx) {
    return getText(ctx.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
  }
}
