package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that the parser sees, straight from the arrays of {@link Lexemes}: hidden tokens are
 * stepped over, and a token object is made only for a token that the parser takes. Where the text
 * is at fault, the stream ends: what is behind may be 5,000 brackets deep.
 */
final class ParserTokens implements TokenStream {
  private final Layout layout;
  private final Lexemes lexemes;
  private final int limit;
  private int at;
  private @Nullable Token current;
  private @Nullable Token previous;

  /** The tokens of {@code layout} that start before the UTF-16 offset {@code limit}, then EOF. */
  ParserTokens(Layout layout, int limit) {
    this.layout = layout;
    this.lexemes = layout.lexemes();
    this.limit = limit;
    seek(0);
  }

  private int type(int index) {
    return lexemes.start(index) < limit ? lexemes.type(index) : Token.EOF;
  }

  @Override
  public void consume() {
    if (type(at) == Token.EOF) {
      throw new IllegalStateException("cannot consume EOF");
    }
    previous = LT(1);
    current = null;
    at = lexemes.next(at);
  }

  @Override
  public int LA(int distance) {
    if (distance == 1) {
      return type(at);
    }
    Token token = LT(distance);
    return token == null ? Token.INVALID_TYPE : token.getType();
  }

  /** The token at {@code distance}; null for the one before the first, as ANTLR wants it. */
  @Override
  public @Nullable Token LT(int distance) {
    if (distance == -1) {
      return previous;
    }
    if (distance != 1) {
      return token(ahead(distance));
    }
    if (current == null) {
      current = token(at);
    }
    return current;
  }

  private Token token(int index) {
    boolean cut = lexemes.start(index) >= limit;
    return new ArrayToken(layout, cut ? lexemes.size() - 1 : index);
  }

  private int ahead(int distance) {
    int found = at;
    for (int left = distance; left > 1 && type(found) != Token.EOF; left--) {
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
