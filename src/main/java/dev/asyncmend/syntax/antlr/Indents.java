package dev.asyncmend.syntax.antlr;

import java.util.Arrays;

/**
 * The indentation of logical lines, by the rules of the language reference: a tab goes to the next
 * multiple of eight, a form feed starts the column anew, and an indentation whose meaning depends
 * on the width of a tab is a fault.
 */
final class Indents {
  /** One more indentation than this is a fault, as in CPython's tokenizer. */
  static final int DEEPEST = 99;

  private static final int TAB = 8;

  private final Faults faults;
  private int[] columns = new int[16];
  private int[] narrowColumns = new int[16];
  private int depth;
  private int column;

  /** The column if a tab were one space wide: it must order the lines in the same way. */
  private int narrow;

  private int continuedColumn;
  private int continuedNarrow;

  /** No indentation; what is wrong goes to {@code faults}. */
  Indents(Faults faults) {
    this.faults = faults;
  }

  /** A physical line begins. */
  void startLine() {
    column = 0;
    narrow = 0;
    continuedColumn = 0;
    continuedNarrow = 0;
  }

  /** White space before the first word of the line. */
  void space(String chars, int start, int end) {
    for (int at = start; at < end; at++) {
      char space = chars.charAt(at);
      if (space == ' ') {
        column++;
        narrow++;
      } else if (space == '\t') {
        column = (column / TAB + 1) * TAB;
        narrow++;
      } else {
        column = 0;
        narrow = 0;
      }
    }
  }

  /**
   * A backslash before the first word: the white space before it is the indentation of the line. If
   * there is none, that on the next line counts, as it does since CPython 3.10.
   */
  void continuation() {
    if (continuedColumn == 0) {
      continuedColumn = column;
      continuedNarrow = narrow;
    }
  }

  /**
   * The first word of a logical line stands at {@code offset}: 1 for an indentation, 0 for none, -n
   * for n dedentations.
   */
  int settle(int offset) {
    int here = continuedColumn == 0 ? column : continuedColumn;
    int hereNarrow = continuedColumn == 0 ? narrow : continuedNarrow;
    if (here > columns[depth]) {
      return indent(here, hereNarrow, offset);
    }
    int before = depth;
    while (depth > 0 && here < columns[depth]) {
      depth--;
    }
    if (here != columns[depth]) {
      faults.add(offset, offset, "unindent does not match any outer indentation level");
    } else if (hereNarrow != narrowColumns[depth]) {
      inconsistent(offset);
    }
    return depth - before;
  }

  /** How many indentations are open. */
  int depth() {
    return depth;
  }

  private int indent(int here, int hereNarrow, int offset) {
    if (hereNarrow <= narrowColumns[depth]) {
      inconsistent(offset);
    }
    if (++depth == DEEPEST + 1) {
      faults.add(offset, offset, "too many levels of indentation");
    }
    if (depth == columns.length) {
      columns = Arrays.copyOf(columns, depth * 2);
      narrowColumns = Arrays.copyOf(narrowColumns, depth * 2);
    }
    columns[depth] = here;
    narrowColumns[depth] = hereNarrow;
    return 1;
  }

  private void inconsistent(int offset) {
    faults.add(offset, offset, "inconsistent use of tabs and spaces in indentation");
  }
}
