package dev.asyncmend.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Python 3, as far as its language and library differ: {@code 3.minor}.
 *
 * @param minor what stands behind {@code 3.}, not negative
 */
public record PythonVersion(int minor) implements Comparable<PythonVersion> {
  /** The oldest version whose syntax is read and that fixes are made for. */
  public static final PythonVersion OLDEST = new PythonVersion(8);

  private static final Pattern WRITTEN = Pattern.compile("3\\.(\\d{1,3})(?:\\.\\d+)?");

  /** Rejects a negative number: that is a bug. */
  public PythonVersion {
    if (minor < 0) {
      throw new IllegalArgumentException("no version of Python: 3." + minor);
    }
  }

  /** The version written {@code 3.9} or {@code 3.9.18}; empty for anything else. */
  public static Optional<PythonVersion> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    return matcher.matches()
        ? Optional.of(new PythonVersion(Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  /** Whether this is {@code other} or a newer one. */
  public boolean atLeast(PythonVersion other) {
    return minor >= other.minor;
  }

  @Override
  public int compareTo(PythonVersion other) {
    return Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return "3." + minor;
  }
}
