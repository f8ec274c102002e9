package dev.asyncmend.index;

import java.nio.charset.StandardCharsets;

/**
 * Takes from bytes what a {@link ByteSink} put there. Whatever else they hold is {@link Corrupt}.
 */
final class ByteFeed {
  private final byte[] bytes;
  private final int end;
  private int at;

  /** The bytes from {@code start} up to {@code end}. */
  ByteFeed(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.end = end;
    this.at = start;
  }

  /** Bytes that nobody wrote. Never leaves the codec. */
  static final class Corrupt extends RuntimeException {
    private static final long serialVersionUID = 1;

    Corrupt() {
      super("not as written", null, false, false);
    }
  }

  /** The next byte, 0 to 255. */
  int octet() {
    if (at == end) {
      throw new Corrupt();
    }
    return bytes[at++] & 0xff;
  }

  /** Complains unless the next byte is {@code value}. */
  void expect(int value) {
    if (octet() != value) {
      throw new Corrupt();
    }
  }

  /** The next number, as {@link ByteSink#unsigned} puts it. */
  long unsigned() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = octet();
      value |= (next & 0x7fL) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new Corrupt();
  }

  /** The next number, as {@link ByteSink#signed} puts it. */
  long signed() {
    long value = unsigned();
    return value >>> 1 ^ -(value & 1);
  }

  /** The next number, which must be below {@code limit}. */
  int below(int limit) {
    long value = unsigned();
    if (value < 0 || value >= limit) {
      throw new Corrupt();
    }
    return (int) value;
  }

  /** The next number, which counts things of at least one byte each that are still to come. */
  int count() {
    long value = unsigned();
    if (value < 0 || value > end - at) {
      throw new Corrupt();
    }
    return (int) value;
  }

  /** The next string. */
  String text() {
    long head = unsigned();
    long length = head >>> 1;
    boolean wide = (head & 1) != 0;
    if (length > (wide ? (end - at) / 2 : end - at)) {
      throw new Corrupt();
    }
    return wide ? wide((int) length) : narrow((int) length);
  }

  private String narrow(int length) {
    String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    at += length;
    return text;
  }

  private String wide(int length) {
    char[] units = new char[length];
    for (int unit = 0; unit < length; unit++) {
      units[unit] = (char) (octet() << 8 | octet());
    }
    return new String(units);
  }

  /** Complains unless everything was taken. */
  void finish() {
    if (at != end) {
      throw new Corrupt();
    }
  }
}
