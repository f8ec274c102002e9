package dev.asyncmend.engine;

import dev.asyncmend.syntax.PythonVersion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lowest Python that a requirement admits: PEP 440 specifiers as in {@code requires-python},
 * and the caret, tilde and {@code ||} that Poetry adds.
 */
final class VersionRange {
  private static final Pattern CLAUSE =
      Pattern.compile("\\s*(>=|>|==|~=|===|\\^|~|)\\s*v?(\\d+)(?:\\.(\\d+|\\*))?[\\w.*+-]*\\s*");

  private VersionRange() {}

  /** The lowest version; empty where the text sets no lower bound or is something else. */
  static Optional<PythonVersion> lowest(String requirement) {
    Optional<PythonVersion> lowest = Optional.empty();
    for (String alternative : requirement.split("\\|\\|", -1)) {
      Optional<PythonVersion> bound = bound(alternative);
      if (bound.isEmpty()) {
        return bound;
      }
      lowest = lowest.filter(known -> known.compareTo(bound.get()) <= 0).or(() -> bound);
    }
    return lowest;
  }

  /** The highest lower bound of clauses that all hold. */
  private static Optional<PythonVersion> bound(String clauses) {
    Optional<PythonVersion> highest = Optional.empty();
    for (String clause : clauses.split("[,\\s]+(?=[<>=~^!])|,", -1)) {
      Matcher version = CLAUSE.matcher(clause);
      if (!version.matches()) {
        continue; // an upper bound, an exclusion, or nothing that we know
      }
      PythonVersion bound = version(version);
      highest = highest.filter(known -> known.compareTo(bound) >= 0).or(() -> Optional.of(bound));
    }
    return highest;
  }

  private static PythonVersion version(Matcher clause) {
    String minor = clause.group(3);
    boolean three = clause.group(2).equals("3");
    boolean numbered = minor != null && !minor.equals("*") && minor.length() < 4;
    int number = three && numbered ? Integer.parseInt(minor) : 0;
    return new PythonVersion(Math.max(number, PythonVersion.OLDEST.minor()));
  }
}
