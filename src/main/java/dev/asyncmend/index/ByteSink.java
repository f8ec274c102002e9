package dev.asyncmend.index;

import java.util.Arrays;

/** Bytes in the making: an array that grows, and numbers that take no more room than they need. */
final class ByteSink {
  private byte[] bytes = new byte[256];
  private int size;

  /** Adds the lowest eight bits of {@code value}. */
  void octet(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
  }

  /** Adds {@code value}, taken as unsigned, seven bits a byte, the lowest first (LEB128). */
  void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      octet((int) rest | 0x80);
      rest >>>= 7;
    }
    octet((int) rest);
  }

  /** Adds {@code value} such that small negative numbers are short, too. */
  void signed(long value) {
    unsigned(value << 1 ^ value >> 63);
  }

  /** Adds a string with its length; every string comes back, surrogates without a twin too. */
  void text(String text) {
    boolean wide = text.chars().anyMatch(unit -> unit > 0xff);
    unsigned((long) text.length() << 1 | (wide ? 1 : 0));
    for (int at = 0; at < text.length(); at++) {
      if (wide) {
        octet(text.charAt(at) >> 8);
      }
      octet(text.charAt(at));
    }
  }

  /** Adds all bytes of {@code other}. */
  void all(ByteSink other) {
    if (size + other.size > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * size, size + other.size));
    }
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
  }

  /** Starts anew. */
  void clear() {
    size = 0;
  }

  /** A copy of the bytes so far. */
  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
