package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** SARIF of real runs, held against the schema of OASIS. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such file names")
final class SarifTest {
  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    user = new User(Files.createDirectories(folder.resolve("app")));
    HostileProject.fill(user);
  }

  @Test
  void sarifIsValidWhateverFilesAreCalled() throws IOException {
    assertThat(Judge.sarif(says("sarif"))).isEmpty();
  }

  @Test
  void theJudgeOfSarifIsAwake() throws IOException {
    assertThat(Judge.sarif(says("sarif").replace("\"ruleIndex\"", "\"ruleindex\""))).isNotEmpty();
  }

  @Test
  void sarifHasNoResultsWhereNothingIsFound() throws IOException {
    user = new User(Files.createDirectories(folder.resolve("empty"))).writes("a.py", "x = 1\n");

    assertThat(Judge.sarif(says("sarif"))).isEmpty();
    assertThat(json("sarif").at("/runs/0/results").size()).isZero();
    assertThat(json("sarif").at("/runs/0/invocations/0/exitCode").asInt()).isZero();
  }

  @Test
  void sarifSaysWhichFilesCouldNotBeRead() {
    JsonNode invocation = json("sarif").at("/runs/0/invocations/0");

    assertThat(invocation.at("/exitCode").asInt()).isEqualTo(ExitCode.FOUND);
    assertThat(invocation.at("/executionSuccessful").asBoolean()).isTrue();
    JsonNode told = invocation.at("/toolExecutionNotifications/0");
    assertThat(told.at("/message/text").asString()).startsWith("not read: ");
    assertThat(told.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("app/broken.py");
    assertThat(told.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(1);
  }

  @Test
  void sarifNamesFilesFromTheRootOfTheRepository() {
    List<String> uris = new ArrayList<>();
    for (JsonNode result : json("sarif").at("/runs/0/results")) {
      JsonNode file = result.at("/locations/0/physicalLocation/artifactLocation");
      assertThat(file.at("/uriBaseId").asString()).isEqualTo("%SRCROOT%");
      uris.add(file.at("/uri").asString());
    }

    assertThat(uris)
        .contains(
            "app/a%20b.py",
            "app/new%0A%3A%3Aerror%3A%3Aline.py",
            "app/%C3%BCml%C3%A4ut.py",
            "app/per%250Acent%2Ccolon%3A.py");
  }

  @Test
  void sarifHasFixesInUtf16Columns() {
    JsonNode sleep = result("/startLine", 13);
    JsonNode deleted = sleep.at("/fixes/0/artifactChanges/0/replacements/0/deletedRegion");

    assertThat(json("sarif").at("/runs/0/columnKind").asString()).isEqualTo("utf16CodeUnits");
    // The sign before it takes two units, and four bytes in a file.
    assertThat(deleted.at("/startColumn").asInt()).isEqualTo(20);
    JsonNode inserted = sleep.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent");
    assertThat(inserted.at("/text").asString()).isEqualTo("await asyncio.sleep");
  }

  @Test
  void sarifTellsCertainDefectsFromOthersAndWhatIsSilenced() {
    assertThat(result("/startLine", 13).at("/level").asString()).isEqualTo("error");
    assertThat(result("/startLine", 12).at("/level").asString()).isEqualTo("warning");
    assertThat(result("/startLine", 13).at("/suppressions").size()).isZero();
    assertThat(result("/startLine", 14).at("/suppressions/0/kind").asString())
        .isEqualTo("inSource");
    assertThat(result("/startLine", 13).at("/partialFingerprints/asyncmend~1v1").asString())
        .matches("[0-9a-f]{16}");
  }

  @Test
  void sarifExplainsItsRules() {
    JsonNode run = json("sarif").at("/runs/0");
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt());
      assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
      assertThat(rule.at("/help/text").asString()).isNotBlank();
      assertThat(rule.at("/help/markdown").asString()).contains("## Why it matters");
      assertThat(rule.at("/fullDescription/text").asString()).doesNotContain("\n");
    }
  }

  private String says(String format) {
    return user.says("check", "--format", format).out();
  }

  private JsonNode json(String format) {
    return new ObjectMapper().readTree(says(format));
  }

  private JsonNode result(String pointer, int value) {
    for (JsonNode result : json("sarif").at("/runs/0/results")) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      boolean here = place.at("/artifactLocation/uri").asString().equals("app/many.py");
      if (here && place.at("/region" + pointer).asInt() == value) {
        return result;
      }
    }
    throw new AssertionError("nothing at " + value);
  }
}
