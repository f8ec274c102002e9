package dev.asyncmend.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncmend.launcher.Machine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A virtual environment of Python with nothing in it but pip, and what a test installs. */
record Venv(Path folder) {
  private static final Set<Path> MADE = new HashSet<>();

  /** Makes one; the test that asks is skipped where {@code python3} cannot. */
  static Venv make(Path folder) throws IOException, InterruptedException {
    assumeTrue(
        call("python3", "-c", "import venv, ensurepip").exit() == 0,
        "python3 cannot make virtual environments here; install python3-venv");
    Run run = call("python3", "-m", "venv", folder);
    assertThat(run.exit()).as(run.err()).isZero();
    return new Venv(folder);
  }

  /** The one with the wheel in it; made once for all tests, as that takes seconds. */
  static synchronized Venv withAsyncmend() throws IOException, InterruptedException {
    Path folder = wheel().resolveSibling("a venv"); // its space is on purpose
    if (Files.exists(folder) && !MADE.contains(folder)) {
      Machine.remove(folder);
    }
    if (MADE.add(folder)) {
      Run run = make(folder).install(wheel());
      assertThat(run.err()).isEmpty();
      assertThat(run.exit()).isZero();
    }
    return new Venv(folder);
  }

  /** The wheel that the build has made. */
  static Path wheel() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("asyncmend.dist")))) {
      List<Path> wheels = files.filter(file -> file.toString().endsWith(".whl")).toList();
      assertThat(wheels).hasSize(1);
      return wheels.get(0).toAbsolutePath();
    }
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /** Installs without any network. */
  Run install(Object what) throws IOException, InterruptedException {
    return call(program("pip"), "install", "--no-index", "--disable-pip-version-check", "-q", what);
  }

  /** Where packages are. */
  Path packages() throws IOException {
    try (Stream<Path> pythons = Files.list(folder.resolve("lib"))) {
      return pythons.findFirst().orElseThrow().resolve("site-packages");
    }
  }

  /** Runs a program with the environment of the test. */
  static Run call(Object... words) throws IOException, InterruptedException {
    return Machine.finish(
        new ProcessBuilder(Stream.of(words).map(Object::toString).toList()).start(), "");
  }
}
