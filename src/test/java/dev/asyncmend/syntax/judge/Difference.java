package dev.asyncmend.syntax.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares two dumps line by line. A {@code ?} for a position in CPython's matches any of ours. */
final class Difference {
  private static final Pattern POSITION = Pattern.compile(" \\d+:\\d+-\\d+:\\d+");
  private static final Pattern END = Pattern.compile("-\\d+:\\d+");
  private static final int CONTEXT = 6;

  private Difference() {}

  /** The first difference with the lines before it; empty where there is none. */
  static Optional<String> first(List<String> ours, List<String> theirs) {
    int common = Math.min(ours.size(), theirs.size());
    for (int i = 0; i < common; i++) {
      if (!matches(ours.get(i), theirs.get(i))) {
        return Optional.of(describe(i, ours, theirs));
      }
    }
    return ours.size() == theirs.size()
        ? Optional.empty()
        : Optional.of(describe(common, ours, theirs));
  }

  private static boolean matches(String ours, String theirs) {
    if (ours.equals(theirs)) {
      return true;
    }
    if (theirs.contains("-?")) {
      return END.matcher(ours).replaceFirst("-?").equals(theirs);
    }
    return theirs.contains(" ?") && POSITION.matcher(ours).replaceFirst(" ?").equals(theirs);
  }

  private static String describe(int line, List<String> ours, List<String> theirs) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, line - CONTEXT); i < line; i++) {
      text.append("      ").append(theirs.get(i)).append('\n');
    }
    text.append("ours  ").append(line < ours.size() ? ours.get(line) : "(end)").append('\n');
    text.append("ast   ").append(line < theirs.size() ? theirs.get(line) : "(end)");
    return text.toString();
  }
}
