package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.Span;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FormatTest {
  private static final String TEXT =
      "import time\n\n\nasync def f():\n    time.sleep(1)\n    return 1\n";

  @Test
  void fullShowsTheCodeAndWhatToDo() {
    RunReport report = report(Level.SAFE, Notes.note("a.py", TEXT, "time.sleep(1)", Level.SAFE));

    assertThat(Format.FULL.tell(report, Paint.NONE))
        .isEqualTo(
            """
            a.py:5:5: blocking-sleep [*] `time.sleep` stops the loop
              |
            4 | async def f():
            5 |     time.sleep(1)
              |     ^^^^^^^^^^^^^
            6 |     return 1
              |
              = help: Await `asyncio.sleep`

            """);
  }

  @Test
  void helpSaysHowFarAFixCanBeTrusted() {
    assertThat(help(Level.UNSAFE, Level.SAFE))
        .isEqualTo("Await `asyncio.sleep` (may change behaviour: `--unsafe` applies it)");
    assertThat(help(Level.UNSAFE, Level.UNSAFE)).isEqualTo("Await `asyncio.sleep`");
    assertThat(help(Level.ADVICE, Level.UNSAFE))
        .isEqualTo("Await `asyncio.sleep` (never applied; see `asyncmend explain blocking-sleep`)");
    assertThat(help(null, Level.UNSAFE))
        .isEqualTo(
            "no automatic fix is certain to be right; see `asyncmend explain blocking-sleep`");
  }

  @Test
  void helpSaysWhichOtherFilesAFixChanges() {
    assertThat(help(fix("a.py", "b.py"), null))
        .isEqualTo(
            "Await it, in this and 1 other file (may change behaviour: `--unsafe` applies it)");
    assertThat(help(fix("a.py", "b.py", "c.py"), null)).contains("in this and 2 other files (");
    assertThat(help(fix("b.py", "c.py"), null)).contains("Await it, in 2 other files (");
  }

  @Test
  void helpSaysWhyThereIsNoFix() {
    assertThat(help(null, "it would have to change b\u001B.py"))
        .isEqualTo("no automatic fix: it would have to change b\\x1b.py");
  }

  private static Fix fix(String... paths) {
    List<FileEdits> files =
        Arrays.stream(paths)
            .map(path -> new FileEdits(path, List.of(new Edit.InsertBefore(0, "x"))))
            .toList();
    return new Fix(Level.UNSAFE, "Await it", files);
  }

  private static String help(@Nullable Fix fix, @Nullable String obstacle) {
    Finding finding =
        new Finding(
            Notes.CARD, "a.py", new Span(0, 6), "x", Level.UNSAFE, fix, obstacle, List.of());
    return help(report(Level.SAFE, new Note(finding, "", "0", List.of(), List.of(), false)));
  }

  @Test
  void fullTellsTheWayThatLeadsToAFinding() {
    Step step = new Step("b\u001B.py", 7, "`fetch` is defined with `async def`");
    RunReport report =
        report(Level.SAFE, Notes.note("a.py", new Span(0, 6), null, List.of(step), false));

    assertThat(Format.FULL.tell(report, Paint.NONE))
        .contains("  = note: b\\x1b.py:7: `fetch` is defined with `async def`\n");
  }

  @Test
  void conciseIsALine() {
    RunReport report = report(Level.SAFE, Notes.note("a.py", TEXT, "time.sleep(1)", Level.SAFE));

    assertThat(Format.CONCISE.tell(report, Paint.NONE))
        .isEqualTo("a.py:5:5: blocking-sleep [*] `time.sleep` stops the loop\n");
    assertThat(Format.CONCISE.tell(report, Paint.ANSI))
        .contains("\u001B[1;31mblocking-sleep\u001B[0m");
  }

  @Test
  void silencedFindingsAreForProgramsOnly() {
    RunReport report =
        report(Level.SAFE, Notes.note("a.py", new Span(0, 6), null, List.of(), true));

    assertThat(Format.FULL.tell(report, Paint.NONE)).isEmpty();
    assertThat(Format.CONCISE.tell(report, Paint.NONE)).isEmpty();
    assertThat(Format.JSONL.tell(report, Paint.NONE)).contains("\"suppressed\":true");
  }

  @Test
  void jsonHasEverything() throws IOException {
    Step step = new Step("b.py", 7, "async def");
    RunReport report =
        report(Level.SAFE, Notes.note("a.py", new Span(33, 46), Level.SAFE, List.of(step), false));

    String line = Format.JSONL.tell(report, Paint.NONE);
    assertThat(line)
        .isEqualTo(
            "{\"id\":\"blocking-sleep:0123456789abcdef\",\"recipe\":\"blocking-sleep\","
                + "\"level\":\"safe\",\"message\":\"`time.sleep` stops the loop\","
                + "\"path\":\"a.py\",\"range\":{\"start\":{\"line\":5,\"column\":5},"
                + "\"end\":{\"line\":5,\"column\":18}},\"fingerprint\":\"0123456789abcdef\","
                + "\"scope\":\"A.f\",\"chain\":[{\"path\":\"b.py\",\"line\":7,"
                + "\"name\":\"async def\"}],\"fix\":{\"level\":\"safe\","
                + "\"title\":\"Await `asyncio.sleep`\",\"edits\":[{\"path\":\"a.py\","
                + "\"range\":{\"start\":{\"line\":5,\"column\":5},"
                + "\"end\":{\"line\":5,\"column\":18}},"
                + "\"text\":\"await asyncio.sleep(1)\"}]},\"suppressed\":false}\n");
    assertThat(events(Format.JSON.tell(report, Paint.NONE))).isEqualTo(events("[" + line + "]"));
  }

  @Test
  void jsonNamesTheFileOfEachEdit() {
    Position at = new Position(7, 1);
    List<TextEdit> edits =
        List.of(
            new TextEdit("a.py", new Span(0, 0), new Position(1, 1), new Position(1, 1), "x"),
            new TextEdit("b.py", new Span(900, 900), at, at, "async "));
    Finding finding =
        new Finding(
            Notes.CARD, "a.py", new Span(0, 6), "x", Level.SAFE, fix("a.py", "b.py"), List.of());

    assertThat(
            Format.JSONL.tell(
                report(Level.SAFE, new Note(finding, "", "0", List.of(), edits, false)),
                Paint.NONE))
        .contains(
            "{\"path\":\"b.py\",\"range\":{\"start\":{\"line\":7,\"column\":1},"
                + "\"end\":{\"line\":7,\"column\":1}},\"text\":\"async \"}]");
  }

  @Test
  void noFindingsAreAnEmptyArrayAndNoLines() {
    RunReport none = new RunReport(Level.SAFE, List.of(), List.of());

    assertThat(Format.JSON.tell(none, Paint.NONE)).isEqualTo("[ ]\n");
    assertThat(Format.JSONL.tell(none, Paint.NONE)).isEmpty();
    assertThat(Format.FULL.tell(none, Paint.NONE)).isEmpty();
  }

  @Test
  void statisticsCountTheMostFrequentFirst() {
    RunReport report =
        report(
            Level.SAFE,
            Notes.note("a.py", new Span(0, 6), null, List.of(), false),
            Notes.note("a.py", new Span(7, 9), Level.SAFE, List.of(), false));

    assertThat(Statistics.of(report))
        .isEqualTo("2  blocking-sleep  Blocking sleep on the event loop (1 fixable)\n");
  }

  private static RunReport report(Level level, Note... notes) {
    return Notes.report(level, "a.py", TEXT, notes);
  }

  private static String help(@Nullable Level fix, Level run) {
    return help(report(run, Notes.note("a.py", TEXT, "time.sleep(1)", fix)));
  }

  private static String help(RunReport report) {
    return Format.FULL
        .tell(report, Paint.NONE)
        .lines()
        .filter(line -> line.startsWith("  = help: "))
        .map(line -> line.substring("  = help: ".length()))
        .findFirst()
        .orElse("");
  }

  private static String events(String json) throws IOException {
    StringBuilder events = new StringBuilder();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        events.append(parser.currentToken()).append(' ').append(parser.getText()).append('\n');
      }
    }
    return events.toString();
  }
}
