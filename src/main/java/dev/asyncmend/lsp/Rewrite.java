package dev.asyncmend.lsp;

import dev.asyncmend.text.LineChanges;
import dev.asyncmend.text.LineMap;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** The way from one text to another as changes of whole lines. */
final class Rewrite {
  private Rewrite() {}

  /** The changes, in order and apart from each other; none where the texts are equal. */
  static List<TextEdit> of(String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<TextEdit> edits = new ArrayList<>();
    for (LineChanges.Change change : LineChanges.between(old, now)) {
      Range range = new Range(place(change.from(), old), place(change.end(), old));
      edits.add(
          new TextEdit(range, String.join("", now.subList(change.newFrom(), change.newEnd()))));
    }
    return edits;
  }

  /** Where a line begins; behind the last one where that has no end. */
  private static Position place(int line, List<String> lines) {
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    boolean open = !last.endsWith("\n") && !last.endsWith("\r");
    return line == lines.size() && line > 0 && open
        ? new Position(line - 1, last.length())
        : new Position(line, 0);
  }

  /** Lines with their ends. */
  private static List<String> lines(String text) {
    LineMap map = LineMap.of(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int line = 2; line <= map.count() + 1; line++) {
      int end = line <= map.count() ? map.start(line) : text.length();
      if (end > start) {
        lines.add(text.substring(start, end));
      }
      start = end;
    }
    return lines;
  }
}
