package dev.asyncmend.report;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a file was not looked at or not written, for programs; people get {@link Complaints}.
 *
 * @param path as a person in the current folder would write it
 * @param line where, from 1; 0 where it is not about a place
 * @param column where, from 1; 0 likewise
 * @param kind what sort of failure, in kebab case
 * @param message what happened, on one line, safe to show
 */
record Failure(String path, int line, int column, String kind, String message) {

  /** All failures of a run. */
  static List<Failure> all(RunReport report) {
    List<Failure> all = new ArrayList<>();
    for (Trouble trouble : report.troubles()) {
      all.add(new Failure(trouble.path(), 0, 0, "unreadable", Plain.name(trouble.reason())));
    }
    report.outcomes().forEach(outcome -> of(outcome).ifPresent(all::add));
    return all;
  }

  /** That of one file; empty where there is none. */
  static Optional<Failure> of(FileOutcome outcome) {
    if (outcome instanceof FileOutcome.Unreadable file) {
      String message = "not read: " + Plain.name(file.reason());
      return Optional.of(
          new Failure(file.path(), file.line(), file.column(), "unreadable", message));
    }
    if (outcome instanceof FileOutcome.Refused file) {
      return Optional.of(
          new Failure(file.path(), 0, 0, "not-written", "it " + Plain.name(file.reason())));
    }
    if (outcome instanceof FileOutcome.OverLimit file) {
      String message = "left alone: " + Plain.name(file.reason());
      return Optional.of(new Failure(file.path(), 0, 0, "over-limit", message));
    }
    if (outcome instanceof FileOutcome.Crashed file) {
      String message = "internal error: " + Plain.name(file.reason());
      return Optional.of(new Failure(file.path(), 0, 0, "internal-error", message));
    }
    return Optional.empty();
  }
}
