package dev.asyncmend.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.launcher.Machine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The action for GitHub: its steps, run by bash where a runner would run them. */
final class ActionIT {
  private static final String BAD = "import time\n\n\nasync def main():\n    time.sleep(1)\n";

  @TempDir Path root;
  private final Map<String, String> inputs = new HashMap<>();

  @BeforeEach
  void runner() throws IOException {
    for (String name : List.of("temp", "action/target", "work/my code")) {
      Files.createDirectories(root.resolve(name));
    }
    for (String name : List.of("env", "path", "output")) {
      Files.createFile(root.resolve(name));
    }
    Files.writeString(root.resolve("work/my code/app.py"), BAD);
    Files.writeString(root.resolve("work/other.py"), BAD);
    Path launcher = Files.copy(Path.of("asyncmend"), root.resolve("action/asyncmend"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Path jar = Path.of(System.getProperty("asyncmend.jar"));
    Files.copy(jar, root.resolve("action/target/asyncmend.jar"));
  }

  @Test
  void annotatesByWhatIsInItsOwnCheckout() throws Exception {
    assertThat(step(0).exit()).isZero();
    Run run = step(1);

    assertThat(run.out())
        .contains("::error file=my code/app.py,line=5,", "::error file=other.py,line=5,");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(root.resolve("output")).hasContent("exit-code=1");
  }

  @Test
  void writesAReportByWhatPipInstalls() throws Exception {
    inputs.put("version", Venv.wheel().toString());
    inputs.put("format", "sarif");
    inputs.put("paths", "my code\n");
    inputs.put("args", "--select tag:blocking --ignore\nblocking-http");
    assertThat(step(0)).isEqualTo(new Run(0, "", ""));
    Run run = step(1);

    Path report = root.resolve("temp/asyncmend.sarif");
    assertThat(run.out()).contains("app.py:5:5: blocking-sleep").doesNotContain("other.py");
    assertThat(report).content().contains("blocking-sleep");
    assertThat(root.resolve("output")).hasContent("sarif=" + report + "\nexit-code=1");
  }

  @Test
  void failsWhereAnInputIsWrong() throws Exception {
    inputs.put("args", "--no-such-option");
    assertThat(step(0).exit()).isZero();
    assertThat(step(1).exit()).isEqualTo(2);
    inputs.put("format", "xml");
    assertThat(step(1))
        .isEqualTo(new Run(2, "::error::asyncmend: format is github or sarif, not xml\n", ""));
  }

  @Test
  void prefersTheJavasOfTheRunner() throws Exception {
    assertThat(step(0, "JAVA_HOME_17_X64", "/opt/17").exit()).isZero();
    assertThat(root.resolve("env")).hasContent("ASYNCMEND_JAVA=/opt/17");
  }

  /**
   * Runs a step of the action as a runner does: inputs and files by variables, bash stops at once.
   */
  @SuppressWarnings("unchecked")
  private Run step(int number, String... more) throws Exception {
    var action =
        (Map<String, Map<String, Object>>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("action.yml")));
    var steps = (List<Map<String, Object>>) of(of(action, "runs"), "steps");
    var step = steps.get(number);
    assertThat(step).containsEntry("shell", "bash");
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", (String) of(step, "run"));
    builder.directory(root.resolve("work").toFile());
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeIf(name -> name.startsWith("JAVA_HOME") || name.startsWith("ASYNCM"));
    ((Map<String, String>) of(step, "env"))
        .forEach((name, value) -> environment.put(name, value(value, of(action, "inputs"))));
    environment.put("RUNNER_TEMP", root.resolve("temp").toString());
    environment.put("GITHUB_ENV", root.resolve("env").toString());
    environment.put("GITHUB_PATH", root.resolve("path").toString());
    environment.put("GITHUB_OUTPUT", root.resolve("output").toString());
    environment.put("PIP_NO_INDEX", "1");
    environment.put("XDG_CACHE_HOME", root.resolve("cache").toString());
    if (number == 1) {
      String added = Files.readAllLines(root.resolve("path")).get(0);
      environment.put("PATH", added + ":" + System.getenv("PATH"));
      environment.put("ASYNCMEND_JAVA", System.getProperty("java.home"));
    }
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return Machine.finish(builder.start(), "");
  }

  private String value(String expression, Map<String, Object> declared) {
    String name = expression.replaceAll("\\$\\{\\{ (.*) }}", "$1");
    if (name.equals("github.action_path")) {
      return root.resolve("action").toString();
    }
    String input = name.replaceFirst("^inputs\\.", "");
    assertThat(declared).containsKey(input);
    String preset = String.valueOf(of((Map<?, ?>) of(declared, input), "default"));
    return inputs.getOrDefault(input, preset);
  }

  private static <V> V of(Map<?, V> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }
}
