package dev.asyncmend.bot;

import dev.asyncmend.edit.Level;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.report.Plain;
import java.util.ArrayList;
import java.util.List;

/** A plan, and what became of it, as lines that people read: verb, branch, what there is to say. */
final class PlanText {
  private PlanText() {}

  /** What is to be done. */
  static List<String> of(Planner.Plan plan) {
    List<String> lines = new ArrayList<>();
    plan.actions().forEach(action -> lines.add(line(action, about(action))));
    lines.addAll(declined(plan));
    return lines;
  }

  /** What nobody wants. */
  static List<String> declined(Planner.Plan plan) {
    List<String> lines = new ArrayList<>();
    for (Units.Declined one : plan.declined()) {
      lines.add("declined  " + count(one.findings(), "finding") + ", by " + Plain.name(one.url()));
    }
    return lines;
  }

  /** What was done. */
  static String of(Deed deed) {
    String about = about(deed.action());
    if (deed.failure() != null) {
      return line(deed.action(), "failed: " + deed.failure().reason());
    }
    if (!deed.note().isEmpty()) {
      return line(deed.action(), deed.note());
    }
    boolean told = deed.url().isEmpty() || about.contains(deed.url());
    return line(deed.action(), told ? about : about + " " + Plain.name(deed.url()));
  }

  private static String line(Action action, String about) {
    return String.format("%-9s %s  %s", verb(action), action.branch(), about).stripTrailing();
  }

  private static String verb(Action action) {
    if (action instanceof Action.Finish || action instanceof Action.Describe) {
      return "edit";
    }
    return action.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private static String about(Action action) {
    if (action instanceof Action.Create create) {
      return size(create.unit()) + (create.unit().level() == Level.SAFE ? "" : ", as a draft");
    } else if (action instanceof Action.Update update) {
      return size(update.unit())
          + (update.conflict() ? ", anew since it conflicts" : ", with other content");
    } else if (action instanceof Action.Describe describe) {
      return "its text is behind" + at(describe.request());
    } else if (action instanceof Action.Finish finish) {
      return "its labels and reviewers" + at(finish.request());
    } else if (action instanceof Action.Tell tell) {
      return "a comment: somebody else's commits are on its branch" + at(tell.request());
    } else if (action instanceof Action.Close close) {
      return "fixed elsewhere" + at(close.request());
    } else if (action instanceof Action.Keep keep) {
      return keep.reason().text() + at(keep.request());
    } else if (action instanceof Action.Queue queue) {
      return size(queue.unit());
    } else if (action instanceof Action.Refuse refuse) {
      return refuse.reason();
    }
    return "a branch that nothing needs any more";
  }

  private static String at(PullRequest request) {
    return request.url().isEmpty() ? "" : ": " + Plain.name(request.url());
  }

  private static String size(Unit unit) {
    return count(unit.fingerprints().size(), "finding")
        + " in "
        + count(unit.files().size(), "file");
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
