package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.text.Position;
import java.io.IOException;

/** Files and places in them, as SARIF writes them. */
final class SarifPlaces {
  private static final String ROOT = "%SRCROOT%";

  private final Ground ground;
  private final JsonGenerator json;

  SarifPlaces(Ground ground, JsonGenerator json) {
    this.ground = ground;
    this.json = json;
  }

  /** What paths are relative to; where that lies on this machine is nobody's business. */
  void bases() throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    json.writeObjectFieldStart("description");
    json.writeStringField("text", "The root of the repository.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A file. */
  void artifact(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", ground.uri(path));
    if (ground.holds(path)) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
  }

  /** A range in a file. */
  void physical(String path, Position start, Position end) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(path);
    region("region", start, end);
    json.writeEndObject();
  }

  /** A place in a file; the file as a whole where {@code line} is 0. */
  void physical(String path, int line, int column) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(path);
    if (line > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", line);
      if (column > 0) {
        json.writeNumberField("startColumn", column);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** A range; the end is behind its last character. */
  void region(String name, Position start, Position end) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
  }
}
