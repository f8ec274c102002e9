package dev.asyncmend.syntax.tree;

import java.util.Arrays;

/**
 * All tokens of a file in order. Every character of the text belongs to exactly one of them, so the
 * end of a token is the start of the next and the concatenated texts are the file.
 *
 * <p>The store is a pair of arrays: a file of 100,000 lines has a million tokens, and an object for
 * each of them would cost more than the parse.
 */
public final class Tokens {
  private static final TokenKind[] KINDS = TokenKind.values();

  private final String chars;
  private final byte[] kinds;
  private final int[] starts;
  private final int size;
  private int[] partners = new int[0];

  private Tokens(String chars, byte[] kinds, int[] starts, int size) {
    this.chars = chars;
    this.kinds = kinds;
    this.starts = starts;
    this.size = size;
  }

  /** Number of tokens, hidden and layout ones and the final {@link TokenKind#EOF} included. */
  public int size() {
    return size;
  }

  /** Kind of token {@code index}. */
  public TokenKind kind(int index) {
    return KINDS[kinds[index]];
  }

  /** UTF-16 offset of the first character of token {@code index}. */
  public int start(int index) {
    return starts[index];
  }

  /** UTF-16 offset behind the last character of token {@code index}. */
  public int end(int index) {
    return index + 1 < size ? starts[index + 1] : chars.length();
  }

  /** The characters of token {@code index}; empty for layout tokens. */
  public String text(int index) {
    return chars.substring(start(index), end(index));
  }

  /** Token {@code index} as a value. */
  public Tok get(int index) {
    return new Tok(index, kind(index), start(index), end(index));
  }

  /** Whether the text of token {@code index} is exactly {@code text}. */
  public boolean is(int index, String text) {
    return end(index) - start(index) == text.length() && chars.startsWith(text, start(index));
  }

  /** Whether the parser never sees token {@code index}. */
  public boolean hidden(int index) {
    return kind(index).hidden();
  }

  /** Whether token {@code index} has characters and is seen by the parser. */
  public boolean significant(int index) {
    TokenKind kind = kind(index);
    return !kind.hidden() && !kind.layout();
  }

  /** Index of the nearest significant token after {@code index}, or {@code size()} if none. */
  public int next(int index) {
    int at = index + 1;
    while (at < size && !significant(at)) {
      at++;
    }
    return at;
  }

  /** Index of the nearest significant token before {@code index}, or -1 if none. */
  public int previous(int index) {
    int at = index - 1;
    while (at >= 0 && !significant(at)) {
      at--;
    }
    return at;
  }

  /** Index of the token that holds the character at {@code offset}; the EOF token at the end. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    if (found < 0) {
      return -found - 2;
    }
    // Layout tokens share their offset with the token behind them: the last one has the character.
    while (found + 1 < size && starts[found + 1] == offset) {
      found++;
    }
    return found;
  }

  /**
   * Index of the bracket that closes or opens the bracket at {@code index}, or -1 if that token is
   * no bracket or has no partner.
   */
  public int partner(int index) {
    if (partners.length == 0) {
      partners = pair();
    }
    return partners[index];
  }

  private int[] pair() {
    int[] pairs = new int[size];
    Arrays.fill(pairs, -1);
    int[] open = new int[64];
    int depth = 0;
    for (int index = 0; index < size; index++) {
      if (kind(index) != TokenKind.OP || end(index) - start(index) != 1) {
        continue;
      }
      char bracket = chars.charAt(start(index));
      if (bracket == '(' || bracket == '[' || bracket == '{') {
        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
        open[depth++] = index;
      } else if ((bracket == ')' || bracket == ']' || bracket == '}') && depth > 0) {
        int opener = open[--depth];
        pairs[opener] = index;
        pairs[index] = opener;
      }
    }
    return pairs;
  }

  /** Collects tokens in order of their start. */
  public static final class Builder {
    private final String chars;
    private byte[] kinds;
    private int[] starts;
    private int size;

    /** A builder over the whole text of a file. */
    public Builder(String chars) {
      this.chars = chars;
      int guess = Math.max(16, chars.length() / 4);
      this.kinds = new byte[guess];
      this.starts = new int[guess];
    }

    /** Appends a token that starts at {@code start}, where the one before it ends. */
    public Builder add(TokenKind kind, int start) {
      if (size == kinds.length) {
        kinds = Arrays.copyOf(kinds, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
      }
      kinds[size] = (byte) kind.ordinal();
      starts[size++] = start;
      return this;
    }

    /** Number of tokens so far: the index of the next one. */
    public int size() {
      return size;
    }

    /** The finished store. */
    public Tokens build() {
      return new Tokens(chars, Arrays.copyOf(kinds, size), Arrays.copyOf(starts, size), size);
    }
  }
}
