package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings for programs; lines and columns are 1-based, columns in UTF-16 units. */
final class JsonReport {
  private JsonReport() {}

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
          note(note, text.lines(), json);
        }
      }
    }
  }

  private static void note(Note note, LineMap lines, JsonGenerator json) throws IOException {
    Finding finding = note.finding();
    json.writeStartObject();
    json.writeStringField("id", finding.card().id() + ":" + note.fingerprint());
    json.writeStringField("recipe", finding.card().id());
    json.writeStringField("level", finding.level().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", finding.message());
    json.writeStringField("path", finding.path());
    range(lines.position(finding.span().start()), lines.position(finding.span().end()), json);
    json.writeStringField("fingerprint", note.fingerprint());
    json.writeStringField("scope", note.scope());
    chain(note, json);
    fix(note, finding.fix(), json);
    json.writeBooleanField("suppressed", note.suppressed());
    json.writeEndObject();
  }

  private static void range(Position start, Position end, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("range");
    position("start", start, json);
    position("end", end, json);
    json.writeEndObject();
  }

  private static void position(String name, Position at, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
    json.writeEndObject();
  }

  private static void chain(Note note, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("chain");
    for (Step step : note.chain()) {
      json.writeStartObject();
      json.writeStringField("path", step.path());
      json.writeNumberField("line", step.line());
      json.writeStringField("name", step.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fix(Note note, @Nullable Fix fix, JsonGenerator json) throws IOException {
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
      range(edit.start(), edit.end(), json);
      json.writeStringField("text", edit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
