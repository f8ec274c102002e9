package dev.asyncmend.lsp;

import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places as the protocol counts them: lines and UTF-16 units from 0. */
final class Ranges {
  private Ranges() {}

  static Range of(LineMap lines, Span span) {
    return new Range(of(lines.position(span.start())), of(lines.position(span.end())));
  }

  static Position of(dev.asyncmend.text.Position position) {
    return new Position(position.line() - 1, position.column() - 1);
  }

  /** A change of text as the protocol has it. */
  static org.eclipse.lsp4j.TextEdit of(TextEdit edit) {
    return new org.eclipse.lsp4j.TextEdit(new Range(of(edit.start()), of(edit.end())), edit.text());
  }

  /** Whether two ranges have a place in common; an empty one counts where it touches. */
  static boolean meet(Range one, Range other) {
    return compare(one.getStart(), other.getEnd()) <= 0
        && compare(other.getStart(), one.getEnd()) <= 0;
  }

  private static int compare(Position one, Position other) {
    return one.getLine() == other.getLine()
        ? Integer.compare(one.getCharacter(), other.getCharacter())
        : Integer.compare(one.getLine(), other.getLine());
  }
}
