package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.TextEdit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fix of a finding, as SARIF writes it: what goes from each file, and what comes instead. */
final class SarifFix {
  private SarifFix() {}

  /** Writes the fix, where there is one that asyncmend would apply itself. */
  static void write(Located found, SarifPlaces places, JsonGenerator json) throws IOException {
    Fix fix = found.finding().fix();
    // A fix in a notebook would have to be told as a change of JSON.
    boolean inside = found.text().container().isPresent();
    if (inside || fix == null || fix.level() == Level.ADVICE || found.note().edits().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    json.writeObjectFieldStart("description");
    String risk = fix.level() == Level.UNSAFE ? " (may change behaviour)" : "";
    json.writeStringField("text", SarifReport.unlinked(Plain.sentence(fix.title()) + risk));
    json.writeEndObject();
    json.writeArrayFieldStart("artifactChanges");
    Map<String, List<TextEdit>> files =
        found.note().edits().stream()
            .collect(Collectors.groupingBy(TextEdit::path, TreeMap::new, Collectors.toList()));
    for (Map.Entry<String, List<TextEdit>> file : files.entrySet()) {
      change(file.getKey(), file.getValue(), places, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void change(
      String path, List<TextEdit> edits, SarifPlaces places, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    places.artifact(path);
    json.writeArrayFieldStart("replacements");
    for (TextEdit edit : edits) {
      json.writeStartObject();
      places.region("deletedRegion", edit.start(), edit.end());
      json.writeObjectFieldStart("insertedContent");
      json.writeStringField("text", edit.text());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
