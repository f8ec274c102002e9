package dev.asyncmend.text;

import dev.asyncmend.text.LineChanges.Change;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two versions of a file in the form that {@code git diff} prints and {@code git
 * apply} takes: {@code a/} and {@code b/} before the path, three lines of context, hunks that carry
 * every character of a line. As for git, only a line feed ends a line: a carriage return is part of
 * the line before it, and form feeds or U+2028 are ordinary characters.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The patch from {@code before} to {@code after}; empty when they are equal.
   *
   * @param path where the file is, relative to where the patch will be applied, with {@code /}
   *     between the folders
   */
  public static String of(String path, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
    diff.header(path);
    diff.hunks();
    return diff.out.toString();
  }

  /**
   * The patch between two files as they are on disk. A patch must have the very bytes of its file,
   * so this is the form to write where a file has another encoding than UTF-8 or a byte order mark.
   */
  public static byte[] of(String path, byte[] before, byte[] after) {
    // Latin-1 maps every byte to one character and back; the header is ASCII by its quoting.
    String patch =
        of(
            path,
            new String(before, StandardCharsets.ISO_8859_1),
            new String(after, StandardCharsets.ISO_8859_1));
    return patch.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void header(String path) {
    String old = GitPath.quoted("a/" + path);
    String now = GitPath.quoted("b/" + path);
    out.append("diff --git ").append(old).append(' ').append(now).append('\n');
    out.append("--- ").append(old).append(GitPath.terminator(old)).append('\n');
    out.append("+++ ").append(now).append(GitPath.terminator(now)).append('\n');
  }

  private void hunks() {
    List<Change> group = new ArrayList<>();
    int shift = 0;
    for (Change change : LineChanges.between(before, after)) {
      if (!group.isEmpty() && change.from() - group.get(group.size() - 1).end() > 2 * CONTEXT) {
        shift += hunk(group, shift);
        group.clear();
      }
      group.add(change);
    }
    hunk(group, shift);
  }

  /** Writes one hunk; {@code shift} is by how many lines the hunks before it moved the text. */
  private int hunk(List<Change> group, int shift) {
    int from = Math.max(0, group.get(0).from() - CONTEXT);
    int until = Math.min(before.size(), group.get(group.size() - 1).end() + CONTEXT);
    int growth = group.stream().mapToInt(Change::growth).sum();
    out.append("@@ -").append(range(from, until - from));
    out.append(" +").append(range(from + shift, until - from + growth)).append(" @@\n");
    int at = from;
    for (Change change : group) {
      write(' ', before.subList(at, change.from()));
      write('-', before.subList(change.from(), change.end()));
      write('+', after.subList(change.newFrom(), change.newEnd()));
      at = change.end();
    }
    write(' ', before.subList(at, until));
    return growth;
  }

  private void write(char sign, List<String> lines) {
    for (String line : lines) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }

  /** Line numbers are 1-based; an empty range names the line before it (POSIX diff, GNU diff). */
  private static String range(int from, int count) {
    int line = count == 0 ? from : from + 1;
    return count == 1 ? Integer.toString(line) : line + "," + count;
  }

  /** The lines of a text with their ends; as for git, only a line feed ends a line. */
  public static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }
}
