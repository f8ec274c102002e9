package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.outcome.RunReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An artifact for GitLab's {@code artifacts:reports:codequality}. */
final class GitlabReport {
  private final Ground ground;
  private final JsonGenerator json;
  private final Map<String, Integer> fingerprints = new HashMap<>();

  private GitlabReport(Ground ground, JsonGenerator json) {
    this.ground = ground;
    this.json = json;
  }

  static String of(RunReport report, Ground ground) {
    return JsonText.array(json -> new GitlabReport(ground, json).write(report));
  }

  private void write(RunReport report) throws IOException {
    for (Failure failure : Failure.all(report)) {
      String key = failure.kind() + "\0" + ground.fromRoot(failure.path());
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      String fingerprint = UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
      json.writeStartObject();
      about(failure.message(), failure.kind(), fingerprint, "major");
      location(failure.path(), Math.max(1, failure.line()), Math.max(1, failure.line()));
      json.writeEndObject();
    }
    for (Located found : Located.open(report)) {
      json.writeStartObject();
      String severity = severity(Severity.of(found.finding()));
      about(found.message(), found.recipe(), found.note().fingerprint(), severity);
      location(found.finding().path(), found.start().line(), found.end().line());
      json.writeEndObject();
    }
  }

  private void about(String description, String check, String fingerprint, String severity)
      throws IOException {
    json.writeStringField("description", description);
    json.writeStringField("check_name", check);
    json.writeStringField("fingerprint", unique(fingerprint));
    json.writeStringField("severity", severity);
  }

  /** GitLab drops what has a fingerprint that it has seen. */
  private String unique(String fingerprint) {
    int times = fingerprints.merge(fingerprint, 1, Integer::sum);
    return times == 1 ? fingerprint : fingerprint + "-" + times;
  }

  private void location(String path, int first, int last) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", ground.fromRoot(path));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", first);
    json.writeNumberField("end", last);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
