package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflow that sets up the bot: ten lines at most, the same wherever it is shown. */
final class WorkflowPageTest {
  private static final String START = "```yaml\non: { schedule:";

  @Test
  void givesTheBotWhatItNeeds() throws IOException {
    String workflow = shown("README.md");
    assertThat(shown("docs/pull-requests.md")).isEqualTo(workflow);
    assertThat(workflow.lines()).hasSizeLessThanOrEqualTo(10);

    Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(workflow);

    assertThat(read.get("permissions"))
        .isEqualTo(Map.of("contents", "write", "pull-requests", "write", "issues", "write"));
    Map<?, ?> job = at(at(read, "jobs"), "mend");
    assertThat((List<?>) job.get("steps"))
        .first()
        .isEqualTo(Map.of("uses", "actions/checkout@v5", "with", Map.of("fetch-depth", 0)));
    assertThat((List<?>) job.get("steps"))
        .last()
        .isEqualTo(Map.of("run", "asyncmend pr", "env", Map.of("GH_TOKEN", "${{ github.token }}")));
  }

  private static Map<?, ?> at(Map<?, ?> map, String key) {
    return (Map<?, ?>) Objects.requireNonNull(map.get(key), key);
  }

  private static String shown(String page) throws IOException {
    String text = Files.readString(Path.of(page));
    int from = text.indexOf(START) + "```yaml\n".length();
    assertThat(text).as(page).contains(START);
    return text.substring(from, text.indexOf("\n```", from));
  }
}
