package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C while somebody decides: the review ends, and nothing is written. */
final class ReviewInterruptedTest {
  private static final String SLEEPY = "import time\nasync def f():\n    time.sleep(1)\n";

  @TempDir private Path folder;

  @Test
  void itEndsAndWritesNothing() throws Exception {
    assumeTrue(File.separatorChar == '/', "there is no kill");
    Files.writeString(folder.resolve("a.py"), SLEEPY);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "review",
                "--no-cache",
                "--no-browser")
            .directory(folder.toFile())
            .start();
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
}
