package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.outcome.Trouble;
import dev.asyncmend.text.Span;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of SARIF needs no run; that it is valid is tested where runs are. */
final class SarifReportTest {
  private static final String TEXT = "import time\n\n\nasync def f():\n    time.sleep(1)\n";
  private static final Path HERE = Path.of("").toAbsolutePath();

  @Test
  void linksToPagesWhereThereAreSome() {
    assertThat(told("https://example.org/asyncmend", note(Level.SAFE, List.of())))
        .contains(
            "\"informationUri\": \"https://example.org/asyncmend\"",
            "\"helpUri\": \"https://example.org/asyncmend/docs/recipes/blocking-sleep.md\"");
    assertThat(told("", note(Level.SAFE, List.of()))).doesNotContain("helpUri", "informationUri");
  }

  @Test
  void showsTheWayThatLeadsToAFinding() {
    Step file = new Step("b.py", 7, "`f[0](x)` is called");
    Step library = new Step("knowledge/aiohttp.pyi", 9, "`async def`");

    assertThat(told("", note(Level.SAFE, List.of(file, library))))
        .contains("\"uri\": \"b.py\"", "\"startLine\": 7", "`f[0\\\\](x)` is called", "`async def`")
        .doesNotContain("knowledge/");
  }

  @Test
  void hasNoFixThatIsNeverApplied() {
    assertThat(told("", note(Level.UNSAFE, List.of()))).contains("(may change behaviour)");
    assertThat(told("", note(Level.ADVICE, List.of()))).doesNotContain("\"fixes\"");
  }

  @Test
  void namesAllThatWentWrong() {
    RunReport report =
        new RunReport(
            Level.SAFE,
            List.of(new FileOutcome.Crashed("c.py", "IllegalStateException: x", "trace")),
            List.of(Trouble.unusable("locked", "permission denied")));

    assertThat(Format.SARIF.tell(report, around("", 2)))
        .contains(
            "\"executionSuccessful\": false",
            "\"exitCode\": 2",
            "\"text\": \"permission denied\"",
            "\"text\": \"internal error: IllegalStateException: x\"")
        .doesNotContain("\"region\"");
  }

  private static Note note(Level level, List<Step> chain) {
    return Notes.note("a.py", new Span(33, 46), level, chain, false);
  }

  private static String told(String home, Note note) {
    return Format.SARIF.tell(Notes.report(Level.SAFE, "a.py", TEXT, note), around(home, 1));
  }

  private static Surroundings around(String home, int exitCode) {
    return new Surroundings(Paint.NONE, new Ground(HERE, HERE), "1.2.3", () -> home, exitCode);
  }
}
