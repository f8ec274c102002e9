package dev.asyncmend.engine;

import java.util.Locale;

/**
 * What one file may take before a run leaves it alone; 0 stands for no limit.
 *
 * @param bytes how large it may be; files that it imports are held to the same
 * @param seconds how long looking for pitfalls in it and mending it may take
 */
public record FileLimits(long bytes, long seconds) {
  private static final double MEGA = 1e6;
  private static final long SMALL = 100_000;
  private static final int PICTURES = 10;

  /** More than any file that people write or generate to be read by Python in one piece. */
  public static final FileLimits USUAL = new FileLimits(10_000_000, 120);

  /** The same for notebooks, most of which is pictures. */
  FileLimits ofNotebooks() {
    return new FileLimits(bytes * PICTURES, seconds);
  }

  /** Whether a file of this size is too large. */
  boolean forbids(long size) {
    return bytes > 0 && size > bytes;
  }

  /** Why a file of this size is left alone. */
  String tooLarge(long size) {
    return mega(size) + " are more than the limit of " + mega(bytes) + " (see --max-file-size)";
  }

  private static String mega(long size) {
    if (size < SMALL) {
      return size + " bytes";
    }
    String number = String.format(Locale.ROOT, "%.1f", size / MEGA);
    return number.replaceFirst("\\.0$", "") + " MB";
  }
}
