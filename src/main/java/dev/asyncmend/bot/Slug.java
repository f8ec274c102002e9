package dev.asyncmend.bot;

import dev.asyncmend.text.Sha256;
import java.util.Locale;

/** Names that are safe in a branch, and the digests that make them unique. */
final class Slug {
  private static final int LONGEST = 40;
  private static final int MARK = 3;
  private static final int ID = 8;

  private Slug() {}

  /**
   * Lower-case letters, digits and single hyphens. Where that leaves something out by which two
   * texts could be told apart, a short digest is added; slashes and underscores count as hyphens.
   *
   * @param text what a stranger may have written
   */
  static String of(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String harmless = text.replaceFirst("^@", "").replace('/', '-').replace('_', '-');
    boolean exact = plain.equals(harmless) && plain.length() <= LONGEST && !plain.isEmpty();
    if (exact) {
      return plain;
    }
    String start = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
    String mark = digest(text, MARK);
    return start.isEmpty() ? mark : start + "-" + mark;
  }

  /** What a pull request is known by. */
  static String id(String... parts) {
    return digest(String.join("\0", parts), ID);
  }

  /** The first bytes of the SHA-256 of a text, hexadecimal. */
  static String digest(String text, int bytes) {
    return Sha256.hex(text, bytes);
  }

  /** The first of the SHA-256 of some bytes, hexadecimal. */
  static String digest(byte[] content, int bytes) {
    return Sha256.hex(content, bytes);
  }
}
