package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.outcome.Cost;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Stage;
import java.io.IOException;
import java.util.Locale;

/**
 * How often each recipe found something and what the run took, for programs. Files and bytes are
 * the same in every run over the same files; times and memory are not.
 */
public final class StatisticsJson {
  private static final double NANOS_OF_MILLI = 1e6;

  private StatisticsJson() {}

  /**
   * One object.
   *
   * @param memory the most bytes of the heap that were in use at any time
   */
  public static String of(RunReport report, long memory) {
    Cost cost = report.cost();
    return JsonText.object(
        json -> {
          json.writeNumberField("files", report.outcomes().size());
          json.writeArrayFieldStart("recipes");
          for (Statistics.Row row : Statistics.rows(report)) {
            recipe(row, json);
          }
          json.writeEndArray();
          json.writeNumberField("wall_ms", millis(cost.wall()));
          json.writeNumberField("threads", cost.threads());
          json.writeNumberField("heap_bytes", memory);
          json.writeArrayFieldStart("stages");
          for (Stage stage : Stage.values()) {
            stage(stage, cost.of(stage), json);
          }
          json.writeEndArray();
        });
  }

  private static void recipe(Statistics.Row row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("recipe", row.card().id());
    json.writeNumberField("findings", row.findings());
    json.writeNumberField("fixable", row.fixable());
    json.writeEndObject();
  }

  private static void stage(Stage stage, Cost.Spent spent, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("stage", stage.name().toLowerCase(Locale.ROOT));
    json.writeNumberField("ms", millis(spent.nanos()));
    json.writeNumberField("files", spent.files());
    json.writeNumberField("functions", spent.functions());
    json.writeNumberField("bytes", spent.bytes());
    json.writeEndObject();
  }

  private static long millis(long nanos) {
    return Math.round(nanos / NANOS_OF_MILLI);
  }
}
