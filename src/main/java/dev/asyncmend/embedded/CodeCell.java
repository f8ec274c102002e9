package dev.asyncmend.embedded;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of one cell, and the Python that stands for it line by line.
 *
 * @param number which cell of the notebook it is, from 1
 * @param source where the notebook has it
 * @param code what the cell holds
 * @param lines the Python: as many lines as the code has, each with a line feed
 * @param masked the lines, from 0, that stand for something that is no Python
 * @param sealed whether nothing in the cell may be reported or changed
 * @param complaint why the cell was not read, with the place in it; null where it was, and where
 *     nobody expects it to be
 */
record CodeCell(
    int number,
    Structure.Source source,
    String code,
    List<String> lines,
    BitSet masked,
    boolean sealed,
    @Nullable String complaint) {
  private static final String PYTHON = "python";

  /** Reads a cell that holds {@code code}. */
  static CodeCell of(Structure.Cell cell, String code) {
    List<String> own = lines(code);
    boolean foreign = cell.language() != null && !cell.language().equals(PYTHON);
    Optional<String> magic = Magics.ofCell(own);
    if (foreign || magic.filter(name -> !Magics.runsPython(name)).isPresent()) {
      return opaque(cell, code, Magics.standIn(code), null);
    }
    String odd = oddity(code);
    if (odd != null) {
      return opaque(cell, code, Magics.standInBinding(code), "1:1: not read: " + odd);
    }
    BitSet masked = new BitSet();
    List<String> python = python(own, masked);
    Parse parse = Python.parse(new SourceText(String.join("", python)));
    if (parse instanceof Parse.Broken broken) {
      String complaint = magic.isPresent() ? null : complaint(python, broken);
      return opaque(cell, code, Magics.standInBinding(code), complaint);
    }
    return new CodeCell(
        cell.number(), cell.source(), code, python, masked, magic.isPresent(), null);
  }

  private static String complaint(List<String> python, Parse.Broken broken) {
    Position at = LineMap.of(String.join("", python)).position(broken.at().start());
    return at.line() + ":" + at.column() + ": not read: " + broken.reason();
  }

  private static CodeCell opaque(
      Structure.Cell cell, String code, String standIn, @Nullable String complaint) {
    List<String> lines = new ArrayList<>();
    lines(code).forEach(line -> lines.add(lines.isEmpty() ? standIn + "\n" : "\n"));
    BitSet masked = new BitSet();
    masked.set(0, lines.size());
    return new CodeCell(cell.number(), cell.source(), code, lines, masked, true, complaint);
  }

  /** Why code is none that Python or we could read, whatever it says; null for other code. */
  private static @Nullable String oddity(String code) {
    for (int at = 0; at < code.length(); at++) {
      char unit = code.charAt(at);
      if (unit == '\0') {
        return "source code cannot contain null bytes";
      }
      if (unit == '\r' && (at + 1 == code.length() || code.charAt(at + 1) != '\n')) {
        return "a line ends with a carriage return alone";
      }
      boolean pair = at + 1 < code.length() && Character.isSurrogatePair(unit, code.charAt(at + 1));
      if (Character.isSurrogate(unit) && !pair) {
        return "it holds half a character";
      }
      at += pair ? 1 : 0;
    }
    return null;
  }

  /** The lines of a text, all but the last with their ends. */
  static List<String> lines(String text) {
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

  /** The lines with a stand-in for each magic. */
  private static List<String> python(List<String> own, BitSet masked) {
    List<String> python = new ArrayList<>();
    LogicalStarts logical = new LogicalStarts();
    int at = 0;
    while (at < own.size()) {
      int magic = logical.atStart() ? Magics.start(own.get(at)) : -1;
      if (magic < 0) {
        logical.line(own.get(at));
        python.add(ended(own.get(at)));
        at++;
        continue;
      }
      int end = at + 1;
      while (end < own.size() && own.get(end - 1).stripTrailing().endsWith("\\")) {
        end++;
      }
      String whole = String.join("", own.subList(at, end));
      python.add(whole.substring(0, magic) + Magics.standIn(whole.substring(magic)) + "\n");
      for (int line = at + 1; line < end; line++) {
        python.add("\n");
      }
      masked.set(at, end);
      at = end;
    }
    return python;
  }

  private static String ended(String line) {
    return line.endsWith("\n") ? line : line + "\n";
  }
}
