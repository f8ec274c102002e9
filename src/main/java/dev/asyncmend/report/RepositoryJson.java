package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.asyncmend.outcome.PullStep;
import dev.asyncmend.outcome.PullStep.Verb;
import dev.asyncmend.outcome.RepositoryReport;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a repository of a campaign, as a line of JSON and back. */
public final class RepositoryJson {
  private static final double MILLIS = 1000;

  private RepositoryJson() {}

  /** One line, without its end. */
  public static String line(RepositoryReport report) {
    return JsonText.compact(json -> write(report, json));
  }

  private static void write(RepositoryReport report, JsonGenerator json) throws IOException {
    json.writeStringField("repository", report.name());
    json.writeStringField("url", report.place());
    json.writeStringField("base", report.base());
    json.writeStringField("forge", report.forge());
    json.writeBooleanField("dryRun", report.dryRun());
    json.writeBooleanField("enabled", report.enabled());
    json.writeStringField("status", report.status().word());
    json.writeStringField("reason", report.reason());
    json.writeNumberField("opened", report.count(Verb.CREATE));
    json.writeNumberField("updated", report.count(Verb.UPDATE) + report.count(Verb.EDIT));
    json.writeNumberField("closed", report.count(Verb.CLOSE));
    json.writeNumberField("unchanged", report.count(Verb.KEEP));
    json.writeNumberField("queued", report.count(Verb.QUEUE));
    json.writeNumberField("declined", report.count(Verb.DECLINED));
    steps(report.steps(), json);
    texts("patches", report.patches(), json);
    texts("notes", report.notes(), json);
    json.writeStringField("started", report.started().toString());
    json.writeNumberField("seconds", report.took().toMillis() / MILLIS);
  }

  private static void steps(List<PullStep> steps, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("steps");
    for (PullStep step : steps) {
      json.writeStartObject();
      json.writeStringField("verb", step.verb().word());
      json.writeStringField("branch", step.branch());
      json.writeNumberField("findings", step.findings());
      json.writeNumberField("files", step.files());
      json.writeStringField("url", step.url());
      json.writeStringField("note", step.note());
      json.writeStringField("failure", step.failure());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(String name, List<String> texts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Reads a line that {@link #line} made; empty for another, and for a part of one. */
  public static Optional<RepositoryReport> read(String line) {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      parser.nextToken();
      return value(parser) instanceof Map<?, ?> fields && fields.containsKey("status")
          ? Optional.of(report(fields))
          : Optional.empty();
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static RepositoryReport report(Map<?, ?> fields) {
    List<PullStep> steps = new ArrayList<>();
    for (Object one : list(fields, "steps")) {
      if (one instanceof Map<?, ?> step) {
        steps.add(
            new PullStep(
                verb(text(step, "verb")),
                text(step, "branch"),
                (int) number(step, "findings"),
                (int) number(step, "files"),
                text(step, "url"),
                text(step, "note"),
                text(step, "failure")));
      }
    }
    return new RepositoryReport(
        text(fields, "repository"),
        text(fields, "url"),
        text(fields, "base"),
        text(fields, "forge"),
        Boolean.TRUE.equals(fields.get("dryRun")),
        Boolean.TRUE.equals(fields.get("enabled")),
        RepositoryReport.Status.of(text(fields, "status")),
        text(fields, "reason"),
        steps,
        list(fields, "patches").stream().map(String::valueOf).toList(),
        list(fields, "notes").stream().map(String::valueOf).toList(),
        Instant.parse(text(fields, "started")),
        Duration.ofMillis(Math.round(number(fields, "seconds") * MILLIS)));
  }

  private static Verb verb(String word) {
    try {
      return Verb.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Verb.KEEP; // of a version that knows more
    }
  }

  private static String text(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text ? text : "";
  }

  private static double number(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof Number number ? number.doubleValue() : 0;
  }

  private static List<?> list(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof List<?> list ? list : List.of();
  }

  /** The value that a parser stands at; null for a null, and for what is not there any more. */
  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("half a line");
    }
    return switch (token) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      default -> null;
    };
  }

  private static Map<String, Object> fields(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(parser);
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private static List<Object> items(JsonParser parser) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(parser);
      items.add(value == null ? "" : value);
    }
    return items;
  }
}
