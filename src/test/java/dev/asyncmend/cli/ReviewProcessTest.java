package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code asyncmend review} as a process: Ctrl-C while somebody decides, and a Java that lacks
 * something.
 */
final class ReviewProcessTest {
  private static final String SLEEPY = "import time\nasync def f():\n    time.sleep(1)\n";

  @TempDir private Path folder;

  @Test
  void itEndsAndWritesNothing() throws Exception {
    assumeTrue(File.separatorChar == '/', "there is no kill");
    Files.writeString(folder.resolve("a.py"), SLEEPY);
    Process process = start("-XX:TieredStopAtLevel=1");
    var err = process.errorReader(StandardCharsets.UTF_8);
    assertThat(err.readLine()).startsWith("Decide about 1 fix at http://127.0.0.1:");
    assertThat(err.readLine())
        .isEqualTo("Nothing is written until you apply them there; Ctrl-C ends it.");

    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(err.readLine()).isNull();
    assertThat(folder.resolve("a.py")).hasContent(SLEEPY);
  }

  @Test
  void aJavaWithoutAServerIsToldInALine() throws Exception {
    Process process = start("-XX:TieredStopAtLevel=1", "--limit-modules=java.base,java.logging");

    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said)
        .isEqualTo(
            "asyncmend: error: review needs a Java with the module jdk.httpserver, and this has"
                + " none\n");
    assertThat(process.waitFor()).isEqualTo(ExitCode.FAILED);
  }

  private Process start(String... options) throws Exception {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(options));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    words.addAll(List.of("review", "--no-cache", "--no-browser"));
    return new ProcessBuilder(words).directory(folder.toFile()).start();
  }
}
