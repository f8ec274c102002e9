package dev.asyncmend.embedded;

import dev.asyncmend.text.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a notebook: its cells one below another, each between two comment lines. These are no
 * part of any cell; whatever is written between them belongs to the cell.
 */
final class Transcript {
  /** What editors take for the border of a cell in a Python file. */
  private static final String MARK = "# %%";

  private final String chars;
  private final String mark;
  private final List<Placed> cells;

  private Transcript(String chars, String mark, List<Placed> cells) {
    this.chars = chars;
    this.mark = mark;
    this.cells = cells;
  }

  /**
   * A cell in the text.
   *
   * @param first its first line, from 1
   */
  record Placed(CodeCell cell, int first) {
    int last() {
      return first + cell.lines().size() - 1;
    }

    Section section() {
      return new Section("cell", cell.number(), first, last());
    }
  }

  /** The text of some cells, whose source is in {@code bytes}. */
  static Transcript of(byte[] bytes, List<CodeCell> cells) {
    String mark = mark(cells);
    boolean aligned = aligned(bytes, cells);
    StringBuilder chars = new StringBuilder();
    List<Placed> placed = new ArrayList<>();
    int line = 1;
    int raw = 1;
    int from = 0;
    for (CodeCell cell : cells) {
      raw += feeds(bytes, from, cell.source().start());
      from = cell.source().start();
      while (aligned && line < raw) {
        chars.append('\n');
        line++;
      }
      chars.append(begin(mark, cell));
      placed.add(new Placed(cell, line + 1));
      cell.lines().forEach(chars::append);
      chars.append(mark).append('\n');
      line += cell.lines().size() + 2;
    }
    return new Transcript(chars.toString(), mark, List.copyOf(placed));
  }

  private static String mark(List<CodeCell> cells) {
    String mark = MARK;
    while (says(cells, mark)) {
      mark += "%";
    }
    return mark;
  }

  private static boolean says(List<CodeCell> cells, String mark) {
    return cells.stream().anyMatch(cell -> cell.code().contains(mark));
  }

  private static String begin(String mark, CodeCell cell) {
    return mark + " cell " + cell.number() + "\n";
  }

  /** Whether each line of code is a line of the file, right behind the one before. */
  private static boolean aligned(byte[] bytes, List<CodeCell> cells) {
    for (CodeCell cell : cells) {
      List<Integer> strings = cell.source().strings();
      if (!cell.source().list()) {
        return false; // also where it is empty, or the last line that goes would move the others
      }
      if (cell.code().isEmpty()) {
        continue;
      }
      if (strings.size() != cell.lines().size()) {
        return false;
      }
      int at = cell.source().start();
      for (int start : strings) {
        if (feeds(bytes, at, start) != 1) {
          return false;
        }
        at = start;
      }
      if (feeds(bytes, at, cell.source().end()) != 1) {
        return false;
      }
    }
    return true;
  }

  private static int feeds(byte[] bytes, int from, int until) {
    int count = 0;
    for (int at = from; at < until; at++) {
      count += bytes[at] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** The line, from 1, of the byte at {@code at}. */
  static int line(byte[] bytes, int at) {
    return 1 + feeds(bytes, 0, at);
  }

  /** The whole text. */
  String chars() {
    return chars;
  }

  /** The cells in their order. */
  List<Placed> cells() {
    return cells;
  }

  /** The cell that has {@code line}; null for the lines between cells. */
  @Nullable Placed at(int line) {
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Placed cell = cells.get(middle);
      if (line < cell.first()) {
        high = middle - 1;
      } else if (line > cell.last()) {
        low = middle + 1;
      } else {
        return cell;
      }
    }
    return null;
  }

  /** Why cells were not read, each with its place. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (Placed placed : cells) {
      String complaint = placed.cell().complaint();
      if (complaint != null) {
        complaints.add(placed.section().name() + ":" + complaint);
      }
    }
    return List.copyOf(complaints);
  }

  /**
   * The lines of each cell in {@code edited}, a changed version of the text; null where something
   * was written that no cell has.
   */
  @Nullable List<List<String>> divide(String edited) {
    List<List<String>> found = new ArrayList<>();
    List<String> lines = CodeCell.lines(edited);
    int at = 0;
    for (Placed placed : cells) {
      at = skip(lines, at);
      if (at == lines.size() || !lines.get(at).equals(begin(mark, placed.cell()))) {
        return null;
      }
      int end = lines.subList(at, lines.size()).indexOf(mark + "\n");
      if (end < 0) {
        return null;
      }
      found.add(List.copyOf(lines.subList(at + 1, at + end)));
      at += end + 1;
    }
    return skip(lines, at) == lines.size() ? found : null;
  }

  private static int skip(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }
}
