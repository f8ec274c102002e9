package dev.asyncmend.text;

import java.util.Arrays;

/**
 * Offsets of a text as lines and columns, and back. A line ends as it does for Python: at a line
 * feed, a carriage return, or both together; not at form feeds, vertical tabs or Unicode's line
 * separators. A byte order mark is no part of the first line.
 */
public final class LineMap {
  private final String chars;
  private final int[] starts;

  private LineMap(String chars, int[] starts) {
    this.chars = chars;
    this.starts = starts;
  }

  /** The lines of {@code chars}; there is always at least one. */
  public static LineMap of(String chars) {
    int[] starts = new int[Math.max(16, chars.length() / 32)];
    starts[0] = !chars.isEmpty() && chars.charAt(0) == SourceText.BOM ? 1 : 0;
    int count = 1;
    for (int at = starts[0]; at < chars.length(); at++) {
      char unit = chars.charAt(at);
      if (unit == '\n' || (unit == '\r' && !followedByLineFeed(chars, at))) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = at + 1;
      }
    }
    return new LineMap(chars, Arrays.copyOf(starts, count));
  }

  private static boolean followedByLineFeed(String chars, int at) {
    return at + 1 < chars.length() && chars.charAt(at + 1) == '\n';
  }

  /** Number of lines: one more than there are line ends. */
  public int count() {
    return starts.length;
  }

  /** The line, from 1, that holds the UTF-16 {@code offset}; a line end belongs to its line. */
  public int line(int offset) {
    check(offset);
    int found = Arrays.binarySearch(starts, offset);
    return Math.max(1, found >= 0 ? found + 1 : -found - 1);
  }

  /** The column, from 1 and in UTF-16 units, of the UTF-16 {@code offset} in its line. */
  public int column(int offset) {
    return Math.max(1, offset - start(line(offset)) + 1);
  }

  /** Line and column of the UTF-16 {@code offset}. */
  public Position position(int offset) {
    return new Position(line(offset), column(offset));
  }

  /**
   * The column of the UTF-16 {@code offset} as CPython's {@code col_offset} counts it: from 0, in
   * bytes of UTF-8.
   */
  public int byteColumn(int offset) {
    int bytes = 0;
    for (int at = start(line(offset)); at < offset; at++) {
      char unit = chars.charAt(at);
      if (unit < 0x80) {
        bytes += 1;
      } else if (unit < 0x800 || Character.isSurrogate(unit)) {
        // A pair of surrogates takes four bytes: two each.
        bytes += 2;
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }

  /** UTF-16 offset of the first character of {@code line}, from 1 to {@link #count()}. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** UTF-16 offset behind the last character of {@code line}, where its line end begins. */
  public int end(int line) {
    if (line == starts.length) {
      return chars.length();
    }
    int end = starts[line] - 1;
    boolean pair = end > start(line) && chars.charAt(end) == '\n' && chars.charAt(end - 1) == '\r';
    return pair ? end - 1 : end;
  }

  /**
   * UTF-16 offset of {@code column}, from 1 and in UTF-16 units, in {@code line}, from 1. A column
   * behind the end of the line gives the end of the line, as editors expect.
   */
  public int offset(int line, int column) {
    return Math.min(start(line) + column - 1, end(line));
  }

  private void check(int offset) {
    if (offset < 0 || offset > chars.length()) {
      throw new IndexOutOfBoundsException("no such offset: " + offset);
    }
  }
}
