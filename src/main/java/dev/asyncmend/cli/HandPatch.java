package dev.asyncmend.cli;

import dev.asyncmend.report.Plain;
import dev.asyncmend.text.UnifiedDiff;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies a patch that a person changed: its old lines must be where and what they were. */
final class HandPatch {
  private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? .*", Pattern.DOTALL);

  private final List<String> old;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private boolean inside;
  private boolean changes;
  private boolean come;

  private HandPatch(String before) {
    this.old = UnifiedDiff.lines(before);
  }

  /** The text with the patch, or why there is none. */
  static HunkEditor.Result apply(String before, String patch) {
    HandPatch hand = new HandPatch(before);
    for (String line : UnifiedDiff.lines(patch)) {
      if (!hand.take(line)) {
        String where = Plain.name(line.stripTrailing());
        return new HunkEditor.Result(null, "The edited patch does not apply at: " + where);
      }
    }
    hand.old.subList(hand.at, hand.old.size()).forEach(hand.out::append);
    return hand.changes
        ? new HunkEditor.Result(hand.out.toString(), "")
        : new HunkEditor.Result(null, "Nothing is left of the patch; nothing was changed.");
  }

  private boolean take(String line) {
    boolean after = come;
    come = false;
    Matcher hunk = HUNK.matcher(line);
    char sign = line.charAt(0);
    if (hunk.matches()) {
      return begin(hunk);
    }
    if (!inside || sign == '#') {
      return true;
    }
    if (sign == '+') {
      out.append(line, 1, line.length());
      changes = true;
      come = true;
      return true;
    }
    if (sign == '\\') {
      out.setLength(after ? out.length() - 1 : out.length()); // the last line has no end
      return true;
    }
    return keep(sign, sign == ' ' || sign == '-' ? line.substring(1) : line);
  }

  private boolean begin(Matcher hunk) {
    int line = Integer.parseInt(hunk.group(1));
    int start = "0".equals(hunk.group(2)) ? line : line - 1;
    if (start < at || start > old.size()) {
      return false;
    }
    old.subList(at, start).forEach(out::append);
    at = start;
    inside = true;
    return true;
  }

  private boolean keep(char sign, String content) {
    if (at >= old.size() || !old.get(at).stripTrailing().equals(content.stripTrailing())) {
      return false;
    }
    out.append(sign == '-' ? "" : old.get(at));
    changes |= sign == '-';
    at++;
    return true;
  }
}
