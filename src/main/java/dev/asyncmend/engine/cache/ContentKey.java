package dev.asyncmend.engine.cache;

import dev.asyncmend.text.Sha256;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a file holds, in a few bytes: its length and half of its SHA-256. Nobody can make two files
 * that have the same key, be it by chance or on purpose: a pull request must not be able to borrow
 * the facts of another file. Parsing takes fifty times as long as hashing.
 */
record ContentKey(int size, long high, long low) {

  /** The key of these bytes. */
  static ContentKey of(byte[] bytes) {
    ByteBuffer digest = ByteBuffer.wrap(Sha256.of(bytes));
    return new ContentKey(bytes.length, digest.getLong(), digest.getLong());
  }

  /** All of it as text. */
  String text() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low) + '.' + size;
  }

  /** The key that {@link #text} wrote; empty where it wrote no such thing. */
  static Optional<ContentKey> parse(String text) {
    try {
      long high = HexFormat.fromHexDigitsToLong(text, 0, 16);
      long low = HexFormat.fromHexDigitsToLong(text, 16, 32);
      return Optional.of(new ContentKey(Integer.parseInt(text.substring(33)), high, low));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  // Written out: what Java makes for records is linked at its first use, some ms at each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentKey key
        && size == key.size
        && high == key.high
        && low == key.low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high);
  }

  /** Its beginning as 16 hexadecimal digits. */
  String hex() {
    return HexFormat.of().toHexDigits(high);
  }
}
