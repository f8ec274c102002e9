package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A string as ANTLR reads it: whole code points to look at, UTF-16 offsets to count by. ANTLR's own
 * stream counts code points, which are not the offsets the rest of this program speaks of.
 *
 * <p>A surrogate without its partner is a code point of its own, so no string is refused.
 */
final class CodePoints implements CharStream {
  private final String chars;
  private int at;

  CodePoints(String chars) {
    this.chars = chars;
  }

  @Override
  public void consume() {
    at += Character.isSupplementaryCodePoint(chars.codePointAt(at)) ? 2 : 1;
  }

  @Override
  public int LA(int i) {
    if (i == 1) {
      return at < chars.length() ? codePoint(at) : IntStream.EOF;
    }
    int index = at;
    for (int left = i; left > 1 && index < chars.length(); left--) {
      index = chars.offsetByCodePoints(index, 1);
    }
    return i > 0 && index < chars.length() ? codePoint(index) : before(i);
  }

  private int before(int i) {
    return i < 0 && at > 0 ? chars.codePointBefore(at) : IntStream.EOF;
  }

  private int codePoint(int index) {
    char unit = chars.charAt(index);
    return unit < Character.MIN_SURROGATE ? unit : chars.codePointAt(index);
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // The whole string stays in memory: there is nothing to release.
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public int size() {
    return chars.length();
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, chars.length());
    return interval.a >= end ? "" : chars.substring(interval.a, end);
  }
}
