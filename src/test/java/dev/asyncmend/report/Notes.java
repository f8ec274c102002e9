package dev.asyncmend.report;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings to tell. */
final class Notes {
  static final Card CARD =
      new Card(
          "blocking-sleep",
          "Blocking sleep on the event loop",
          List.of("blocking"),
          List.of("ASYNC251"),
          Level.SAFE,
          "",
          false,
          "It stops\nevery task.\n\nReally.",
          "",
          List.of(),
          Map.of(),
          List.of(),
          "test");

  private Notes() {}

  /** A note about the first occurrence of {@code code} in {@code text}. */
  static Note note(String path, String text, String code, @Nullable Level fix) {
    int start = text.indexOf(code);
    Span span = new Span(start, start + code.length());
    return note(path, span, fix, List.of(), false);
  }

  static Note note(
      String path, Span span, @Nullable Level level, List<Step> chain, boolean suppressed) {
    Fix fix =
        level == null
            ? null
            : new Fix(
                level,
                "Await `asyncio.sleep`",
                List.of(new FileEdits(path, List.of(new Edit.InsertBefore(0, "x")))));
    Level earned = level == null ? Level.ADVICE : level;
    Finding finding =
        new Finding(CARD, path, span, "`time.sleep` stops the loop", earned, fix, List.of());
    TextEdit edit =
        new TextEdit(path, span, new Position(5, 5), new Position(5, 18), "await asyncio.sleep(1)");
    List<TextEdit> edits = fix == null ? List.of() : List.of(edit);
    return new Note(finding, "A.f", "0123456789abcdef", chain, edits, suppressed);
  }

  static RunReport report(Level level, String path, String text, Note... notes) {
    FileOutcome found =
        new FileOutcome.Found(path, new SourceText(text), List.of(notes), List.of());
    return new RunReport(level, List.of(found), List.of());
  }
}
