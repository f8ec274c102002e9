package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiscoveryTest {
  @TempDir private Path folder;

  @Test
  void takesPythonFilesSortedAsGitSortsThem() {
    plant("b.py", "a/x.py", "a-b.py", "a.py", "a/y.txt", "a/z.pyi", "no_suffix", ".hidden/h.py");

    assertThat(names(".")).containsExactly(".hidden/h.py", "a-b.py", "a.py", "a/x.py", "b.py");
  }

  @Test
  void leavesOtherPeoplesFoldersOut() {
    plant("a.py", ".venv/b.py", "venv/c.py", "x/node_modules/d.py", "build/e.py", "dist/f.py");
    plant("x/__pycache__/g.py", "lib/site-packages/h.py", ".tox/i.py", "env/pyvenv.cfg");
    plant("env/j.py", ".git/k.py");

    assertThat(names(".")).containsExactly("a.py");
  }

  @Test
  void aPackageCalledBuildIsTheProject() {
    plant("src/build/__init__.py", "src/build/a.py", "venv/__init__.py");

    assertThat(names("."))
        .containsExactly("src/build/__init__.py", "src/build/a.py", "venv/__init__.py");
  }

  @Test
  void whatIsNamedIsAlwaysTaken() throws IOException {
    plant(".venv/a.py", "ignored.py", "script", "stub.pyi", "build/b.py");
    Files.writeString(folder.resolve(".gitignore"), "ignored.py\nbuild/\n");

    assertThat(names("ignored.py", "script", ".venv/a.py", "stub.pyi", "build"))
        .containsExactly(".venv/a.py", "build/b.py", "ignored.py", "script", "stub.pyi");
  }

  @Test
  void honoursIgnoreFilesUnlessTold() throws IOException {
    plant("a.py", "sub/b.py", "sub/c.py");
    Files.writeString(folder.resolve(".gitignore"), "a.py\n");
    Files.writeString(folder.resolve("sub/.gitignore"), "*\n!b.py\n");

    assertThat(names(".")).containsExactly("sub/b.py");
    assertThat(names(settings(List.of(), false, ".")))
        .containsExactly("a.py", "sub/b.py", "sub/c.py");
  }

  @Test
  void rulesOfTheRepositoryHoldInItsFolders() throws IOException {
    plant(".git/info/exclude", "sub/a.py", "sub/b.py", "sub/deep/c.py");
    Files.writeString(folder.resolve(".gitignore"), "/sub/a.py\n");
    Files.writeString(folder.resolve(".git/info/exclude"), "c.py\n");

    assertThat(names("sub")).containsExactly("sub/b.py");
  }

  @Test
  void anInnerRepositoryHasItsOwnRules() throws IOException {
    plant(".git/HEAD", "inner/.git/HEAD", "inner/a.py", "b.py", "a.py");
    Files.writeString(folder.resolve(".gitignore"), "a.py\n");

    assertThat(names(".")).containsExactly("b.py", "inner/a.py");
  }

  @Test
  void excludesWhatTheUserExcludes() {
    plant("a.py", "tests/b.py", "x/tests/c.py", "x/gen_d.py", "docs/e.py", "y/docs/f.py");

    assertThat(names(settings(List.of("tests", "gen_*", "/docs"), true, ".")))
        .containsExactly("a.py", "y/docs/f.py");
    assertThat(names(settings(List.of("x/**"), true, "."))).doesNotContain("x/gen_d.py");
  }

  @Test
  void doesNotFollowLinksNorRunInCircles() throws IOException {
    plant("a/b.py", "elsewhere.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("link.py"), folder.resolve("a/b.py"));
    Files.createSymbolicLink(folder.resolve("dangling.py"), folder.resolve("nowhere"));

    assertThat(names(".")).containsExactly("a/b.py");
    assertThat(names("link.py", "a/loop")).containsExactly("a/b.py");
  }

  @Test
  void eachFileIsTakenOnce() {
    plant("a/b.py");

    assertThat(names("a/b.py", "a", ".", "a/../a/b.py")).containsExactly("a/b.py");
  }

  @Test
  void namesWhatCannotBeLookedAt() {
    plant("a.py");

    Discovered found = Discovery.of(settings(List.of(), true, "nope", "a.py"), Discovery::python);

    assertThat(found.troubles()).containsExactly(Trouble.missing("nope"));
    assertThat(found.files()).hasSize(1);
  }

  @Test
  void namesAFolderThatCannotBeRead() throws IOException {
    plant("open/a.py", "shut/b.py");
    Path shut = folder.resolve("shut");
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(shut), "the superuser can read everything");

    Discovered found = Discovery.of(settings(List.of(), true, "."), Discovery::python);

    assertThat(found.troubles()).containsExactly(Trouble.unusable("shut", "permission denied"));
    assertThat(found.files()).hasSize(1);
  }

  @Test
  void namesAreWrittenFromTheCurrentFolder() throws IOException {
    plant("here/a.py", "there/b.py");
    Path here = folder.resolve("here").toRealPath();
    String absolute = folder.resolve("there").toRealPath().toString();
    Settings outside = settings(here, "../there", ".");
    Settings spelled = settings(here, absolute, here.toString());

    assertThat(names(outside)).containsExactly("../there/b.py", "a.py");
    assertThat(names(spelled)).containsExactly(absolute + "/b.py", "a.py");
  }

  private void plant(String... names) {
    Runs runs = new Runs(folder);
    for (String name : names) {
      runs.write(name, "");
    }
  }

  private List<String> names(String... paths) {
    return names(settings(List.of(), true, paths));
  }

  private static List<String> names(Settings settings) {
    return Discovery.of(settings, Discovery::python).files().stream()
        .map(SourceFile::name)
        .toList();
  }

  private Settings settings(List<String> exclude, boolean ignoreFiles, String... paths) {
    try {
      return settings(folder.toRealPath(), exclude, ignoreFiles, paths);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Settings settings(Path here, String... paths) {
    return settings(here, List.of(), true, paths);
  }

  private static Settings settings(
      Path here, List<String> exclude, boolean ignoreFiles, String... paths) {
    return new Settings(
        here,
        List.of(paths),
        exclude,
        ignoreFiles,
        Level.SAFE,
        null,
        Settings.Purpose.CHECK,
        false,
        null,
        null,
        null,
        1);
  }
}
