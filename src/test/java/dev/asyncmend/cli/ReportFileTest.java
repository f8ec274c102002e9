package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --report FORMAT=FILE}: several reports of one run. */
final class ReportFileTest {
  private static final String SLEEPY = "import time\n\n\nasync def f():\n    time.sleep(1)\n";

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder).writes("nap.py", SLEEPY);
  }

  @Test
  void aRunWritesAsManyReportsAsWanted() {
    User.Answer answer =
        user.sitsAtATerminal()
            .says(
                "check",
                "--report=sarif=out/a.sarif",
                "--report",
                "junit=out/a.xml",
                "--report=FULL=a=b.txt");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.out()).contains("nap.py", "\u001B[");
    assertThat(answer.err()).contains("Found 1 finding");
    assertThat(user.reads("out/a.sarif")).contains("\"blocking-sleep\"", "\"deletedRegion\"");
    assertThat(user.reads("out/a.xml")).contains("<failure type=\"blocking-sleep\"");
    assertThat(user.reads("a=b.txt")).startsWith("nap.py:5:5: ").doesNotContain("\u001B");
  }

  @Test
  void fixReportsWhatIsLeft() {
    user.writes("two.py", "import requests\nasync def f(u):\n    return requests.get(u)\n");

    User.Answer answer = user.says("fix", "--report=csv=left.csv");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(user.reads("left.csv")).contains("blocking-http").doesNotContain("blocking-sleep");
    assertThat(user.reads("nap.py")).contains("asyncio.sleep");
  }

  @Test
  void aReportReplacesTheOneBeforeAndLeavesNothingElse() throws IOException {
    user.writes("a.csv", "old").says("check", "--report=csv=a.csv");

    assertThat(user.reads("a.csv")).startsWith("path,");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.csv", "nap.py");
    }
  }

  @Test
  void theModeOfAReportStays() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

    user.says("check", "--report=csv=a.csv");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-rw-");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Files.writeString(folder.resolve("real.csv"), "old");
    Files.createSymbolicLink(folder.resolve("a.csv"), Path.of("real.csv"));

    user.says("check", "--report=csv=a.csv");

    assertThat(folder.resolve("a.csv")).isSymbolicLink();
    assertThat(user.reads("real.csv")).startsWith("path,");
  }

  @Test
  void aReportThatCannotBeWrittenFailsTheRunAndNoOther() {
    assumeTrue(Files.exists(Path.of("/dev/full")));

    User.Answer answer =
        user.says("check", "--report=csv=/dev/full", "--report=csv=nap.py/a.csv", "--report=csv=b");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err().lines())
        .contains("asyncmend: error: cannot write /dev/full: No space left on device")
        .anyMatch(line -> line.startsWith("asyncmend: error: cannot write nap.py/a.csv: "));
    assertThat(user.reads("b")).startsWith("path,");
    assertThat(user.reads("nap.py")).isEqualTo(SLEEPY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sarif       | --report takes FORMAT=FILE, such as sarif=asyncmend.sarif, not sarif",
        "=a          | --report takes FORMAT=FILE, such as sarif=asyncmend.sarif, not =a",
        "sarif=      | --report takes FORMAT=FILE, such as sarif=asyncmend.sarif, not sarif=",
        "sarf=a      | --report knows no format sarf; did you mean sarif?",
        "csv=-       | --report takes a file; for standard output there is --format csv",
        "csv=.       | --report takes a file, and . is a folder",
      })
  void saysWhatIsWrongBeforeItRuns(String report, String message) {
    for (String command : List.of("check", "fix")) {
      User.Answer answer = user.says(command, "--report", report.strip());

      assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
      assertThat(answer.err()).isEqualTo("asyncmend: error: " + message + "\n");
      assertThat(user.reads("nap.py")).isEqualTo(SLEEPY);
    }
  }

  @Test
  void twoReportsNeedTwoFiles() {
    assertThat(user.says("check", "--report=csv=a", "--report=json=./a").err())
        .isEqualTo("asyncmend: error: two reports go to ./a\n");
  }

  @Test
  void aPatchHasNoReport() {
    assertThat(user.says("fix", "--diff", "--report=csv=a").err())
        .startsWith("asyncmend: error: --report tells what is left to mend");
  }
}
