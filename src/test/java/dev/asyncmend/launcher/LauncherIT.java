package dev.asyncmend.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncmend.launcher.Machine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a jar in place: which Java it takes, and what it hands over. */
final class LauncherIT {
  @TempDir Path root;
  private Machine machine;

  @BeforeEach
  void builtHouse() throws IOException {
    machine = new Machine(root);
    Files.writeString(machine.jar(), "jar");
  }

  @Test
  void handsOverArgumentsInputAndExitCode() throws Exception {
    machine.java("bin/java", "17.0.1");

    Process process = machine.start(machine.launcher(), "a b", "", "*", "--x=\"'$HOME", "é");
    Run run = Machine.finish(process, "fed");

    assertThat(run.out())
        .contains("<-XX:TieredStopAtLevel=1>")
        .endsWith("<-jar><" + machine.jar() + "><a b><><*><--x=\"'$HOME><é>fed");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(7);
  }

  @Test
  void aClosedStandardInputIsAnEmptyOne() throws Exception {
    machine.java("bin/java", "17.0.1");
    List<Object> closed = List.of("sh", "-c", "exec \"$0\" \"$@\" <&-", machine.launcher());

    Run run = Machine.finish(machine.start(closed, "x"), "");

    assertThat(run.out()).endsWith("<x>");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void handsOptionsToTheVirtualMachine() throws Exception {
    machine.java("bin/java", "21");
    machine.with("ASYNCMEND_OPTS", "-Xmx2g -XX:+UseParallelGC");

    assertThat(machine.run("x").out())
        .contains("<-Xmx2g><-XX:+UseParallelGC><-jar>")
        .doesNotContain("Serial");
  }

  @Test
  void saysInOneLineThatJavaIsMissing() throws Exception {
    assertRefusal(machine.run("diff"), "needs Java 17 or newer (found none)");
  }

  @Test
  void saysInOneLineThatJavaIsOld() throws Exception {
    machine.java("bin/java", "11.0.2");

    assertRefusal(machine.run("diff"), "found Java 11.0.2 at " + machine.bin().resolve("java"));
  }

  @Test
  void knowsTheOldNamesOfOldJavas() throws Exception {
    machine.java("bin/java", "1.8.0_392");

    assertRefusal(machine.run("diff"), "found Java 1.8.0_392");
  }

  @Test
  void passesOverAnOldJavaHome() throws Exception {
    machine.java("old jdk/bin/java", "11.0.2");
    machine.java("bin/java", "17-ea");

    assertThat(machine.with("JAVA_HOME", root.resolve("old jdk")).run().exit()).isEqualTo(7);
  }

  @Test
  void prefersJavaHomeToThePath() throws Exception {
    machine.java("bin/java", "17.0.1");
    machine.script("new jdk/bin/java", "echo home");
    Files.writeString(root.resolve("new jdk/release"), "X=\"1\"\nJAVA_VERSION=\"21.0.1\"\n");

    assertThat(machine.with("JAVA_HOME", root.resolve("new jdk")).run().out()).isEqualTo("home\n");
  }

  @Test
  void takesTheJavaItIsTold() throws Exception {
    machine.java("bin/java", "17.0.1");
    machine.java("mine/bin/java", "18");
    machine.script("mine/bin/java2", "[ \"$1\" = -version ] && echo 'version \"19\"' || echo two");

    assertThat(machine.with("ASYNCMEND_JAVA", root.resolve("mine")).run().exit()).isEqualTo(7);
    Path program = root.resolve("mine/bin/java2");
    assertThat(machine.with("ASYNCMEND_JAVA", program).run().out()).isEqualTo("two\n");
  }

  @Test
  void doesNotGuessWhenItIsTold() throws Exception {
    machine.java("bin/java", "17.0.1");

    machine.with("ASYNCMEND_JAVA", "/no/such/java");
    assertRefusal(machine.run(), "ASYNCMEND_JAVA=/no/such/java is no java");
  }

  @Test
  void findsItsHouseThroughLinks() throws Exception {
    machine.java("bin/java", "17.0.1");
    Path absolute = Files.createSymbolicLink(root.resolve("am"), machine.launcher());
    Path relative = Files.createSymbolicLink(machine.bin().resolve("am"), Path.of("../am"));

    for (Object by : List.of(absolute, relative, List.of("env", "am"), List.of("sh", "am"))) {
      Run run = Machine.finish(machine.start(by, "x"), "");
      assertThat(run.out()).as("by %s: %s", by, run.err()).endsWith("<" + machine.jar() + "><x>");
    }
  }

  @Test
  void runsUnderEveryShellThere() throws Exception {
    machine.java("bin/java", "17.0.1");
    for (String shell : List.of("/bin/sh", "/bin/dash", "/bin/bash", "/bin/ksh", "/bin/zsh")) {
      if (Files.isExecutable(Path.of(shell))) {
        Run run = Machine.finish(machine.start(List.of(shell, machine.launcher()), "a b"), "in");
        assertThat(run.out()).as("%s: %s", shell, run.err()).endsWith("<a b>in");
      }
    }
  }

  @Test
  void doesWhatTheJarDoes() throws Exception {
    Path jar = Path.of(System.getProperty("asyncmend.jar"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.copy(jar, machine.jar(), StandardCopyOption.REPLACE_EXISTING);
    machine.with("ASYNCMEND_JAVA", java);
    Run plain = Machine.finish(machine.start(List.of(java, "-jar", jar.toAbsolutePath())), "");

    assertThat(machine.run()).as("the run that trains").isEqualTo(plain);
    assertThat(machine.inTarget())
        .as("jar and class archive")
        .hasSize(2)
        .allMatch(name -> name.matches("asyncmend\\.jar|launcher-.*\\.jsa"));
    assertThat(machine.run()).as("the run with shared classes").isEqualTo(plain);
  }

  /** What a start waits for: classes outside of the archive, and what Java makes for records. */
  @Test
  void aStartTakesItsClassesFromTheArchiveAndLinksNoRecords() throws Exception {
    assumeTrue(Runtime.version().feature() < 25, "its archive is another one");
    // Java 17 takes no classes from an archive for a jar whose path has a space.
    Path house = root.resolve("house");
    Files.createDirectories(house.resolve("target"));
    Path launcher = Files.copy(machine.launcher(), house.resolve("asyncmend"));
    Files.copy(Path.of(System.getProperty("asyncmend.jar")), house.resolve("target/asyncmend.jar"));
    Path tiny = root.resolve("tiny.py");
    Files.writeString(tiny, "import time\n\n\nasync def main():\n    time.sleep(1)\n");
    machine.with("ASYNCMEND_JAVA", Path.of(System.getProperty("java.home"), "bin", "java"));
    machine.run(launcher, "--version");
    Path log = root.resolve("classes");
    machine.with("ASYNCMEND_OPTS", "-Xlog:class+load:file=" + log);

    Run run = machine.run(launcher, "diff", "--no-cache", tiny.toString());

    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    List<String> loaded = Files.readAllLines(log);
    assertThat(loaded).noneMatch(line -> line.contains("runtime.ObjectMethods "));
    long mine = loaded.stream().filter(line -> line.matches(".* (dev|picocli)\\..*")).count();
    assertThat(loaded.stream().filter(line -> line.matches(".* (dev|picocli)\\..* file:.*")))
        .as("of %s classes", mine)
        .hasSizeLessThan((int) mine / 50);
  }

  private static void assertRefusal(Run run, String reason) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("asyncmend: ").contains(reason).contains("JDK 17");
    assertThat(run.err().lines()).hasSize(1);
  }
}
