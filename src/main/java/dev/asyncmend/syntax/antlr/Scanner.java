package dev.asyncmend.syntax.antlr;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of the lexer grammar found by hand, several times faster than by the generated lexer. A
 * property test holds the two against each other; where a name has characters beyond ASCII, the
 * generated one is asked, whose tables of Unicode are the better ones.
 */
final class Scanner implements Words {
  private static final int FIRST_NON_ASCII = 0x80;

  private final String text;

  /** The text and two characters more that begin no word, so that looking ahead needs no check. */
  private final char[] chars;

  private final int length;
  private final TextScanner texts;
  private @Nullable GrammarWords grammar;
  private int at;

  Scanner(String text) {
    this.text = text;
    this.length = text.length();
    this.chars = Arrays.copyOf(text.toCharArray(), length + 3);
    this.texts = new TextScanner(chars, length);
  }

  @Override
  public int end() {
    return at;
  }

  @Override
  public void seek(int offset) {
    at = offset;
  }

  @Override
  public int next(int mode) {
    if (at == length) {
      return Token.EOF;
    }
    if (mode == Modes.PLAIN) {
      return plain(chars[at]);
    }
    int type = texts.next(at, mode);
    at = texts.end();
    return type;
  }

  private int plain(char first) {
    if (isNameStart(first)) {
      return name(first);
    }
    if (first >= FIRST_NON_ASCII) {
      return byGrammar();
    }
    return switch (first) {
      case ' ', '\t', '\f' -> space();
      case '\n', '\r' -> endAt(texts.lineEnd(at), PythonLexer.EOL);
      case '#' -> comment();
      case '\\' -> backslash();
      case '\'', '"' -> string(at);
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      case '.' -> dot();
      default -> operator(first);
    };
  }

  private int endAt(int end, int type) {
    at = end;
    return type;
  }

  private int byGrammar() {
    if (grammar == null) {
      grammar = new GrammarWords(text);
    }
    grammar.seek(at);
    int type = grammar.next(Modes.PLAIN);
    return endAt(grammar.end(), type);
  }

  private static boolean isNameStart(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || unit == '_';
  }

  private int name(char first) {
    int end = at + 1;
    char unit = chars[end];
    while (isNameStart(unit) || (unit >= '0' && unit <= '9')) {
      unit = chars[++end];
    }
    if (unit >= FIRST_NON_ASCII) {
      return byGrammar();
    }
    if ((unit == '\'' || unit == '"') && end - at <= 2) {
      int prefixed = prefixed(end);
      if (prefixed != Token.INVALID_TYPE) {
        return prefixed;
      }
    }
    int type = first > 'z' ? PythonLexer.NAME : Keywords.type(chars, at, end);
    return endAt(end, type);
  }

  /** The string whose quote stands at {@code quote}, if what is before it is a prefix. */
  private int prefixed(int quote) {
    int one = chars[at] | 0x20;
    int other = quote - at == 2 ? chars[at + 1] | 0x20 : 0;
    if (other == 0
        ? one == 'f' || one == 't'
        : isPair(one, other, 'f') || isPair(one, other, 't')) {
      boolean triple = texts.isTriple(quote, chars[quote]);
      return endAt(quote + (triple ? 3 : 1), PythonLexer.FSTRING_START);
    }
    boolean plain = other == 0 ? one == 'r' || one == 'b' || one == 'u' : isPair(one, other, 'b');
    return plain ? string(quote) : Token.INVALID_TYPE;
  }

  private static boolean isPair(int one, int other, int letter) {
    return (one == 'r' && other == letter) || (one == letter && other == 'r');
  }

  private int string(int quote) {
    boolean closed = texts.string(quote);
    return endAt(texts.end(), closed ? PythonLexer.STRING : PythonLexer.STRING_OPEN);
  }

  private int space() {
    int end = at + 1;
    while (chars[end] == ' ' || chars[end] == '\t' || chars[end] == '\f') {
      end++;
    }
    return endAt(end, PythonLexer.WS);
  }

  private int comment() {
    int end = at + 1;
    while (end < length && chars[end] != '\n' && chars[end] != '\r') {
      end++;
    }
    return endAt(end, PythonLexer.COMMENT);
  }

  private int backslash() {
    char next = chars[at + 1];
    return next == '\n' || next == '\r'
        ? endAt(texts.lineEnd(at + 1), PythonLexer.CONTINUATION)
        : endAt(at + 1, PythonLexer.ERROR);
  }

  private int number() {
    return endAt(Numbers.end(chars, at), PythonLexer.NUMBER);
  }

  private int dot() {
    if (chars[at + 1] >= '0' && chars[at + 1] <= '9') {
      return number();
    }
    return chars[at + 1] == '.' && chars[at + 2] == '.'
        ? endAt(at + 3, PythonLexer.ELLIPSIS)
        : endAt(at + 1, PythonLexer.DOT);
  }

  private int operator(char first) {
    int type = Operators.type(first, chars[at + 1], chars[at + 2]);
    return endAt(at + Operators.length(type), type);
  }
}
