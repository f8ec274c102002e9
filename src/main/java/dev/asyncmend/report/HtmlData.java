package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the script of the page has to know, as JSON. */
final class HtmlData {
  private final RunReport report;
  private final Surroundings around;
  private final List<Located> findings;
  private final Excerpts excerpts;
  private final JsonGenerator json;
  private final Map<String, Integer> recipes = new HashMap<>();
  private final Map<Fix, Integer> fixes = new HashMap<>();

  private HtmlData(RunReport report, Surroundings around, JsonGenerator json) {
    this.report = report;
    this.around = around;
    this.json = json;
    this.findings = Located.open(report);
    this.excerpts = Excerpts.of(report, findings, around.ground().folder());
  }

  /** One object. A {@code <} is written as an escape, so nothing in it can end a script. */
  static String of(RunReport report, Surroundings around, boolean review) {
    String data = JsonText.compact(json -> new HtmlData(report, around, json).write(review));
    return data.replace("<", "\\u003c");
  }

  private void write(boolean review) throws IOException {
    json.writeStringField("version", around.version());
    json.writeBooleanField("review", review);
    json.writeNumberField("files", report.outcomes().size());
    json.writeNumberField("suppressed", Located.all(report).size() - findings.size());
    json.writeArrayFieldStart("problems");
    for (String line : Complaints.of(report.troubles(), report.outcomes(), false)) {
      json.writeString(line);
    }
    json.writeEndArray();
    recipes();
    sources();
    json.writeArrayFieldStart("findings");
    for (Located found : findings) {
      finding(found);
    }
    json.writeEndArray();
  }

  private void recipes() throws IOException {
    Map<String, Card> cards = new TreeMap<>();
    findings.forEach(found -> cards.put(found.recipe(), found.finding().card()));
    json.writeArrayFieldStart("recipes");
    for (Card card : cards.values()) {
      recipes.put(card.id(), recipes.size());
      json.writeStartObject();
      json.writeStringField("id", card.id());
      json.writeStringField("title", Plain.sentence(card.title()));
      json.writeStringField("why", card.why());
      json.writeStringField("risk", card.risk());
      json.writeStringField("page", around.page(card.id()));
      json.writeArrayFieldStart("references");
      for (String address : card.references()) {
        json.writeString(address);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Files with the lines of which something is shown, in runs of neighbours. */
  private void sources() throws IOException {
    json.writeObjectFieldStart("sources");
    for (Excerpts.Shown file : excerpts.all()) {
      SourceText text = file.text();
      if (text != null) {
        OpenStrings strings = OpenStrings.of(text);
        json.writeArrayFieldStart(file.path());
        int from = file.lines().nextSetBit(0);
        while (from >= 0) {
          int end = file.lines().nextClearBit(from);
          run(text, from, end, strings.at(from));
          from = file.lines().nextSetBit(end);
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private void run(SourceText text, int from, int end, String inside) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", from);
    json.writeStringField("inside", inside);
    json.writeArrayFieldStart("code");
    for (int line = from; line < end; line++) {
      json.writeString(Excerpts.line(text, line));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(Located found) throws IOException {
    Finding finding = found.finding();
    Note note = found.note();
    json.writeStartObject();
    json.writeStringField("id", found.recipe() + ":" + note.fingerprint());
    json.writeNumberField("recipe", recipes.getOrDefault(found.recipe(), 0));
    json.writeStringField("level", word(finding.level().name()));
    json.writeStringField("message", found.message());
    json.writeStringField("path", finding.path());
    place(found);
    json.writeStringField("scope", Plain.name(note.scope()));
    chain(note);
    fix(found, finding.fix());
    String obstacle = finding.obstacle();
    json.writeStringField("obstacle", obstacle == null ? "" : Plain.sentence(obstacle));
    json.writeEndObject();
  }

  /** Lines are those of the text that is shown; people call those of a cell by its number. */
  private void place(Located found) throws IOException {
    SourceText text = found.text();
    Span span = found.finding().span();
    Position start = text.lines().position(span.start());
    Position end = text.lines().position(span.end());
    range(start.line(), start.column(), end.line(), end.column());
    if (text.section(span.start()).isPresent()) {
      json.writeStringField("place", Spot.line(text, span.start()));
    }
  }

  private void range(int... numbers) throws IOException {
    json.writeArrayFieldStart("at");
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  private void chain(Note note) throws IOException {
    json.writeArrayFieldStart("chain");
    for (Step step : note.chain()) {
      json.writeStartObject();
      json.writeStringField("path", Plain.name(step.path()));
      json.writeNumberField("line", step.line());
      json.writeStringField("text", Plain.sentence(step.text()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void fix(Located found, @Nullable Fix fix) throws IOException {
    if (fix == null) {
      json.writeNullField("fix");
      return;
    }
    json.writeObjectFieldStart("fix");
    // Findings that ask for one and the same fix have one number.
    int number = fixes.size();
    Integer known = fixes.putIfAbsent(fix, number);
    json.writeNumberField("number", known == null ? number : known);
    json.writeStringField("level", word(fix.level().name()));
    json.writeStringField("title", Plain.sentence(fix.title()));
    json.writeBooleanField("applies", report.fixable(found.note()));
    json.writeStringField("command", HtmlCommand.of(found, fix));
    json.writeBooleanField("shown", found.note().edits().stream().allMatch(excerpts::shows));
    json.writeArrayFieldStart("edits");
    for (TextEdit edit : found.note().edits()) {
      json.writeStartObject();
      json.writeStringField("path", edit.path());
      range(edit.start().line(), edit.start().column(), edit.end().line(), edit.end().column());
      json.writeStringField("text", edit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
