package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/**
 * All tokens of a text with the types of the grammar: a pair of arrays. The end of a token is the
 * start of the next.
 */
final class Lexemes {
  private final String chars;
  private byte[] types;
  private int[] starts;
  private int size;

  Lexemes(String chars) {
    this.chars = chars;
    int guess = Math.max(16, chars.length() / 4);
    this.types = new byte[guess];
    this.starts = new int[guess];
  }

  /** Appends a token that starts at {@code start}, where the one before it ends. */
  void add(int type, int start) {
    if (size == types.length) {
      types = Arrays.copyOf(types, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
    }
    types[size] = (byte) type;
    starts[size++] = start;
  }

  /** Number of tokens. */
  int size() {
    return size;
  }

  /** Type of token {@code index} in the lexer grammar. */
  int type(int index) {
    return types[index];
  }

  /** Type of the last token so far; {@link Token#INVALID_TYPE} if there is none. */
  int lastType() {
    return size == 0 ? Token.INVALID_TYPE : types[size - 1];
  }

  /** Gives token {@code index} another type. */
  void retype(int index, int type) {
    types[index] = (byte) type;
  }

  /** UTF-16 offset of the first character of token {@code index}. */
  int start(int index) {
    return starts[index];
  }

  /** UTF-16 offset behind the last character of token {@code index}. */
  int end(int index) {
    return index + 1 < size ? starts[index + 1] : chars.length();
  }

  /** The characters of token {@code index}. */
  String text(int index) {
    return chars.substring(start(index), end(index));
  }

  /** Whether the text of token {@code index} is exactly {@code text}. */
  boolean is(int index, String text) {
    return end(index) - start(index) == text.length() && chars.startsWith(text, start(index));
  }

  /** Whether the parser does not see token {@code index}. */
  boolean hidden(int index) {
    return Kinds.hidden(types[index]);
  }

  /** Index of the nearest token after {@code index} that the parser sees; there must be one. */
  int next(int index) {
    int at = index + 1;
    while (hidden(at)) {
      at++;
    }
    return at;
  }

  /** The same tokens for readers of the tree. */
  Tokens tokens() {
    Tokens.Builder builder = new Tokens.Builder(chars);
    for (int index = 0; index < size; index++) {
      TokenKind kind = Kinds.of(types[index]);
      builder.add(kind, starts[index]);
    }
    return builder.build();
  }
}
