package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.Section;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings for programs; lines and columns are 1-based, columns in UTF-16 units. */
final class JsonReport {
  private final SourceText text;
  private final Note note;
  private final JsonGenerator json;

  private JsonReport(SourceText text, Note note, JsonGenerator json) {
    this.text = text;
    this.note = note;
    this.json = json;
  }

  /** One array, a finding an element. */
  static String array(RunReport report) {
    return JsonText.array(json -> all(report, json));
  }

  /** A finding a line. */
  static String lines(RunReport report) {
    return JsonText.lines(json -> all(report, json));
  }

  private static void all(RunReport report, JsonGenerator json) throws IOException {
    for (FileOutcome outcome : report.outcomes()) {
      SourceText text = outcome.text();
      for (Note note : outcome.notes()) {
        if (text != null) {
          new JsonReport(text, note, json).write();
        }
      }
    }
  }

  private void write() throws IOException {
    Finding finding = note.finding();
    json.writeStartObject();
    json.writeStringField("id", finding.card().id() + ":" + note.fingerprint());
    json.writeStringField("recipe", finding.card().id());
    json.writeStringField("level", finding.level().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", finding.message());
    json.writeStringField("path", finding.path());
    range(finding.span());
    json.writeStringField("fingerprint", note.fingerprint());
    json.writeStringField("scope", note.scope());
    chain();
    fix(finding.fix());
    json.writeBooleanField("suppressed", note.suppressed());
    json.writeEndObject();
  }

  /**
   * Where something in the file is; in a notebook, the cell where it begins and the lines there.
   */
  private void range(Span span) throws IOException {
    Section cell = text.section(span.start()).orElse(null);
    if (cell != null) {
      json.writeNumberField(cell.kind(), cell.number());
    }
    range(at(span.start(), cell), at(span.end(), cell));
  }

  private Position at(int offset, @Nullable Section cell) {
    Position at = text.lines().position(offset);
    return cell == null ? at : new Position(cell.line(at.line()), at.column());
  }

  private void range(Position start, Position end) throws IOException {
    json.writeObjectFieldStart("range");
    position("start", start);
    position("end", end);
    json.writeEndObject();
  }

  private void position(String name, Position at) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
    json.writeEndObject();
  }

  private void chain() throws IOException {
    String path = note.finding().path();
    json.writeArrayFieldStart("chain");
    for (Step step : note.chain()) {
      Section cell =
          Spot.holds(step, path, text)
              ? text.section(text.lines().start(step.line())).orElse(null)
              : null;
      json.writeStartObject();
      json.writeStringField("path", step.path());
      if (cell != null) {
        json.writeNumberField(cell.kind(), cell.number());
      }
      json.writeNumberField("line", cell == null ? step.line() : cell.line(step.line()));
      json.writeStringField("name", step.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void fix(@Nullable Fix fix) throws IOException {
    if (fix == null) {
      json.writeNullField("fix");
      return;
    }
    json.writeObjectFieldStart("fix");
    json.writeStringField("level", fix.level().name().toLowerCase(Locale.ROOT));
    json.writeStringField("title", fix.title());
    json.writeArrayFieldStart("edits");
    for (TextEdit edit : note.edits()) {
      json.writeStartObject();
      json.writeStringField("path", edit.path());
      if (edit.path().equals(note.finding().path())) {
        range(edit.span());
      } else {
        range(edit.start(), edit.end());
      }
      json.writeStringField("text", edit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
