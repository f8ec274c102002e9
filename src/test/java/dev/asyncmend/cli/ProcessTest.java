package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: real pipes. */
final class ProcessTest {
  private static final String SLEEPY = "import time\nasync def f():\n    time.sleep(1)\n";

  private static final String MENDED =
      "import asyncio\nasync def f():\n    await asyncio.sleep(1)\n";

  @TempDir private Path folder;

  @Test
  void aPipeIsRead() throws Exception {
    Process process = start("fix", "-");
    process.getOutputStream().write(SLEEPY.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();

    assertThat(text(process.getInputStream()))
        .isEqualTo("import asyncio\nasync def f():\n    await asyncio.sleep(1)\n");
    assertThat(process.waitFor()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aPipeThatNobodyReadsAnyMoreEndsTheRunInSilence() throws Exception {
    for (int file = 0; file < 300; file++) {
      Files.writeString(folder.resolve("m" + file + ".py"), SLEEPY.repeat(3));
    }
    Process process = start("check");
    process.getInputStream().close();

    assertThat(text(process.getErrorStream()))
        .isEqualTo("Found 900 findings in 300 files. " + "900 fixable with `asyncmend fix`.\n");
    assertThat(process.waitFor()).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void anInterruptedRunSaysSoByItsExitCode() throws Exception {
    Process process = start("check", "-"); // waits for its input
    int sent = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assumeTrue(sent == 0, "there is a kill command");

    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(text(process.getInputStream())).isEmpty();
  }

  /** Each process puts what is in a set or map in another order. */
  @Test
  void whatWasFoundIsTakenOverByOtherProcesses() throws Exception {
    Files.writeString(folder.resolve("m.py"), SLEEPY);
    Path cache = Files.createDirectory(folder.resolve("cache"));
    List<String> looked = new ArrayList<>();
    for (int run = 0; run < 4; run++) {
      Process process = start("check", "--statistics", "--cache-dir", cache.toString(), "m.py");
      process.getInputStream().close();
      text(process.getErrorStream())
          .lines()
          .filter(line -> line.startsWith("match"))
          .map(line -> line.split("\\s+", -1)[2])
          .forEach(looked::add);
      process.waitFor();
    }
    assertThat(looked).containsExactly("1", "0", "0", "0");
  }

  @Test
  void ctrlCEndsAWatch() throws Exception {
    Files.writeString(folder.resolve("m.py"), SLEEPY);
    Process process = start("check", "--watch");
    BufferedReader err = process.errorReader(StandardCharsets.UTF_8);
    String line = err.readLine();
    while (line != null && !line.endsWith("Watching for changes; Ctrl-C ends.")) {
      line = err.readLine();
    }
    int sent = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assumeTrue(sent == 0, "there is a kill command");

    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(err.readLine()).isNull();
  }

  @Test
  void twoRunsAtOnceLeaveEachFileWhole() throws Exception {
    Path project = Files.createDirectory(folder.resolve("project"));
    for (int file = 0; file < 60; file++) {
      Files.writeString(project.resolve("m" + file + ".py"), SLEEPY);
    }
    Process one = start("fix", "project");
    Process two = start("fix", "project");
    one.getInputStream().readAllBytes();
    two.getInputStream().readAllBytes();

    assertThat(one.waitFor()).isIn(ExitCode.DONE, ExitCode.FOUND);
    assertThat(two.waitFor()).isIn(ExitCode.DONE, ExitCode.FOUND);
    try (Stream<Path> files = Files.list(project)) {
      assertThat(files).hasSize(60).allSatisfy(file -> assertThat(file).hasContent(MENDED));
    }
  }

  private Process start(String... words) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(words)).directory(folder.toFile());
    builder.environment().put("ASYNCMEND_CACHE_DIR", folder.resolve("cache").toString());
    return builder.start();
  }

  private static List<String> command(String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(words));
    return command;
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
