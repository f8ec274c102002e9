package dev.asyncmend.report;

import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.text.Position;

/**
 * Workflow commands of GitHub Actions, a line each: the runner shows them as annotations of the
 * pull request. What a name or message holds cannot end a command, or begin another.
 */
final class GithubReport {
  private final Ground ground;
  private final StringBuilder out = new StringBuilder();

  private GithubReport(Ground ground) {
    this.ground = ground;
  }

  static String of(RunReport report, Ground ground) {
    GithubReport teller = new GithubReport(ground);
    Failure.all(report).forEach(teller::tell);
    Located.open(report).forEach(teller::tell);
    return teller.out.toString();
  }

  private void tell(Failure failure) {
    begin("error", failure.path(), Math.max(1, failure.line()));
    if (failure.column() > 0) {
      out.append(",col=").append(failure.column());
    }
    end(failure.kind(), failure.path(), failure.line(), failure.message());
  }

  private void tell(Located found) {
    Severity severity = Severity.of(found.finding());
    Position start = found.start();
    Position end = found.end();
    begin(
        severity == Severity.NOTE ? "notice" : severity.word(),
        found.finding().path(),
        start.line());
    out.append(",endLine=").append(end.line());
    if (start.line() == end.line()) {
      // GitHub takes columns of one line only.
      out.append(",col=").append(start.column()).append(",endColumn=").append(end.column());
    }
    end(found.recipe(), found.finding().path(), start.line(), found.message());
  }

  private void begin(String command, String path, int line) {
    String file = property(ground.fromRoot(path));
    out.append("::").append(command).append(" file=").append(file).append(",line=").append(line);
  }

  private void end(String title, String path, int line, String message) {
    String place = Plain.name(ground.fromRoot(path)) + (line > 0 ? ":" + line : "");
    out.append(",title=asyncmend (").append(property(title)).append(")::");
    out.append(data(place + ": " + title + ": " + message)).append('\n');
  }

  /** As the runner reads the text behind the second pair of colons. */
  private static String data(String text) {
    String safe = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    return Plain.name(safe);
  }

  /** As the runner reads the value of a property. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
