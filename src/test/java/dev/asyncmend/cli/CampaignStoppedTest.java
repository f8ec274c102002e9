package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign that is stopped, or takes too long, in the middle. */
final class CampaignStoppedTest {
  private static final Map<String, String> FILES = Map.of("app.py", Campaign.SLEEPY);

  @TempDir private Path folder;

  private Campaign campaign;
  private Path pids = Path.of("");

  @BeforeEach
  void open() throws IOException {
    assumeTrue(File.separatorChar == '/', "the command that hangs is written for sh");
    campaign = new Campaign(folder.toRealPath());
    pids = folder.resolve("pids");
    String one = campaign.bare("one", FILES).toString();
    String two = campaign.bare("two", FILES).toString();
    campaign.list("- '" + one + "'\n- 'ssh://hang/here'\n- '" + two + "'\n");
  }

  @AfterEach
  void close() {
    running().forEach(ProcessHandle::destroy); // by their numbers, and none but ours
    campaign.close();
  }

  /** What git calls to get to a server: it never comes back. */
  private String hanging() {
    return "echo $$ >> '" + pids + "'; exec sleep 100; true";
  }

  @Test
  void whatTakesTooLongIsGivenUpAndTheOthersAreDone() throws InterruptedException {
    User.Answer answer =
        new User(campaign.folder())
            .sets("GIT_SSH_COMMAND", hanging())
            .says(
                "campaign",
                "run",
                "repos.yml",
                "--cache-dir",
                "cache",
                "--forge",
                "patch",
                "--jobs",
                "1",
                "--timeout",
                "3");

    Campaign.Lines lines = Campaign.Lines.of(answer.out());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(lines.status("hang/here")).isEqualTo("timeout");
    assertThat(lines.get("hang/here").path("reason").asText())
        .isEqualTo("it takes longer than 3 s; --timeout allows for more");
    assertThat(lines.status("bare/one")).isEqualTo("done");
    assertThat(lines.status("bare/two")).isEqualTo("done");
    assertThat(left()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "KILL"})
  void aStoppedRunGoesOnWhereItWas(String signal) throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process process = start(temporary);
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    assertThat(out.readLine()).contains("\"repository\":\"bare/one\"", "\"status\":\"done\"");
    for (int attempt = 0; attempt < 1000 && running().isEmpty(); attempt++) {
      Thread.sleep(20);
    }

    String pid = Long.toString(process.pid());
    assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    if (signal.equals("INT")) {
      assertThat(process.exitValue()).isEqualTo(130);
      assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
          .endsWith("Stopped after 1; the same command goes on from there.\n");
      assertThat(left()).isEmpty();
      assertThat(temporary).isEmptyDirectory();
    }
    running().forEach(one -> one.destroy());
    goesOn();
  }

  private void goesOn() throws IOException {
    User.Answer status = campaign.says("campaign", "status", "repos.yml", "--cache-dir", "cache");
    assertThat(status.out()).isEqualTo("bare/one: 1 patch\n");
    assertThat(status.err()).endsWith("2 to go; `asyncmend campaign run` goes on.\n");
    // What is done is not asked for again.
    Files.move(folder.resolve("bare/one.git"), folder.resolve("bare/away.git"));

    User.Answer rest = new User(campaign.folder()).sets("GIT_SSH_COMMAND", "false").says(words());

    Campaign.Lines lines = Campaign.Lines.of(rest.out());
    assertThat(lines.count()).isEqualTo(3);
    assertThat(lines.status("bare/one")).isEqualTo("done");
    assertThat(lines.status("bare/two")).isEqualTo("done");
    assertThat(lines.status("hang/here")).isEqualTo("git");
    assertThat(rest.err()).endsWith("3 repositories: 2 patches, 1 failed.\n");

    User.Answer anew = new User(campaign.folder()).sets("GIT_SSH_COMMAND", "false").says(words());
    assertThat(anew.err()).contains("bare/one: failed: ").endsWith("1 patch, 2 failed.\n");
  }

  private static String[] words() {
    return new String[] {
      "campaign", "run", "repos.yml", "--cache-dir", "cache", "--forge", "patch", "--jobs", "1"
    };
  }

  private Process start(Path temporary) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(words()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(campaign.folder().toFile());
    builder.environment().put("GIT_SSH_COMMAND", hanging());
    return builder.start();
  }

  /** Those that do not go although they were told to. */
  private List<ProcessHandle> left() throws InterruptedException {
    for (int attempt = 0; attempt < 500 && !running().isEmpty(); attempt++) {
      Thread.sleep(10);
    }
    return running();
  }

  /** Those that hang and are not gone. */
  private List<ProcessHandle> running() {
    if (!Files.exists(pids)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(pids)) {
      return lines
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
          .filter(ProcessHandle::isAlive)
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
