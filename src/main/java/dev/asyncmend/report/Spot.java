package dev.asyncmend.report;

import dev.asyncmend.outcome.Step;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.Section;
import dev.asyncmend.text.SourceText;

/**
 * What people call a place in a file: line and column, which in a notebook are those of a cell:
 * {@code cell 3:2:5}.
 */
final class Spot {
  private Spot() {}

  /** A place with its column. */
  static String of(SourceText text, int offset) {
    Position at = text.place(offset);
    return part(text, offset) + at.line() + ":" + at.column();
  }

  /** The line of a place. */
  static String line(SourceText text, int offset) {
    return part(text, offset) + text.place(offset).line();
  }

  private static String part(SourceText text, int offset) {
    return text.section(offset).map(Section::name).map(name -> name + ":").orElse("");
  }

  /**
   * The line of a step that leads to a finding.
   *
   * @param text the file {@code path}, which the step need not be in
   */
  static String line(Step step, String path, SourceText text) {
    return holds(step, path, text)
        ? line(text, text.lines().start(step.line()))
        : Integer.toString(step.line());
  }

  /** Whether a step is in the file {@code path}, whose text this is. */
  static boolean holds(Step step, String path, SourceText text) {
    return step.path().equals(path) && step.line() > 0 && step.line() <= text.lines().count();
  }
}
