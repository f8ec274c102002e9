package dev.asyncmend.report;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding and the text that it points into.
 *
 * @param note the finding
 * @param text the file as the finding means it
 */
record Located(Note note, SourceText text) {

  /** Every finding that is still there, silenced ones included, in order. */
  static List<Located> all(RunReport report) {
    List<Located> all = new ArrayList<>();
    report.outcomes().forEach(outcome -> all.addAll(all(outcome)));
    return all;
  }

  /** The same without the silenced ones. */
  static List<Located> open(RunReport report) {
    return all(report).stream().filter(located -> !located.note.suppressed()).toList();
  }

  /** Those of one file. */
  static List<Located> all(FileOutcome outcome) {
    SourceText text = outcome.text();
    return text == null
        ? List.of()
        : outcome.notes().stream().map(note -> new Located(note, text)).toList();
  }

  Finding finding() {
    return note.finding();
  }

  String recipe() {
    return finding().card().id();
  }

  /** The message on one line, safe to show. */
  String message() {
    return Plain.sentence(finding().message());
  }

  /** Where in the file it begins. */
  Position start() {
    return text.position(finding().span().start());
  }

  /** The place in the file behind its last character. */
  Position end() {
    return text.position(finding().span().end());
  }

  /** The line of a step that leads to it, in its file. */
  int line(Step step) {
    return Spot.holds(step, finding().path(), text)
        ? text.position(text.lines().start(step.line())).line()
        : step.line();
  }

  /** Where it begins, as people say it. */
  String spot() {
    return Spot.of(text, finding().span().start());
  }
}
