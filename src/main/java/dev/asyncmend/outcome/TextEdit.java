package dev.asyncmend.outcome;

import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.Span;

/**
 * One change as an editor would make it; the changes of a fix are disjoint and all refer to the
 * texts as they were when the finding was made.
 *
 * @param path the file, which need not be that of the finding
 * @param span what goes, UTF-16 offsets; empty for an insertion
 * @param start where that begins
 * @param end the place behind it
 * @param text what comes instead
 */
public record TextEdit(String path, Span span, Position start, Position end, String text) {

  /** A change of the text that has these lines. */
  public static TextEdit of(String path, LineMap lines, Span span, String text) {
    return new TextEdit(path, span, lines.position(span.start()), lines.position(span.end()), text);
  }
}
