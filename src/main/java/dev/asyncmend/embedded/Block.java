package dev.asyncmend.embedded;

import dev.asyncmend.text.LineChanges;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of Python in a Markdown file, as a text of its own: without the indentation of its fence,
 * below as many empty lines as the file has lines above it, so that lines are called the same.
 *
 * @param number which of the file's blocks of Python it is, from 1
 * @param first its first line in the file, from 1
 * @param indentation what stands before its lines in the file
 * @param lines these lines, with that
 */
public record Block(int number, int first, String indentation, List<String> lines) {
  /** Takes a copy of the list. */
  public Block {
    lines = List.copyOf(lines);
  }

  /**
   * The blocks of a file, in order; those whose lines are less indented than the fence are none.
   */
  public static List<Block> all(String markdown) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = CodeCell.lines(markdown);
    int at = 0;
    while (at < lines.size()) {
      Fence fence = Fence.opened(lines.get(at++));
      if (fence == null) {
        continue;
      }
      int first = at;
      while (at < lines.size() && !fence.closedBy(lines.get(at))) {
        at++;
      }
      List<String> code = lines.subList(first, at);
      if (fence.python() && at < lines.size() && fits(code, fence.indentation())) {
        blocks.add(new Block(blocks.size() + 1, first + 1, fence.indentation(), code));
      }
      at++;
    }
    return blocks;
  }

  private static boolean fits(List<String> code, String indentation) {
    return code.stream().allMatch(line -> line.isBlank() || line.startsWith(indentation));
  }

  /** The Python. */
  public String text() {
    StringBuilder text = new StringBuilder("\n".repeat(first - 1));
    lines.forEach(line -> text.append(own(line)));
    return text.toString();
  }

  private String own(String line) {
    return line.startsWith(indentation) ? line.substring(indentation.length()) : line;
  }

  /** Its lines in the file when it holds {@code edited} instead; empty where it cannot. */
  public Optional<List<String>> lines(String edited) {
    if (!edited.startsWith("\n".repeat(first - 1)) || !edited.endsWith("\n")) {
      return Optional.empty();
    }
    List<String> before = lines.stream().map(this::own).toList();
    List<String> after = CodeCell.lines(edited.substring(first - 1));
    List<String> result = new ArrayList<>();
    int at = 0;
    for (LineChanges.Change change : LineChanges.between(before, after)) {
      result.addAll(lines.subList(at, change.from()));
      after.subList(change.newFrom(), change.newEnd()).forEach(line -> result.add(indented(line)));
      at = change.end();
    }
    result.addAll(lines.subList(at, lines.size()));
    return Optional.of(result);
  }

  private String indented(String line) {
    return line.isBlank() ? line : indentation + line;
  }

  /** New code of the text as it stands in the file. */
  public String indentedCode(String code) {
    return code.replaceAll("\n(?!\r?\n)", "\n" + indentation);
  }

  /**
   * Where something in the file is that the text has.
   *
   * @param own the lines of the text
   * @param file the lines of the file
   * @param shift by how many lines the file has moved since this block was read
   */
  public Span span(Span span, LineMap own, LineMap file, int shift) {
    int start = offset(span.start(), own, file, shift);
    return new Span(start, Math.max(start, offset(span.end(), own, file, shift)));
  }

  private int offset(int offset, LineMap own, LineMap file, int shift) {
    int line = own.line(offset);
    int column = own.column(offset) + indentation.length();
    return file.offset(Math.min(line + shift, file.count()), column);
  }

  /** The other way round, for a file that has not moved. */
  public Span own(Span span, LineMap own, LineMap file) {
    return new Span(back(span.start(), own, file), back(span.end(), own, file));
  }

  private int back(int offset, LineMap own, LineMap file) {
    int line = Math.min(file.line(offset), own.count());
    return own.offset(line, Math.max(1, file.column(offset) - indentation.length()));
  }

  /** Whether a line of the file is one of this block. */
  public boolean holds(int line) {
    return line >= first && line < first + lines.size();
  }
}
