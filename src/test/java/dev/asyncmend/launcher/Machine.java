package dev.asyncmend.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A machine with a checkout of asyncmend on it and nothing else: its {@code PATH} holds the few
 * programs that the launcher may use, and the javas and mavens that a test puts there.
 */
final class Machine {
  private static final List<String> TOOLS =
      List.of("sh", "find", "readlink", "mkdir", "mv", "cp", "rm", "touch", "sleep", "cat");
  private static final long PATIENCE_SECONDS = 120;

  private final Path root;
  private final Map<String, String> environment = new TreeMap<>();

  /**
   * Sets up the machine.
   *
   * @param root an empty folder; the checkout is {@code root/my house}, its spaces are on purpose
   */
  Machine(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(target());
    Files.createDirectories(bin());
    for (String tool : TOOLS) {
      script("bin/" + tool, "exec '" + find(tool) + "' \"$@\"");
    }
    Files.copy(Path.of("asyncmend"), launcher());
    launcher().toFile().setExecutable(true);
    file("pom.xml", "<project/>");
    file("recipes/one.yaml", "id: one");
    environment.put("PATH", bin().toString());
    environment.put("LANG", "C.UTF-8");
  }

  /** What a run of the launcher left behind. */
  record Run(int exit, String out, String err) {}

  Path home() {
    return root.resolve("my house");
  }

  Path launcher() {
    return home().resolve("asyncmend");
  }

  Path target() {
    return home().resolve("target");
  }

  Path bin() {
    return root.resolve("bin");
  }

  Path jar() {
    return target().resolve("asyncmend.jar");
  }

  /** The names of what lies in {@code target/}, sorted. */
  List<String> inTarget() throws IOException {
    try (Stream<Path> files = Files.list(target())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  Machine with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  /** Puts a file into the checkout, a minute old so that a jar built now is newer. */
  Path file(String name, String text) throws IOException {
    Path file = home().resolve(name);
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    Files.writeString(file, text);
    age(file);
    age(folder);
    return file;
  }

  /** Makes a file or folder a minute old. */
  static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }

  /** Puts an executable shell script anywhere below the machine's root. */
  Path script(String name, String body) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  /** A java which knows its version; otherwise it tells its arguments and its standard input. */
  Path java(String name, String version) throws IOException {
    return script(
        name,
        """
        if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-01-01' >&2; exit 0; fi
        for word in "$@"; do printf '<%%s>' "$word"; done
        cat
        exit 7"""
            .formatted(version));
  }

  /** The text of a script: a Java 17 which does something else. */
  static String javaThat(String command) {
    return "[ \"$1\" = -version ] && { echo 'version \"17.0.9\"'; exit; }\n" + command;
  }

  /** Waits until a process has written something to a file. */
  static void await(Path file, Process process) throws IOException, InterruptedException {
    while (!Files.exists(file) || Files.size(file) == 0) {
      if (!process.isAlive()) {
        throw new AssertionError("ended without writing " + file);
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  /** A Maven which counts its runs in {@code built} and delivers a jar. */
  Path maven() throws IOException {
    return maven(":");
  }

  /** A Maven which counts its runs in {@code built}, then does a command, then delivers a jar. */
  Path maven(String command) throws IOException {
    return script(
        "bin/mvn",
        """
        echo run >>"%s"
        %s
        for word in "$@"; do
          case $word in -Dasyncmend.fast.directory=*) folder=${word#*=} ;; esac
        done
        echo jar >"$folder/asyncmend.jar\""""
            .formatted(root.resolve("built"), command));
  }

  /** How often Maven ran. */
  int builds() throws IOException {
    Path built = root.resolve("built");
    return Files.exists(built) ? Files.readAllLines(built).size() : 0;
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return run(launcher(), arguments);
  }

  /** Runs another launcher on this machine. */
  Run run(Path launcher, String... arguments) throws IOException, InterruptedException {
    return finish(start(launcher, arguments), "");
  }

  /** Removes a folder and all in it. */
  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Starts the launcher by the given path, or by a command of which it is the last word. */
  Process start(Object launcher, String... arguments) throws IOException {
    Stream<String> words =
        launcher instanceof List<?> l
            ? l.stream().map(Object::toString)
            : Stream.of(launcher.toString());
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(words, Stream.of(arguments)).toList());
    builder.directory(root.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Feeds a started launcher, waits for its end, and reads what it said. */
  static Run finish(Process process, String input) throws IOException, InterruptedException {
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher hangs");
    }
    // The pipes hold more than these runs say, so reading after the end is enough.
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.exitValue(), out, err);
  }

  /** Where this machine keeps a program. */
  static Path find(String tool) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + tool + " on PATH"));
  }
}
