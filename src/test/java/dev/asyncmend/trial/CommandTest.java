package dev.asyncmend.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands end, with all that they started, and what they said is there. */
final class CommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void needsAShell() {
    assumeTrue(File.separatorChar == '/', "the tests are written for sh");
  }

  @Test
  void theExitCodeSaysIt() throws Exception {
    assertThat(run("exit 0")).isEqualTo(new Command.End(true, true, "exit code 0"));
    assertThat(run("exit 3")).isEqualTo(new Command.End(false, true, "exit code 3"));
    assertThat(run("no-such-command-anywhere").how()).isEqualTo("exit code 127");
  }

  @Test
  void itGetsItsFolderItsVariablesAndNoInput() throws Exception {
    Log log = log();
    Command command = new Command("pwd; echo $MORE $OWN; cat", Map.of("OWN", "own"));
    command.run(folder.toRealPath(), Map.of("MORE", "more"), null, log);

    assertThat(log.tail()).containsExactly(folder.toRealPath().toString(), "more own");
  }

  @Test
  void bothOutputsAreKeptAndTheEndIsAtHand() throws Exception {
    Log log = log();
    Command command =
        new Command(
            "i=0; while [ $i -lt 5000 ]; do echo line $i; i=$((i+1)); done; echo e >&2", path());
    command.run(folder, Map.of(), null, log);

    assertThat(log.tail()).hasSize(15).startsWith("line 4986").endsWith("line 4999", "e");
    assertThat(Files.readAllLines(log.file())).hasSize(5001);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatTakesTooLongIsEndedWithAllThatItStarted(boolean grouped) throws Exception {
    Path pids = folder.resolve("pids");
    String text = "sleep 100 & echo $! >> pids; trap '' TERM; sh -c 'echo $$ >> pids; sleep 100'";
    Command command = new Command(text, grouped ? path() : Map.of());

    Command.End end = command.run(folder, Map.of(), Duration.ofMillis(700), log());

    assertThat(end).isEqualTo(new Command.End(false, false, "no end within 700 ms"));
    assertThat(Files.readAllLines(pids)).hasSize(2).allSatisfy(CommandTest::isGone);
  }

  @Test
  void whatStaysInTheBackgroundIsEnded() throws Exception {
    Command command = new Command("sleep 100 & echo $! > pids", path());
    assertThat(command.run(folder, Map.of(), null, log()).passed()).isTrue();

    assumeTrue(!path().isEmpty(), "there is setsid");
    assertThat(Files.readAllLines(folder.resolve("pids"))).allSatisfy(CommandTest::isGone);
  }

  private static void isGone(String pid) throws InterruptedException {
    for (int attempt = 0; attempt < 100 && alive(pid); attempt++) {
      Thread.sleep(20);
    }
    assertThat(alive(pid)).as("process %s is alive", pid).isFalse();
  }

  private static boolean alive(String pid) {
    return ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
  }

  private Command.End run(String text) throws Exception {
    return new Command(text, path()).run(folder, Map.of(), null, log());
  }

  private static Map<String, String> path() {
    return Map.of("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
  }

  private Log log() {
    return new Log(folder.resolve("log.txt"));
  }
}
