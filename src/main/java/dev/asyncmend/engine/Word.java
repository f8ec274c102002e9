package dev.asyncmend.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A word to look for in bytes, with Horspool's table of how far a byte lets the search jump. */
final class Word {
  private final byte[] bytes;
  private final int[] jumps = new int[256];

  private Word(byte[] bytes) {
    this.bytes = bytes;
    Arrays.fill(jumps, bytes.length);
    for (int at = 0; at < bytes.length - 1; at++) {
      jumps[bytes[at] & 0xff] = bytes.length - 1 - at;
    }
  }

  /** A word, not empty. */
  static Word of(String text) {
    return new Word(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether {@code text} holds the word. */
  boolean in(byte[] text) {
    int last = bytes.length - 1;
    int at = last;
    while (at < text.length) {
      if (text[at] == bytes[last] && here(text, at - last)) {
        return true;
      }
      at += jumps[text[at] & 0xff];
    }
    return false;
  }

  /** The word itself. */
  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private boolean here(byte[] text, int start) {
    for (int at = 0; at < bytes.length - 1; at++) {
      if (text[start + at] != bytes[at]) {
        return false;
      }
    }
    return true;
  }
}
