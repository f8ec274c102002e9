package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What programs read: real runs, held against the schemas of those who read it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such file names")
final class OutputsTest {
  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    user = new User(Files.createDirectories(folder.resolve("app")));
    HostileProject.fill(user);
  }

  @Test
  void jsonIsAsPublished() throws IOException {
    String all = user.says("check", "--format", "json", "--select", "all", "--unsafe").out();
    String lines = user.says("check", "--format", "jsonl", "--select", "all").out();

    assertThat(Judge.findings(all)).isEmpty();
    assertThat(Judge.findings("[" + lines.strip().replace("\n", ",") + "]")).isEmpty();
    assertThat(Judge.findings(all.replace("\"scope\"", "\"scop\""))).isNotEmpty();
    assertThat(all).contains("\"suppressed\": true", "\"fix\": {");
  }

  @Test
  void everyFieldOfJsonIsDescribed() throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(Files.readString(Path.of("docs/findings.schema.json")));
    for (JsonNode type : schema.at("/$defs")) {
      assertThat(type.at("/description").asString()).isNotBlank();
      for (JsonNode field : type.at("/properties")) {
        assertThat(field.at("/description").asString()).isNotBlank();
      }
    }
  }

  @Test
  void githubTakesOneCommandALine() {
    String out = says("github");

    assertThat(out.lines()).allMatch(line -> line.matches("::(error|warning|notice) file=.*"));
    assertThat(out.lines())
        .hasSize(HostileProject.NAMES.size() + 4); // no line end of a name is one
    assertThat(out)
        .contains(
            "::error file=app/new%0A%3A%3Aerror%3A%3Aline.py,line=5,endLine=5,col=5,endColumn=18,",
            "::error file=app/per%250Acent%2Ccolon%3A.py,",
            "::error file=app/broken.py,line=1,col=",
            "::warning file=app/many.py,line=12,",
            "title=asyncmend (blocking-sleep)::app/a b.py:5: blocking-sleep: `time.sleep` blocks");
  }

  @Test
  void gitlabHasAFingerprintForEach() {
    Set<String> fingerprints = new HashSet<>();
    JsonNode all = json("gitlab");
    for (JsonNode one : all) {
      fingerprints.add(one.at("/fingerprint").asString());
      assertThat(one.at("/description").asString()).isNotBlank();
      assertThat(one.at("/check_name").asString()).isNotBlank();
      assertThat(one.at("/severity").asString()).isIn("info", "minor", "major");
      assertThat(one.at("/location/path").asString()).startsWith("app/");
      assertThat(one.at("/location/lines/begin").asInt()).isPositive();
    }
    assertThat(fingerprints).hasSize(all.size()).hasSize(HostileProject.NAMES.size() + 4);
  }

  @Test
  void junitIsXmlWhateverFilesAreCalled() throws SAXException, IOException {
    Judge.junit(says("junit"));

    assertThat(says("junit"))
        .contains(
            "failures=\"14\" errors=\"1\"",
            "name=\"&lt;img src=x onerror=alert(1)&gt;&amp;amp;.py\"",
            "<skipped type=\"blocking-sleep\" message=\"silenced: ");
  }

  @Test
  void junitHasATestEvenWhereNothingIsFound() throws SAXException, IOException {
    user = new User(Files.createDirectories(folder.resolve("empty"))).writes("a.py", "x = 1\n");

    Judge.junit(says("junit"));
    assertThat(says("junit")).contains("tests=\"1\" failures=\"0\" errors=\"0\"");
  }

  @Test
  void rdjsonCountsBytesAndSuggestsWholeLines() {
    for (JsonNode one : json("rdjson").at("/diagnostics")) {
      if (one.at("/location/path").asString().equals("many.py")
          && one.at("/location/range/start/line").asInt() == 13) {
        assertThat(one.at("/location/range/start/column").asInt()).isEqualTo(23);
        assertThat(one.at("/severity").asString()).isEqualTo("ERROR");
        assertThat(one.at("/code/value").asString()).isEqualTo("blocking-sleep");
        assertThat(one.at("/suggestions/0/text").asString()).isEqualTo("await asyncio.sleep(1)");
        assertThat(one.at("/suggestions/0/range")).isEqualTo(one.at("/location/range"));
        return;
      }
    }
    throw new AssertionError("the finding is missing");
  }

  @Test
  void rdjsonHasTheMessagesOfReviewdog() throws IOException {
    String all = says("rdjson");

    assertThat(Judge.rdjson(all)).isEmpty();
    assertThat(all).contains("\"suggestions\"", "\"ERROR\"");
    assertThat(Judge.rdjson(all.replace("\"suggestions\"", "\"suggestion\""))).isNotEmpty();
    assertThat(Judge.rdjson(all.replace("\"ERROR\"", "\"error\""))).isNotEmpty();
  }

  @Test
  void rdjsonSuggestsNoPartOfAFix() {
    for (JsonNode one : json("rdjson").at("/diagnostics")) {
      if (one.at("/location/path").asString().equals("a b.py")) {
        assertThat(one.at("/suggestions").isMissingNode()).isTrue(); // it needs an import, too
        return;
      }
    }
    throw new AssertionError("the finding is missing");
  }

  @Test
  void csvIsATableThatNoSpreadsheetRuns() {
    String out = says("csv");

    assertThat(out).startsWith("path,line,column,end_line,").endsWith("\r\n");
    assertThat(out.split("\r\n", -1)).hasSize(HostileProject.NAMES.size() + 6);
    assertThat(out)
        .contains(
            "\n'=cmd|' A1.py,5,5,5,18,blocking-sleep,safe,error,",
            "\n./-dash.py,",
            "\n\"q\"\"uo'te.py\",",
            "\n\"per%0Acent,colon:.py\",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson", "csv"
      })
  void noNameGetsAtTheTerminalOrTheRunner(String format) {
    User.Answer answer = user.says("check", "--format", format);

    assertThat(answer.out() + answer.err()).doesNotContain("\u001B", "\u009B", "\u202E");
    assertThat(answer.out().lines()).noneMatch(line -> line.stripLeading().startsWith("::error::"));
  }

  @ParameterizedTest
  @CsvSource({"sarif", "github", "gitlab", "junit", "rdjson", "csv"})
  void onlyTheReportGoesToStandardOutputAndNoSummaryToTheOther(String format) {
    assertThat(user.says("check", "--format", format).err())
        .startsWith("asyncmend: broken.py:1:")
        .hasLineCount(1);
  }

  private String says(String format) {
    return user.says("check", "--format", format).out();
  }

  private JsonNode json(String format) {
    return new ObjectMapper().readTree(says(format));
  }
}
