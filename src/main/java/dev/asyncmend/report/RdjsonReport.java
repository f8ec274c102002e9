package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reviewdog's diagnostic format; its columns count bytes of UTF-8. */
final class RdjsonReport {
  private final Surroundings around;
  private final JsonGenerator json;

  private RdjsonReport(Surroundings around, JsonGenerator json) {
    this.around = around;
    this.json = json;
  }

  static String of(RunReport report, Surroundings around) {
    return JsonText.object(json -> new RdjsonReport(around, json).write(report));
  }

  private void write(RunReport report) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "asyncmend");
    json.writeEndObject();
    json.writeArrayFieldStart("diagnostics");
    for (Failure failure : Failure.all(report)) {
      begin(failure.message(), failure.path());
      if (failure.line() > 0) {
        json.writeObjectFieldStart("range");
        json.writeObjectFieldStart("start");
        json.writeNumberField("line", failure.line());
        json.writeEndObject();
        json.writeEndObject();
      }
      end(Severity.ERROR, failure.kind(), "");
      json.writeEndObject();
    }
    for (Located found : Located.open(report)) {
      begin(found.message(), found.finding().path());
      if (found.text().container().isPresent()) {
        lines(found);
      } else {
        range(found.text().lines(), found.finding().span());
      }
      end(Severity.of(found.finding()), found.recipe(), around.page(found.recipe()));
      suggestion(found);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void begin(String message, String path) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", message);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
  }

  private void end(Severity severity, String code, String page) throws IOException {
    json.writeEndObject();
    json.writeStringField("severity", severity == Severity.NOTE ? "INFO" : severity.name());
    json.writeObjectFieldStart("code");
    json.writeStringField("value", code);
    if (!page.isEmpty()) {
      json.writeStringField("url", page);
    }
    json.writeEndObject();
  }

  /** The lines in a notebook; columns would be those of its JSON. */
  private void lines(Located found) throws IOException {
    json.writeObjectFieldStart("range");
    json.writeObjectFieldStart("start");
    json.writeNumberField("line", found.start().line());
    json.writeEndObject();
    json.writeObjectFieldStart("end");
    json.writeNumberField("line", found.end().line());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void range(LineMap lines, Span span) throws IOException {
    json.writeObjectFieldStart("range");
    position("start", lines, span.start());
    position("end", lines, span.end());
    json.writeEndObject();
  }

  private void position(String name, LineMap lines, int offset) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", lines.line(offset));
    json.writeNumberField("column", lines.byteColumn(offset) + 1);
    json.writeEndObject();
  }

  /**
   * The fix as one suggestion. A reviewer takes suggestions one by one and those of the finding's
   * own lines only, so what a fix does elsewhere, an import above all, leaves none to make.
   */
  private void suggestion(Located found) throws IOException {
    Optional<Span> whole = span(found);
    if (whole.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("suggestions");
    json.writeStartObject();
    range(found.text().lines(), whole.get());
    json.writeStringField("text", mended(found, whole.get()));
    json.writeEndObject();
    json.writeEndArray();
  }

  /** What a suggestion replaces: the finding, and all that the fix changes. */
  private static Optional<Span> span(Located found) {
    Fix fix = found.finding().fix();
    List<TextEdit> edits = found.note().edits();
    String path = found.finding().path();
    boolean inside = found.text().container().isPresent();
    if (inside
        || fix == null
        || fix.level() == Level.ADVICE
        || edits.isEmpty()
        || !fix.within(path)) {
      return Optional.empty();
    }
    Span span = found.finding().span();
    int start = edits.stream().mapToInt(edit -> edit.span().start()).min().orElse(0);
    int end = edits.stream().mapToInt(edit -> edit.span().end()).max().orElse(0);
    Span all = new Span(Math.min(start, span.start()), Math.max(end, span.end()));
    LineMap lines = found.text().lines();
    boolean here =
        lines.line(all.start()) == lines.line(span.start())
            && lines.line(all.end()) == lines.line(span.end());
    return here ? Optional.of(all) : Optional.empty();
  }

  private static String mended(Located found, Span whole) {
    SourceText text = found.text();
    StringBuilder out = new StringBuilder();
    int at = whole.start();
    List<TextEdit> edits =
        found.note().edits().stream()
            .sorted(Comparator.comparingInt((TextEdit edit) -> edit.span().start()))
            .toList();
    for (TextEdit edit : edits) {
      out.append(text.chars(), at, edit.span().start()).append(edit.text());
      at = edit.span().end();
    }
    return out.append(text.chars(), at, whole.end()).toString();
  }
}
