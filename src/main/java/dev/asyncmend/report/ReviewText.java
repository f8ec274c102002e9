package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.text.UnifiedDiff;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said to the page on which somebody decides about fixes. */
public final class ReviewText {
  private ReviewText() {}

  /**
   * The findings that have a fix, by the numbers that the page gives to fixes; those that ask for
   * one and the same are together.
   */
  public static List<List<Note>> fixes(RunReport report) {
    Map<Fix, List<Note>> fixes = new LinkedHashMap<>();
    for (Located found : Located.open(report)) {
      Fix fix = found.finding().fix();
      if (fix != null) {
        fixes.computeIfAbsent(fix, key -> new ArrayList<>()).add(found.note());
      }
    }
    return List.copyOf(fixes.values());
  }

  /**
   * What would be written, as JSON.
   *
   * @param number what the page has to say to have it written
   * @param report of a run that wrote nothing
   * @param wanted how many findings were accepted
   * @param troubles what cannot be done, a sentence each
   */
  public static String plan(int number, RunReport report, long wanted, List<String> troubles) {
    return JsonText.compact(
        json -> {
          json.writeNumberField("plan", number);
          json.writeNumberField("wanted", wanted);
          json.writeNumberField("mended", report.fixed().count());
          json.writeArrayFieldStart("files");
          for (FileOutcome.Mended file : report.all(FileOutcome.Mended.class)) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            String before = file.original().text().chars();
            json.writeStringField("patch", UnifiedDiff.of("x", before, file.text().chars()));
            json.writeEndObject();
          }
          json.writeEndArray();
          lines("troubles", troubles, json);
        });
  }

  /** How it ended, as JSON: some lines for a person. */
  public static String done(boolean written, List<String> lines) {
    return JsonText.compact(
        json -> {
          json.writeBooleanField("written", written);
          lines("lines", lines, json);
        });
  }

  private static void lines(String name, List<String> lines, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String line : lines) {
      json.writeString(line);
    }
    json.writeEndArray();
  }
}
