package dev.asyncmend.report;

import dev.asyncmend.outcome.PullStep;
import dev.asyncmend.outcome.PullStep.Verb;
import dev.asyncmend.outcome.RepositoryReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What became of the repositories of a campaign, as a page that needs nothing else: no server, no
 * network, no script.
 */
public final class CampaignPage {
  private static final int MINUTE = 60;

  private final List<RepositoryReport> reports;
  private final Markup out = new Markup();

  private CampaignPage(List<RepositoryReport> reports) {
    this.reports = reports;
  }

  /**
   * The page.
   *
   * @param campaign the name of its file
   * @param missing how many repositories the run did not come to
   * @param version of asyncmend; may be empty
   */
  public static String of(
      String campaign, List<RepositoryReport> reports, int missing, String version) {
    CampaignPage page = new CampaignPage(reports);
    page.write(campaign, missing, version);
    String style = HtmlPage.resource("colors.css") + HtmlPage.resource("campaign.css");
    String policy =
        "default-src 'none'; style-src "
            + HtmlPage.hash(style)
            + "; img-src data:; base-uri 'none'; form-action 'none'";
    return HtmlPage.filled(
        HtmlPage.resource("campaign.html"),
        Map.of("policy", policy, "style", style, "body", page.out.toString()));
  }

  private void write(String campaign, int missing, String version) {
    boolean dry = reports.stream().anyMatch(RepositoryReport::dryRun);
    out.begin("header").element("h1", "asyncmend campaign");
    List<String> about = new ArrayList<>(List.of(campaign, count(reports.size(), "repositories")));
    if (missing > 0) {
      about.add("stopped with " + missing + " to go");
    }
    if (dry) {
      about.add("dry run: nothing was written");
    }
    reports.stream()
        .map(one -> one.started().toString().replaceFirst("[.][0-9]+", ""))
        .min(String::compareTo)
        .ifPresent(time -> about.add("begun " + time));
    out.element("p", String.join(" · ", about), "class", "soft").end().line();
    out.begin("main");
    tiles(dry);
    group("Failed", one -> one.status().failed());
    group("Changed", one -> !one.status().failed() && changed(one));
    group("Not enabled", one -> one.status() == RepositoryReport.Status.DISABLED);
    group("Nothing to do", one -> one.status() == RepositoryReport.Status.DONE && !changed(one));
    out.end().line();
    out.element("footer", ("Made by asyncmend " + version).strip() + ".");
  }

  private static boolean changed(RepositoryReport report) {
    return report.changes() > 0 || !report.patches().isEmpty();
  }

  private void tiles(boolean dry) {
    out.begin("ul", "class", "tiles");
    long patches = reports.stream().mapToLong(one -> one.patches().size()).sum();
    if (patches > 0) {
      tile(patches, patches == 1 ? "patch" : "patches", "");
    }
    if (patches == 0 || reports.stream().anyMatch(one -> !one.steps().isEmpty())) {
      tile(sum(Verb.CREATE), dry ? "to open" : "opened", "");
      tile(sum(Verb.UPDATE) + sum(Verb.EDIT), dry ? "to update" : "updated", "");
      tile(sum(Verb.CLOSE), dry ? "to close" : "closed", "");
      tile(sum(Verb.KEEP), "unchanged", "");
      tile(sum(Verb.QUEUE), "queued", "");
      tile(sum(Verb.DECLINED), "declined", "");
    }
    long failed = reports.stream().filter(one -> one.status().failed()).count();
    tile(failed, "failed", failed > 0 ? "bad" : "");
    out.end().line();
  }

  private long sum(Verb verb) {
    return reports.stream().mapToLong(one -> one.count(verb)).sum();
  }

  private void tile(long number, String what, String kind) {
    out.begin("li", "class", kind).element("b", String.valueOf(number)).text(what).end();
  }

  private void group(String title, Predicate<RepositoryReport> which) {
    List<RepositoryReport> some = reports.stream().filter(which).toList();
    if (some.isEmpty()) {
      return;
    }
    out.begin("section").element("h2", title + " (" + some.size() + ")").line();
    some.forEach(this::repository);
    out.end().line();
  }

  private void repository(RepositoryReport report) {
    boolean failed = report.status().failed();
    out.begin("details", "class", "repository", failed ? "open" : "", "open");
    out.begin("summary").element("span", report.name(), "class", "name");
    out.element("span", word(report), "class", "chip " + kind(report));
    out.element("span", CampaignText.sum(report), "class", "sum").end();
    inside(report);
    out.end().line();
  }

  private static String word(RepositoryReport report) {
    if (report.status().failed()) {
      return "failed: " + report.status().word();
    }
    if (report.status() == RepositoryReport.Status.DISABLED) {
      return "not enabled";
    }
    return changed(report) ? "changed" : "nothing to do";
  }

  private static String kind(RepositoryReport report) {
    if (report.status().failed()) {
      return "failed";
    }
    return report.status() == RepositoryReport.Status.DISABLED
        ? "disabled"
        : changed(report) ? "changed" : "";
  }

  private void inside(RepositoryReport report) {
    out.begin("div", "class", "inside").begin("p", "class", "soft");
    out.link(report.place(), report.place());
    out.text(report.base().isEmpty() ? "" : " · " + report.base());
    out.text(report.forge().isEmpty() ? "" : " · " + report.forge());
    out.text(" · " + time(report.took().toSeconds())).end();
    if (!report.reason().isEmpty()) {
      out.element("p", report.reason(), "class", "reason");
    }
    if (!report.steps().isEmpty()) {
      out.begin("table", "class", "steps");
      report.steps().forEach(this::step);
      out.end();
    }
    for (String patch : report.patches()) {
      out.begin("p").element("code", patch).end();
    }
    report.notes().forEach(note -> out.element("p", note, "class", "soft"));
    out.end();
  }

  private void step(PullStep step) {
    out.begin("tr").element("th", step.verb().word(), "scope", "row").begin("td");
    if (step.verb() == Verb.DECLINED) {
      out.text(count(step.findings(), "findings"));
    } else {
      out.element("code", step.branch());
    }
    out.end().begin("td");
    if (step.failure().isEmpty()) {
      out.text(step.note());
    } else {
      out.element("span", "failed: " + step.failure(), "class", "reason");
    }
    out.end().begin("td").link(step.url(), step.url()).end().end();
  }

  private static String count(int number, String things) {
    String one = things.equals("repositories") ? "repository" : things.replaceFirst("s$", "");
    return number + " " + (number == 1 ? one : things);
  }

  private static String time(long seconds) {
    return seconds < MINUTE ? seconds + " s" : seconds / MINUTE + " min " + seconds % MINUTE + " s";
  }
}
