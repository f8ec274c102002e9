package dev.asyncmend.report;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Trouble;
import java.util.ArrayList;
import java.util.List;

/** Why files were not looked at or not written: always told, one line each. */
public final class Complaints {
  private Complaints() {}

  /**
   * Every complaint of a run, without line feeds.
   *
   * @param verbose whether to add the stack traces of internal errors
   */
  public static List<String> of(
      List<Trouble> troubles, List<FileOutcome> outcomes, boolean verbose) {
    List<String> lines = new ArrayList<>();
    for (Trouble trouble : troubles) {
      lines.add("error: " + Plain.name(trouble.path()) + ": " + Plain.name(trouble.reason()));
    }
    for (FileOutcome outcome : outcomes) {
      String path = Plain.name(outcome.path());
      if (outcome instanceof FileOutcome.Unreadable unreadable) {
        lines.add(unreadable(unreadable));
      } else if (outcome instanceof FileOutcome.Refused refused) {
        lines.add("error: " + path + " " + Plain.name(refused.reason()));
      } else if (outcome instanceof FileOutcome.Crashed crashed) {
        lines.add(crashed(path, crashed, verbose));
      } else if (outcome instanceof FileOutcome.OverLimit over) {
        lines.add("error: " + path + ": left alone: " + Plain.name(over.reason()));
      }
      outcome.complaints().forEach(what -> lines.add("error: " + path + ":" + Plain.name(what)));
    }
    return lines;
  }

  /** {@code path:line:column: not read: reason}. */
  public static String unreadable(FileOutcome.Unreadable file) {
    String place = file.line() == 0 ? "" : ":" + file.line() + ":" + file.column();
    return Plain.path(file.path()) + place + ": not read: " + Plain.name(file.reason());
  }

  private static String crashed(String path, FileOutcome.Crashed crashed, boolean verbose) {
    String line = "error: " + path + ": internal error: " + Plain.name(crashed.reason());
    return verbose
        ? line + "\n" + crashed.trace().stripTrailing()
        : line + "; please report it with this file (--verbose shows the stack trace)";
  }
}
