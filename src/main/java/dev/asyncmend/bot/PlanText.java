package dev.asyncmend.bot;

import dev.asyncmend.edit.Level;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.outcome.PullStep;
import dev.asyncmend.outcome.PullStep.Verb;
import dev.asyncmend.report.Plain;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A plan, and what became of it, as steps and lines: verb, branch, what there is to say. */
final class PlanText {
  /** What is said about these is about a pull request that is there. */
  private static final Set<Verb> ABOUT_ONE =
      EnumSet.of(Verb.EDIT, Verb.TELL, Verb.CLOSE, Verb.KEEP);

  private PlanText() {}

  /** What is to be done. */
  static List<PullStep> of(Planner.Plan plan) {
    List<PullStep> steps = new ArrayList<>();
    plan.actions().forEach(action -> steps.add(step(action, "", about(action), "")));
    steps.addAll(declined(plan));
    return steps;
  }

  /** What nobody wants. */
  static List<PullStep> declined(Planner.Plan plan) {
    return plan.declined().stream()
        .map(one -> new PullStep(Verb.DECLINED, "", one.findings(), 0, one.url(), "", ""))
        .toList();
  }

  /** What was done. */
  static PullStep of(Deed deed) {
    Action action = deed.action();
    if (deed.failure() != null) {
      return step(action, deed.url(), about(action), deed.failure().reason());
    }
    return step(action, deed.url(), deed.note().isEmpty() ? about(action) : deed.note(), "");
  }

  /** A step as a person reads it, on one line. */
  static String line(PullStep step) {
    if (step.verb() == Verb.DECLINED) {
      return "declined  " + count(step.findings(), "finding") + ", by " + Plain.name(step.url());
    }
    String about = step.failure().isEmpty() ? step.note() : "failed: " + Plain.name(step.failure());
    boolean told = step.url().isEmpty() || !step.failure().isEmpty();
    String url = told ? "" : (ABOUT_ONE.contains(step.verb()) ? ": " : " ") + step.url();
    return String.format("%-9s %s  %s", step.verb().word(), step.branch(), about + Plain.name(url))
        .stripTrailing();
  }

  private static PullStep step(Action action, String url, String note, String failure) {
    PullRequest request = action.request();
    String page = url.isEmpty() && request != null ? request.url() : url;
    Unit unit = action.unit();
    return new PullStep(
        verb(action),
        action.branch().toString(),
        unit == null ? 0 : unit.fingerprints().size(),
        unit == null ? 0 : unit.files().size(),
        page,
        note,
        failure);
  }

  private static Verb verb(Action action) {
    if (action instanceof Action.Finish || action instanceof Action.Describe) {
      return Verb.EDIT;
    }
    return Verb.valueOf(action.getClass().getSimpleName().toUpperCase(Locale.ROOT));
  }

  private static String about(Action action) {
    if (action instanceof Action.Create create) {
      return size(create.unit()) + (create.unit().level() == Level.SAFE ? "" : ", as a draft");
    } else if (action instanceof Action.Update update) {
      return size(update.unit())
          + (update.conflict() ? ", anew since it conflicts" : ", with other content");
    } else if (action instanceof Action.Describe) {
      return "its text is behind";
    } else if (action instanceof Action.Finish) {
      return "its labels and reviewers";
    } else if (action instanceof Action.Tell) {
      return "a comment: somebody else's commits are on its branch";
    } else if (action instanceof Action.Close) {
      return "fixed elsewhere";
    } else if (action instanceof Action.Keep keep) {
      return keep.reason().text();
    } else if (action instanceof Action.Queue queue) {
      return size(queue.unit());
    } else if (action instanceof Action.Refuse refuse) {
      return refuse.reason();
    }
    return "a branch that nothing needs any more";
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
