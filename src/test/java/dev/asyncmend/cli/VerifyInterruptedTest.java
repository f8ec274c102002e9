package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a trial: nothing runs on, nothing is left, nothing is changed. */
final class VerifyInterruptedTest {
  private static final String SLEEPY = "import time\nasync def f():\n    time.sleep(1)\n";

  @TempDir private Path folder;

  @Test
  void everythingEndsAndTheProjectIsAsItWas() throws Exception {
    assumeTrue(File.separatorChar == '/', "the command is written for sh");
    Path project = Files.createDirectory(folder.resolve("project"));
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Path pids = folder.resolve("pids");
    Files.writeString(project.resolve("a.py"), SLEEPY);
    String command = "sleep 100 & echo $! >> '%1$s'; echo $$ >> '%1$s'; sleep 100".formatted(pids);
    Process process = start(project, temporary, command);
    for (int attempt = 0; attempt < 1000 && lines(pids).size() < 2; attempt++) {
      Thread.sleep(20);
    }
    assertThat(lines(pids)).hasSize(2);

    int sent = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(sent).isZero();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(lines(pids)).allMatch(VerifyInterruptedTest::gone);
    assertThat(temporary).isEmptyDirectory();
    assertThat(project.resolve("a.py")).hasContent(SLEEPY);
    try (Stream<Path> files = Files.list(project)) {
      assertThat(files).hasSize(1);
    }
  }

  private static Process start(Path project, Path temporary, String command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "fix",
                "--no-cache",
                "--verify",
                command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("TMPDIR", temporary.toString());
    return builder.start();
  }

  private static List<String> lines(Path file) throws Exception {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static boolean gone(String pid) {
    return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isEmpty();
  }
}
