package dev.asyncmend.embedded;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A string as JSON has it, and which of its bytes stand for which character. The bytes are those of
 * a file that was read as JSON and as UTF-8 before.
 */
final class Literal {
  private final byte[] bytes;
  private final StringBuilder chars = new StringBuilder();
  private int[] starts = new int[32];
  private int at;

  private Literal(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start + 1;
    while (bytes[at] != '"') {
      if (bytes[at] == '\\') {
        escape();
      } else {
        plain();
      }
    }
    mark(chars.length());
  }

  /** The string whose opening quote is at {@code start}. */
  static Literal at(byte[] bytes, int start) {
    return new Literal(bytes, start);
  }

  /** What it stands for. */
  String text() {
    return chars.toString();
  }

  /** Where the bytes of the character at {@code index} start; behind the last one, the quote. */
  int start(int index) {
    return starts[index];
  }

  /** Where the quote is that ends it. */
  int close() {
    return at;
  }

  private void mark(int index) {
    starts = index < starts.length ? starts : Arrays.copyOf(starts, index * 2);
    starts[index] = at;
  }

  private void add(char unit) {
    mark(chars.length());
    chars.append(unit);
  }

  private void escape() {
    char sort = (char) bytes[at + 1];
    if (sort == 'u') {
      String digits = new String(bytes, at + 2, 4, StandardCharsets.US_ASCII);
      add((char) Integer.parseInt(digits, 16));
      at += 6;
      return;
    }
    add(
        switch (sort) {
          case 'n' -> '\n';
          case 't' -> '\t';
          case 'r' -> '\r';
          case 'b' -> '\b';
          case 'f' -> '\f';
          default -> sort;
        });
    at += 2;
  }

  private void plain() {
    int first = bytes[at] & 0xFF;
    int length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    String read = new String(bytes, at, length, StandardCharsets.UTF_8);
    for (int unit = 0; unit < read.length(); unit++) {
      add(read.charAt(unit)); // both halves of a pair start where it does
    }
    at += length;
  }

  /**
   * Characters as JSON has them between quotes.
   *
   * @param ascii whether to escape what is not ASCII
   */
  static String escaped(String text, boolean ascii) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      switch (unit) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          boolean plain = unit >= ' ' && (unit < 0x80 || !ascii);
          out.append(plain ? String.valueOf(unit) : String.format("\\u%04x", (int) unit));
        }
      }
    }
    return out.toString();
  }
}
