package dev.asyncmend.report;

import dev.asyncmend.outcome.PullStep.Verb;
import dev.asyncmend.outcome.RepositoryReport;
import java.util.ArrayList;
import java.util.List;

/** What became of the repositories of a campaign, in lines for people. */
public final class CampaignText {
  private CampaignText() {}

  /** What was done for one, in a few words: {@code 2 opened, 1 unchanged}. */
  public static String sum(RepositoryReport report) {
    List<String> parts = new ArrayList<>();
    boolean dry = report.dryRun();
    add(parts, report.count(Verb.CREATE), dry ? "to open" : "opened");
    add(parts, report.count(Verb.UPDATE) + report.count(Verb.EDIT), dry ? "to update" : "updated");
    add(parts, report.count(Verb.TELL), dry ? "to tell" : "told");
    add(parts, report.count(Verb.CLOSE), dry ? "to close" : "closed");
    add(parts, report.patches().size(), report.patches().size() == 1 ? "patch" : "patches");
    add(parts, report.count(Verb.KEEP), "unchanged");
    add(parts, report.count(Verb.QUEUE), "queued");
    add(parts, report.count(Verb.DECLINED), "declined");
    add(parts, report.count(Verb.REFUSE), "refused");
    return String.join(", ", parts);
  }

  /** What became of one, on one line. */
  public static String line(RepositoryReport report) {
    String sum = sum(report);
    String what =
        report.status().failed()
            ? "failed: " + report.reason() + (sum.isEmpty() ? "" : " (" + sum + ")")
            : report.status() == RepositoryReport.Status.DISABLED
                ? "not enabled"
                : sum.isEmpty() ? "nothing to do" : sum;
    return Plain.name(report.name()) + ": " + Plain.sentence(what);
  }

  /** What became of all, on one line. */
  public static String total(List<RepositoryReport> reports) {
    List<String> parts = new ArrayList<>();
    long failed = reports.stream().filter(one -> one.status().failed()).count();
    long disabled =
        reports.stream().filter(one -> one.status() == RepositoryReport.Status.DISABLED).count();
    boolean dry = reports.stream().anyMatch(RepositoryReport::dryRun);
    long opened = reports.stream().mapToLong(one -> one.count(Verb.CREATE)).sum();
    long patches = reports.stream().mapToLong(one -> one.patches().size()).sum();
    if (patches > 0) {
      parts.add(patches + (patches == 1 ? " patch" : " patches"));
    }
    if (opened > 0 || patches == 0) {
      parts.add(count(opened, "pull request") + (dry ? " to open" : " opened"));
    }
    if (disabled > 0) {
      parts.add(disabled + " not enabled");
    }
    if (failed > 0) {
      parts.add(failed + " failed");
    }
    String all = reports.size() + (reports.size() == 1 ? " repository: " : " repositories: ");
    return all + String.join(", ", parts) + ".";
  }

  private static void add(List<String> parts, int number, String what) {
    if (number > 0) {
      parts.add(number + " " + what);
    }
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
