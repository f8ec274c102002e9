package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.text.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final RunReport report;
  private final SarifPlaces places;
  private final SarifRules rules;
  private final JsonGenerator json;

  private SarifReport(RunReport report, Surroundings around, JsonGenerator json) {
    this.report = report;
    this.places = new SarifPlaces(around.ground(), json);
    this.rules = SarifRules.of(report, around, json);
    this.json = json;
  }

  static String of(RunReport report, Surroundings around) {
    return JsonText.object(json -> new SarifReport(report, around, json).log(around));
  }

  private void log(Surroundings around) throws IOException {
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    rules.driver();
    json.writeEndObject();
    invocation(around.exitCode());
    places.bases();
    json.writeStringField("columnKind", "utf16CodeUnits");
    newlines();
    json.writeArrayFieldStart("results");
    for (Located found : Located.all(report)) {
      result(found);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void invocation(int exitCode) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", exitCode == 0 || exitCode == 1);
    json.writeNumberField("exitCode", exitCode);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Failure failure : Failure.all(report)) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      json.writeObjectFieldStart("descriptor");
      json.writeStringField("id", failure.kind());
      json.writeEndObject();
      text("message", failure.message());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      places.physical(failure.path(), failure.line(), failure.column());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Where lines end; form feeds and the like do not count. */
  private void newlines() throws IOException {
    json.writeArrayFieldStart("newlineSequences");
    json.writeString("\r\n");
    json.writeString("\n");
    json.writeString("\r");
    json.writeEndArray();
  }

  private void result(Located found) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", found.recipe());
    json.writeNumberField("ruleIndex", rules.index(found.finding().card()));
    json.writeStringField("level", Severity.of(found.finding()).word());
    text("message", found.message());
    locations(found);
    related(found);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("asyncmend/v1", found.note().fingerprint());
    json.writeEndObject();
    // All results have the list as soon as one has: empty means that nothing silences it.
    json.writeArrayFieldStart("suppressions");
    if (found.note().suppressed()) {
      json.writeStartObject();
      json.writeStringField("kind", "inSource");
      json.writeEndObject();
    }
    json.writeEndArray();
    SarifFix.write(found, places, json);
    json.writeEndObject();
  }

  private void locations(Located found) throws IOException {
    Position start = found.start();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    places.physical(found.finding().path(), start, found.end());
    if (!found.note().scope().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", found.note().scope());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  /** The way that leads to the finding; bundled knowledge is no file that anybody can open. */
  private void related(Located found) throws IOException {
    List<Step> steps = new ArrayList<>(found.note().chain());
    if (steps.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int index = 0; index < steps.size(); index++) {
      Step step = steps.get(index);
      json.writeStartObject();
      json.writeNumberField("id", index + 1);
      if (!step.path().startsWith("knowledge/")) {
        places.physical(step.path(), found.line(step), 0);
      }
      text("message", Plain.sentence(step.text()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", unlinked(text));
    json.writeEndObject();
  }

  /** Code such as {@code f[0](x)} is no link (SARIF 3.11.6). */
  static String unlinked(String text) {
    return text.replace("](", "\\](");
  }
}
