package dev.asyncmend.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A CPython on this machine: the judge of what Python is.
 *
 * @param executable its program
 * @param minor its version: 8 for Python 3.8
 * @param library the folder of its standard library
 */
public record CPython(Path executable, int minor, Path library) {
  private static final int OLDEST = 8;
  private static final int NEWEST = 20;
  private static final String ASK =
      "import sys, sysconfig; print(sys.version_info[1]); print(sysconfig.get_path('stdlib'))";
  private static final List<CPython> INSTALLED = find();

  /**
   * One CPython a version from 3.8 on, oldest first: `python3` and `python3.N` on the PATH, and
   * those of pyenv.
   */
  public static List<CPython> installed() {
    return INSTALLED;
  }

  private static List<CPython> find() {
    Map<Integer, CPython> found = new TreeMap<>();
    for (Path program : programs()) {
      CPython python = ask(program);
      if (python.minor >= OLDEST) {
        found.putIfAbsent(python.minor, python);
      }
    }
    return List.copyOf(found.values());
  }

  /** The newest CPython on this machine; there must be one. */
  public static CPython newest() {
    List<CPython> all = installed();
    return all.get(all.size() - 1);
  }

  /** All Python files of the standard library, its tests included, in order of their names. */
  public List<Path> libraryFiles() {
    try (Stream<Path> files = Files.walk(library)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .filter(file -> !file.toString().contains("site-packages"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Runs {@code script} with {@code input} as standard input; each line it prints is handed on. */
  public void run(String script, List<String> input, Consumer<String> lines) {
    run(script, input, lines, ProcessBuilder.Redirect.INHERIT);
  }

  private void run(
      String script,
      List<String> input,
      Consumer<String> lines,
      ProcessBuilder.Redirect complaints) {
    try {
      Path typed = Files.createTempFile("input", ".txt");
      Files.write(typed, input);
      Process process =
          new ProcessBuilder(executable.toString(), "-c", script)
              .redirectInput(typed.toFile())
              .redirectError(complaints)
              .start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        out.lines().forEach(lines);
      }
      int code = process.waitFor();
      Files.delete(typed);
      if (code != 0) {
        throw new IllegalStateException(executable + " ended with " + code);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public String toString() {
    return "Python 3." + minor;
  }

  private static List<Path> programs() {
    List<Path> programs = new ArrayList<>();
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      programs.add(Path.of(folder, "python3"));
      for (int minor = OLDEST; minor < NEWEST; minor++) {
        programs.add(Path.of(folder, "python3." + minor));
      }
    }
    String root = System.getenv("PYENV_ROOT");
    Path pyenv = root == null ? Path.of(System.getProperty("user.home"), ".pyenv") : Path.of(root);
    for (Path version : list(pyenv.resolve("versions"))) {
      programs.add(version.resolve("bin/python"));
    }
    return programs.stream().filter(Files::isExecutable).toList();
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static CPython ask(Path program) {
    List<String> answer = new ArrayList<>();
    CPython unknown = new CPython(program, 0, program);
    try {
      unknown.run(ASK, List.of(), answer::add, ProcessBuilder.Redirect.DISCARD);
    } catch (IllegalStateException noPython) {
      return unknown;
    }
    return new CPython(program, Integer.parseInt(answer.get(0)), Path.of(answer.get(1)));
  }
}
