package dev.asyncmend.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests by SHA-256 (FIPS 180-4), which every Java has. */
public final class Sha256 {
  private Sha256() {}

  /** The 32 bytes of the digest. */
  public static byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The digest of a text in UTF-8. */
  public static byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first {@code count} bytes of the digest of some bytes, in lower-case hexadecimal. */
  public static String hex(byte[] bytes, int count) {
    return HexFormat.of().formatHex(of(bytes), 0, count);
  }

  /** The same of a text in UTF-8. */
  public static String hex(String text, int count) {
    return HexFormat.of().formatHex(of(text), 0, count);
  }
}
