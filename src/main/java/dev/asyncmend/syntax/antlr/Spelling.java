package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Expr.ConstantKind;
import dev.asyncmend.text.Span;
import java.text.Normalizer;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the characters of single tokens say: names, kinds of numbers, prefixes of strings. */
final class Spelling {
  private static final String[] OPERATORS = operators();

  private final String chars;

  /** Names seen lately: a file says the same few over and over, and they share one string. */
  private final @Nullable String[] names = new String[1024];

  /** Reads tokens of the text {@code chars}. */
  Spelling(String chars) {
    this.chars = chars;
  }

  private static String[] operators() {
    Vocabulary words = PythonLexer.VOCABULARY;
    String[] texts = new String[words.getMaxTokenType() + 1];
    for (int type = 0; type < texts.length; type++) {
      String quoted = words.getLiteralName(type);
      texts[type] = quoted == null ? "" : quoted.substring(1, quoted.length() - 1);
    }
    return texts;
  }

  /** The characters of {@code token}. */
  String text(Token token) {
    return chars.substring(token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** An operator as written. */
  static String operator(Token token) {
    return OPERATORS[token.getType()];
  }

  /** A name as Python compares it: in normal form KC (language reference, "Identifiers"). */
  String name(Token token) {
    int start = token.getStartIndex();
    int length = token.getStopIndex() + 1 - start;
    int slot = slot(start, length);
    String known = names[slot];
    if (known != null && known.length() == length && chars.startsWith(known, start)) {
      return known;
    }
    String name = normal(chars.substring(start, start + length));
    names[slot] = name;
    return name;
  }

  private int slot(int start, int length) {
    int mix = chars.charAt(start) * 31 + chars.charAt(start + length / 2);
    return (mix * 31 + chars.charAt(start + length - 1) * 7 + length) & (names.length - 1);
  }

  private static String normal(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7F) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
      }
    }
    return name;
  }

  /** A name as an expression. */
  Expr.Name nameExpr(Token token) {
    return new Expr.Name(token.getTokenIndex(), token.getTokenIndex(), name(token));
  }

  /** What kind of number {@code token} is. */
  ConstantKind number(Token token) {
    String text = text(token);
    char last = text.charAt(text.length() - 1);
    if (last == 'j' || last == 'J') {
      return ConstantKind.COMPLEX;
    }
    if (text.length() > 1 && (text.charAt(1) == 'x' || text.charAt(1) == 'X')) {
      return ConstantKind.INT;
    }
    boolean point = text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
    return point ? ConstantKind.FLOAT : ConstantKind.INT;
  }

  /** Index in the text of the opening quote of a string token: the prefix ends there. */
  int quote(Token token) {
    int at = token.getStartIndex();
    while (chars.charAt(at) != '"' && chars.charAt(at) != '\'') {
      at++;
    }
    return at;
  }

  /** Whether the prefix of a string token has {@code letter}, given in lower case. */
  boolean prefixed(Token token, char letter) {
    int quote = quote(token);
    for (int at = token.getStartIndex(); at < quote; at++) {
      if (Character.toLowerCase(chars.charAt(at)) == letter) {
        return true;
      }
    }
    return false;
  }

  /** Whether a string token is raw, so that backslashes in it stand for themselves. */
  boolean raw(Token token) {
    return prefixed(token, 'r');
  }

  /** Whether the value of a string literal is the empty string. */
  boolean emptyLiteral(Token token) {
    int quote = quote(token);
    int end = token.getStopIndex() + 1;
    int width = end - quote >= 6 && chars.charAt(quote + 1) == chars.charAt(quote) ? 3 : 1;
    boolean raw = raw(token) && end - quote > 2 * width;
    return !raw && onlyContinuations(quote + width, end - width);
  }

  /** Whether {@code token} is nothing but escaped line ends, which have no value. */
  boolean onlyContinuations(Token token) {
    return onlyContinuations(token.getStartIndex(), token.getStopIndex() + 1);
  }

  private boolean onlyContinuations(int start, int end) {
    int at = start;
    while (at + 1 < end && chars.charAt(at) == '\\') {
      char next = chars.charAt(at + 1);
      if (next != '\n' && next != '\r') {
        return false;
      }
      at += next == '\r' && at + 2 < end && chars.charAt(at + 2) == '\n' ? 3 : 2;
    }
    return at == end;
  }

  /** An error at one token. */
  static NotPython error(Token token, String reason) {
    return new NotPython(Kids.span(token), reason);
  }

  /** An error that covers a context. */
  static NotPython error(ParserRuleContext ctx, String reason) {
    int start = ctx.start.getStartIndex();
    return new NotPython(new Span(start, Math.max(start, ctx.stop.getStopIndex() + 1)), reason);
  }
}
