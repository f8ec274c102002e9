package dev.asyncmend.cli;

import dev.asyncmend.engine.Progress;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.Complaints;
import dev.asyncmend.report.HtmlPage;
import dev.asyncmend.report.Plain;
import dev.asyncmend.report.ReviewText;
import dev.asyncmend.report.Summary;
import dev.asyncmend.review.PageServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code asyncmend review}: decide about each fix in a browser. */
@Command(
    name = "review",
    header = "Decide about each fix in a browser, then write those that you accept.",
    description =
        "Serves the report as a page on this machine, for nobody else. Nothing is written until "
            + "you apply what you accepted; that ends the command, as Ctrl-C does.",
    footer = {"  asyncmend review", "  asyncmend review --unsafe --no-browser src"},
    sortOptions = false)
final class ReviewCommand extends MendCommand {
  private static final int PORTS = 65_535;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  @Option(names = "--no-browser", description = "Print the address and start no browser.")
  private boolean noBrowser;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to serve on; a free one if not given.")
  private int port;

  /**
   * How the review ends.
   *
   * @param report what became of the files; what was found where nothing was written
   * @param lines what to say about that
   */
  private record End(RunReport report, List<String> lines) {}

  private final BlockingQueue<End> ends = new LinkedBlockingQueue<>();

  @Override
  boolean textEdits() {
    return true;
  }

  @Override
  int work() throws UsageError {
    if (files().piped()) {
      throw new UsageError("review writes files, so - cannot be one");
    }
    if (port < 0 || port > PORTS) {
      throw new UsageError("--port takes a number from 1 to " + PORTS + ", not " + port);
    }
    if (ModuleLayer.boot().findModule("jdk.httpserver").isEmpty()) {
      throw new UsageError("review needs a Java with the module jdk.httpserver, and this has none");
    }
    RunReport found = run(Settings.Purpose.CHECK);
    Reviewing review = new Reviewing(engine(Progress.NONE), settings(Settings.Purpose.DIFF), found);
    if (review.size() == 0) {
      output().say(Summary.check(found));
      output().say("There is no fix to decide about.");
      return code(found);
    }
    End end = served(review, found, cache());
    end.lines.forEach(output()::say);
    return code(end.report);
  }

  private static int code(RunReport report) {
    boolean left = report.open().findAny().isPresent();
    return worst(left ? ExitCode.FOUND : ExitCode.DONE, report);
  }

  private End served(Reviewing review, RunReport found, @Nullable Path cache) throws UsageError {
    Map<String, PageServer.Action> actions =
        Map.of(
            "plan", guarded(body -> review.plan(numbers(body))),
            "write", guarded(body -> write(review, numbers(body), cache)),
            "close", guarded(body -> ended(new End(found, List.of("Nothing was written.")))));
    String page = HtmlPage.review(found, around(ExitCode.DONE));
    try (PageServer server = PageServer.open(port, page, actions)) {
      String fixes = review.size() == 1 ? "1 fix" : review.size() + " fixes";
      output().say("Decide about " + fixes + " at " + server.address());
      output().say("Nothing is written until you apply them there; Ctrl-C ends it.");
      if (!noBrowser && !StartedBrowser.at(shell(), server.address())) {
        output().say("No browser could be started; open the address yourself.");
      }
      return ends.take();
    } catch (IOException e) {
      throw new UsageError("cannot serve the page: " + Plain.name(ReportFile.reason(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new End(found, List.of("Nothing was written."));
    }
  }

  /** A bug must not leave the page without an answer. */
  private PageServer.Action guarded(PageServer.Action action) {
    return body -> {
      try {
        return action.act(body);
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        String reason = "asyncmend failed: " + Plain.name(String.valueOf(e));
        output().error(reason);
        return ReviewText.done(false, List.of(reason));
      }
    };
  }

  /** What the page posts: an array of numbers. */
  private static Set<Integer> numbers(String body) {
    return NUMBER
        .matcher(body)
        .results()
        .map(number -> Integer.valueOf(number.group()))
        .collect(Collectors.toSet());
  }

  private String write(Reviewing review, Set<Integer> number, @Nullable Path cache) {
    RunReport plan = number.size() == 1 ? review.planned(number.iterator().next()) : null;
    if (plan == null || !ends.isEmpty()) {
      return ReviewText.done(false, List.of("Something else was decided meanwhile; look again."));
    }
    RunReport report = review.write(plan);
    List<String> lines = new ArrayList<>();
    for (String line : Complaints.of(report.troubles(), report.outcomes(), false)) {
      lines.add("asyncmend: " + line);
    }
    lines.add(Summary.fix(report));
    lines.add(new Undo(shell(), cache, report).advice());
    lines.removeIf(String::isEmpty);
    return ended(new End(report, lines));
  }

  private String ended(End end) {
    ends.add(end);
    return ReviewText.done(true, end.lines);
  }
}
