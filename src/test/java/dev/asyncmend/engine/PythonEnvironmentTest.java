package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.testing.CPython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a Python finds what is installed; CPython itself says what is right. */
final class PythonEnvironmentTest {
  private static final String SITES =
      """
      import os, site
      for folder in site.getsitepackages():
          if os.path.isdir(folder): print(os.path.realpath(folder))
      """;

  @TempDir private Path folder;

  @BeforeEach
  void resolveLinks() throws IOException {
    folder = folder.toRealPath();
  }

  static List<CPython> pythons() {
    return CPython.installed();
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void anInterpreterHasWhatItSays(CPython python) {
    List<Path> program = new ArrayList<>(); // what is on the PATH may be a script that starts it
    python.run("import sys; print(sys.executable)", List.of(), line -> program.add(Path.of(line)));
    List<Path> said = new ArrayList<>();
    python.run(SITES, List.of(), line -> said.add(Path.of(line)));

    assertThat(sites(program.get(0))).isEqualTo(said);
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void aVirtualEnvironmentHasWhatItsPythonSays(CPython python) throws IOException {
    for (String shared : List.of("False", "True")) {
      Path made = folder.resolve("made" + shared);
      python.run(
          "import venv; venv.create(r'%s', system_site_packages=%s, symlinks=True)"
              .formatted(made, shared),
          List.of(),
          line -> {});
      CPython inside = new CPython(made.resolve("bin/python"), python.minor(), python.library());
      List<Path> said = new ArrayList<>();
      inside.run(SITES, List.of(), line -> said.add(Path.of(line)));

      assertThat(sites(made)).isEqualTo(said);
      assertThat(sites(inside.executable())).isEqualTo(said);
      assertThat(PythonEnvironment.virtual(made)).isPresent();
      unlink(made.resolve("bin"));
    }
  }

  /** Links out of the temporary folder are not followed when it is deleted, but warned of. */
  private static void unlink(Path bin) throws IOException {
    for (Path program : Folders.list(bin)) {
      if (Files.isSymbolicLink(program)) {
        Files.delete(program);
      }
    }
  }

  @Test
  void windowsHasOtherFolders() throws IOException {
    Path site = Files.createDirectories(folder.resolve("Lib/site-packages"));
    Files.createDirectories(folder.resolve("Scripts"));
    Files.writeString(folder.resolve("pyvenv.cfg"), "home = C:\\Python311\r\nversion = 3.11.4\r\n");
    Path program = Files.writeString(folder.resolve("Scripts/python.exe"), "");

    assertThat(sites(folder)).containsExactly(site);
    assertThat(sites(program)).containsExactly(site);
  }

  @Test
  void ofSeveralVersionsTheNewestWithPackagesCounts() throws IOException {
    Files.createDirectories(folder.resolve("lib/python3.9/site-packages"));
    Path newest = Files.createDirectories(folder.resolve("lib/python3.11/site-packages"));
    Files.createDirectories(folder.resolve("lib/python3.12"));

    assertThat(sites(folder)).containsExactly(newest);
  }

  @Test
  void debianHasFoldersOfItsOwn() throws IOException {
    Path local = Files.createDirectories(folder.resolve("local/lib/python3.11/dist-packages"));
    Path shared = Files.createDirectories(folder.resolve("lib/python3/dist-packages"));
    Files.createDirectories(folder.resolve("lib/python3.11"));
    Files.createDirectories(folder.resolve("bin"));
    Path program = Files.writeString(folder.resolve("bin/python3.11"), "");
    Path link = Files.createSymbolicLink(folder.resolve("bin/python3"), program);

    assertThat(sites(link)).containsExactly(local, shared);
  }

  @Test
  void whatIsNoEnvironmentIsNone() throws IOException {
    Path script = Files.writeString(folder.resolve("python_tool.sh"), "");
    Path lonely = Files.writeString(folder.resolve("python3"), "");

    assertThat(PythonEnvironment.at(folder)).isEmpty();
    assertThat(PythonEnvironment.at(folder.resolve("nothing"))).isEmpty();
    assertThat(PythonEnvironment.at(script)).isEmpty();
    assertThat(PythonEnvironment.at(lonely)).isEmpty();
    assertThat(PythonEnvironment.virtual(folder)).isEmpty();
  }

  private static List<Path> sites(Path path) {
    return PythonEnvironment.at(path).map(PythonEnvironment::sites).orElse(List.of());
  }
}
