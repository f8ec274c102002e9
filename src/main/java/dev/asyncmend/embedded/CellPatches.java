package dev.asyncmend.embedded;

import dev.asyncmend.text.LineChanges.Change;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of one cell that change when some of its lines do. */
final class CellPatches {
  private final byte[] bytes;
  private final CodeCell cell;
  private final List<String> after;
  private final CellBytes places;
  private final boolean ascii;
  private final int[] starts;

  CellPatches(byte[] bytes, CodeCell cell, List<String> after) {
    this.bytes = bytes;
    this.cell = cell;
    this.after = after;
    this.places = CellBytes.of(bytes, cell.source());
    this.ascii = ascii(bytes);
    this.starts = starts(cell);
  }

  /** Whether the file escapes what is not ASCII, as {@code json.dumps} does unless told. */
  private static boolean ascii(byte[] bytes) {
    boolean escapes = false;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] < 0) {
        return false;
      }
      escapes |= bytes[at] == '\\' && at + 1 < bytes.length && bytes[at + 1] == 'u';
    }
    return escapes;
  }

  /** Adds what changes between the lines before and after, in order. */
  void add(List<Change> changes, List<Recoding.Patch> patches) {
    if (after.isEmpty() && cell.source().list()) {
      List<Integer> strings = cell.source().strings();
      int close = Literal.at(bytes, strings.get(strings.size() - 1)).close();
      patches.add(new Recoding.Patch(cell.source().start() + 1, close + 1, ""));
      return;
    }
    for (Change change : changes) {
      int removed = change.end() - change.from();
      int added = change.newEnd() - change.newFrom();
      if (removed != added) {
        add(change.from(), change.end(), change.newFrom(), change.newEnd(), patches);
        continue;
      }
      for (int line = 0; line < removed; line++) {
        int from = change.from() + line;
        int newFrom = change.newFrom() + line;
        add(from, from + 1, newFrom, newFrom + 1, patches);
      }
    }
  }

  private void add(int from, int end, int newFrom, int newEnd, List<Recoding.Patch> patches) {
    String code = cell.code();
    int start = starts[from];
    // The last line of a cell has a line end in the text only.
    int until = Math.min(code.length(), starts[end]);
    String old = code.substring(Math.min(start, code.length()), until);
    String now = String.join("", after.subList(newFrom, newEnd));
    boolean last = newEnd == after.size() && !ended() && !endsBlank();
    if (last && newFrom < newEnd) {
      now = now.substring(0, now.length() - 1);
    }
    if (start > code.length()) {
      now = "\n" + now; // behind the last line, which has no end of its own
      start = code.length();
    } else if (last && newFrom == newEnd) {
      start = Math.max(0, start - 1); // without the last line, the one before it has no end
      old = code.substring(start, until);
    }
    patches.add(patch(start, old, now));
  }

  /** Where each line of the text starts in the code of the cell; behind the last one, its end. */
  private static int[] starts(CodeCell cell) {
    List<String> own = CodeCell.lines(cell.code());
    int[] starts = new int[own.size() + 1];
    for (int line = 0; line < own.size(); line++) {
      starts[line + 1] = starts[line] + own.get(line).length();
    }
    // In the text the last line has an end, which the cell does not have.
    starts[own.size()] += cell.code().endsWith("\n") ? 0 : 1;
    return starts;
  }

  private Recoding.Patch patch(int start, String old, String now) {
    int same = 0;
    int most = Math.min(old.length(), now.length());
    while (same < most && old.charAt(same) == now.charAt(same)) {
      same++;
    }
    same -= same > 0 && Character.isHighSurrogate(old.charAt(same - 1)) ? 1 : 0;
    int tail = 0;
    while (tail < most - same
        && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    boolean half = tail > 0 && Character.isLowSurrogate(old.charAt(old.length() - tail));
    tail -= half ? 1 : 0;
    int end = start + old.length() - tail;
    String come = now.substring(same, now.length() - tail);
    int at = start + same;
    // Behind a last line with an end of its own, a list goes on with a string of its own.
    boolean goesOn = cell.source().list() && at == cell.code().length() && ended();
    String text = (goesOn ? separator() : "") + encoded(come, end);
    // Where the last lines go, their strings go with them.
    boolean cut = text.isEmpty() && at > 0 && end == cell.code().length();
    int first = cut ? places.behind(at) : places.before(at);
    return new Recoding.Patch(first, places.before(end), text);
  }

  /** Whether the last line is blank now: only a line end of its own makes it one. */
  private boolean endsBlank() {
    return !after.isEmpty() && after.get(after.size() - 1).equals("\n");
  }

  private boolean ended() {
    return cell.code().endsWith("\n");
  }

  /** New code as JSON has it, which in a list has a string for each line. */
  private String encoded(String come, int end) {
    StringBuilder out = new StringBuilder();
    List<String> lines = CodeCell.lines(come);
    for (int line = 0; line < lines.size(); line++) {
      out.append(Literal.escaped(lines.get(line), ascii));
      boolean more = line + 1 < lines.size() || end < cell.code().length();
      if (cell.source().list() && more && lines.get(line).endsWith("\n")) {
        out.append(separator());
      }
    }
    return out.toString();
  }

  /** What stands between two strings of the list, with their quotes. */
  private String separator() {
    List<Integer> strings = cell.source().strings();
    if (strings.size() > 1) {
      int close = Literal.at(bytes, strings.get(0)).close();
      return raw(close, strings.get(1) + 1);
    }
    String gap = raw(cell.source().start() + 1, strings.get(0));
    return "\"," + (gap.isEmpty() ? " " : gap) + "\"";
  }

  private String raw(int from, int until) {
    return new String(bytes, from, until - from, StandardCharsets.UTF_8);
  }
}
