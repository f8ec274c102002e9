package dev.asyncmend.report;

/**
 * One line of source as a terminal shows it: tabs as spaces, dangerous characters replaced, and the
 * cell in which each character starts, so that carets stand below what they mean.
 */
final class DisplayLine {
  private static final int TAB = 4;

  private final StringBuilder shown = new StringBuilder();
  private final int[] cells;

  private DisplayLine(int length) {
    this.cells = new int[length + 1];
  }

  /** Lays out a line that has no line end. */
  static DisplayLine of(String line) {
    DisplayLine display = new DisplayLine(line.length());
    int cell = 0;
    for (int at = 0; at < line.length(); at++) {
      display.cells[at] = cell;
      cell += display.show(line, at);
    }
    display.cells[line.length()] = cell;
    return display;
  }

  /** What is printed. */
  String text() {
    return shown.toString();
  }

  /** The cell, from 0, in which the character at UTF-16 offset {@code at} of the line starts. */
  int cell(int at) {
    return cells[Math.min(at, cells.length - 1)];
  }

  private int show(String line, int at) {
    char unit = line.charAt(at);
    if (unit == '\t') {
      shown.append(" ".repeat(TAB));
      return TAB;
    }
    shown.append(Plain.code(unit));
    return Character.isLowSurrogate(unit) ? 0 : width(line.codePointAt(at));
  }

  /** Cells of a character: Unicode's combining marks take none, East Asian wide ones two. */
  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return wide(point) ? 2 : 1;
  }

  /** The blocks of UAX #11 whose characters are wide, near enough for carets. */
  private static boolean wide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1F64F)
        || (point >= 0x1F900 && point <= 0x1F9FF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
