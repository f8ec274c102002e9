package dev.asyncmend.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.asyncmend.launcher.Machine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher in a fresh checkout: when it builds, and what it says when it cannot. */
final class LauncherBuildIT {
  @TempDir Path root;
  private Machine machine;

  @BeforeEach
  void freshHouse() throws IOException {
    machine = new Machine(root);
    machine.java("bin/java", "17.0.1");
  }

  @Test
  void buildsOnFirstUseOnly() throws Exception {
    machine.maven();

    Run first = machine.run("x");
    assertThat(first.exit()).isEqualTo(7);
    assertThat(first.out()).endsWith("<x>");
    assertThat(first.err()).startsWith("asyncmend: building").hasLineCount(1);

    assertThat(machine.run("x").err()).isEmpty();
    assertThat(machine.builds()).isEqualTo(1);
    assertThat(machine.inTarget())
        .allMatch(name -> name.matches("asyncmend\\.jar|launcher-.*sa|launcher\\.log"));
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    machine.maven();
    machine.run();

    Files.writeString(machine.home().resolve("recipes/one.yaml"), "id: two");
    machine.run();
    assertThat(machine.builds()).isEqualTo(2);
    machine.run();
    assertThat(machine.builds()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenASourceIsGone() throws Exception {
    machine.maven();
    machine.run();

    Files.delete(machine.home().resolve("recipes/one.yaml"));
    machine.run();
    assertThat(machine.builds()).isEqualTo(2);
  }

  @Test
  void doesNotBuildForOtherFiles() throws Exception {
    machine.maven();
    machine.run();

    Files.writeString(machine.home().resolve("README.md"), "new");
    machine.run();
    assertThat(machine.builds()).isEqualTo(1);
  }

  @Test
  void buildsOnceForTwoThatStartTogether() throws Exception {
    machine.maven("sleep 1");

    Process one = machine.start(machine.launcher(), "one");
    Process two = machine.start(machine.launcher(), "two");

    assertThat(Machine.finish(one, "").out()).endsWith("<one>");
    assertThat(Machine.finish(two, "").out()).endsWith("<two>");
    assertThat(machine.builds()).isEqualTo(1);
  }

  @Test
  void isNotStoppedByADeadBuilder() throws Exception {
    machine.maven();
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    machine.file("target/launcher.lock/pid", dead.pid() + "\n");

    assertThat(machine.run("x").out()).endsWith("<x>");
  }

  @Test
  void saysWhereTheLogOfAFailedBuildIs() throws Exception {
    machine.script("bin/mvn", "echo broken; exit 1");

    Run run = machine.run("x");

    Path log = machine.target().resolve("launcher.log");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().skip(1))
        .containsExactly("asyncmend: the build failed; its log is " + log);
    assertThat(log).hasContent("broken");
    assertThat(machine.inTarget()).containsExactly("launcher.log");
  }

  @Test
  void keepsTheOldJarWhenABuildFails() throws Exception {
    Files.writeString(machine.jar(), "old");
    Machine.age(machine.jar());
    Files.writeString(machine.home().resolve("pom.xml"), "<broken>");
    machine.script("bin/mvn", "exit 1");

    assertThat(machine.run("x").exit()).isEqualTo(2);
    assertThat(machine.jar()).hasContent("old");
  }

  @Test
  void saysInOneLineThatMavenIsMissing() throws Exception {
    Run run = machine.run("x");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("asyncmend: needs Maven 3.8").hasLineCount(1);
  }

  @Test
  void saysInOneLineThatAJreCannotBuild() throws Exception {
    machine.maven();
    machine.java("jre/bin/java", "17");
    Files.writeString(root.resolve("jre/release"), "JAVA_VERSION=\"17.0.1\"\n");

    Run run = machine.with("ASYNCMEND_JAVA", root.resolve("jre")).run("x");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("needs a JDK").contains("install").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void leavesNothingBehindWhenInterrupted(String signal, int exit) throws Exception {
    // A shell cannot trap what is ignored when it starts (POSIX, "trap"): so it is for jobs in the
    // background of a shell without job control.
    assumeFalse(signal.equals("INT") && ignoresInterrupts());
    machine.script("bin/mvn", "echo up; exec sleep 100");
    Path log = machine.target().resolve("launcher.log");
    Process process = machine.start(machine.launcher(), "x");
    while (!Files.exists(log) || Files.size(log) == 0) {
      assertThat(process.isAlive()).isTrue();
      TimeUnit.MILLISECONDS.sleep(10);
    }

    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();

    assertThat(Machine.finish(process, "").exit()).isEqualTo(exit);
    assertThat(machine.inTarget()).containsExactly("launcher.log");
  }

  /** Whether programs that are started from here ignore Ctrl-C. */
  private static boolean ignoresInterrupts() throws Exception {
    Process shell = new ProcessBuilder("sh", "-c", "kill -INT $$; exit 0").start();
    return shell.waitFor() == 0;
  }
}
