package dev.asyncmend.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy has what a command needs, and the original is safe from it. */
final class CopyingTest {
  @TempDir private Path folder;
  private Path from = Path.of("");
  private Path to = Path.of("");

  @BeforeEach
  void makeAProject() throws IOException {
    folder = folder.toRealPath();
    from = folder.resolve("project");
    to = folder.resolve("copy");
    write("app/main.py", "x = 1\n");
  }

  @Test
  void whatGitIgnoresOrDoesNotKnowIsThereToo() throws Exception {
    write(".gitignore", "*.so\n_version.py\n.env\n");
    write("app/_version.py", "1");
    write("app/fast.so", "binary");
    write(".env", "SECRET=1");
    write("new/untracked.txt", "new");
    copy();

    for (String name :
        new String[] {"app/_version.py", "app/fast.so", ".env", "new/untracked.txt"}) {
      assertThat(to.resolve(name)).hasSameBinaryContentAs(from.resolve(name));
      assertThat(Files.isSymbolicLink(to.resolve(name))).isFalse();
    }
  }

  @Test
  void modesAndTimesStay() throws Exception {
    Path script = write("run.sh", "#!/bin/sh\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-x---"));
    copy();

    assertThat(Files.getPosixFilePermissions(to.resolve("run.sh")))
        .isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
    assertThat(Files.getLastModifiedTime(to.resolve("run.sh")).toMillis())
        .isEqualTo(Files.getLastModifiedTime(script).toMillis());
  }

  @Test
  void storesAndCachesAreLeftOut() throws Exception {
    write(".git/HEAD", "ref");
    write("sub/.git", "gitdir: ../.git/modules/sub");
    write("sub/code.py", "");
    write("app/__pycache__/main.cpython-311.pyc", "old");
    write(".pytest_cache/x", "");
    copy();

    assertThat(to.resolve("sub/code.py")).exists();
    for (String name : new String[] {".git", "sub/.git", "app/__pycache__", ".pytest_cache"}) {
      assertThat(to.resolve(name)).doesNotExist();
    }
  }

  @Test
  void environmentsAreLinked() throws Exception {
    write("my-env/pyvenv.cfg", "home = /usr/bin");
    write("my-env/bin/python", "");
    write("web/node_modules/left-pad/index.js", "");
    copy();

    assertThat(Files.readSymbolicLink(to.resolve("my-env"))).isEqualTo(from.resolve("my-env"));
    assertThat(Files.readSymbolicLink(to.resolve("web/node_modules")))
        .isEqualTo(from.resolve("web/node_modules"));
    Path again = folder.resolve("again");
    Copying.copy(to, again, () -> false);
    assertThat(Files.readSymbolicLink(again.resolve("my-env"))).isEqualTo(from.resolve("my-env"));
  }

  @Test
  void largeFilesAreLinked() throws Exception {
    try (RandomAccessFile model = new RandomAccessFile(from.resolve("model.bin").toFile(), "rw")) {
      model.setLength(65L << 20);
    }
    copy();

    assertThat(Files.isSymbolicLink(to.resolve("model.bin"))).isTrue();
  }

  @Test
  void linksIntoTheProjectLeadIntoTheCopy() throws Exception {
    write("../outside/data.txt", "data");
    link("relative.py", Path.of("app/main.py"));
    link("absolute.py", from.resolve("app/main.py"));
    link("folder", Path.of("app"));
    link("shared", Path.of("../outside"));
    link("dangling", Path.of("nowhere"));
    link("app/loop", Path.of(".."));
    copy();

    assertThat(to.resolve("relative.py").toRealPath()).isEqualTo(to.resolve("app/main.py"));
    assertThat(to.resolve("absolute.py").toRealPath()).isEqualTo(to.resolve("app/main.py"));
    assertThat(to.resolve("folder").toRealPath()).isEqualTo(to.resolve("app"));
    assertThat(to.resolve("app/loop").toRealPath()).isEqualTo(to);
    assertThat(to.resolve("shared/data.txt")).hasContent("data");
    assertThat(Files.exists(to.resolve("dangling"), LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void pipesAreNoFiles() throws Exception {
    int made = new ProcessBuilder("mkfifo", from.resolve("pipe").toString()).start().waitFor();
    assumeTrue(made == 0, "the system has named pipes");
    copy();

    assertThat(to.resolve("pipe")).doesNotExist();
    assertThat(to.resolve("app/main.py")).exists();
  }

  @Test
  void theFolderForCopiesMayLieInTheProject() throws Exception {
    write("tmp/asyncmend-verify-1/snapshot/old.py", "");
    to = from.resolve("tmp/asyncmend-verify-2/copy");
    Files.createDirectories(to.resolveSibling("."));
    copy();

    assertThat(to.resolve("app/main.py")).exists();
    assertThat(to.resolve("tmp")).isEmptyDirectory();
  }

  private void copy() throws IOException, Stopped {
    Copying.copy(from, to, () -> false);
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(from.resolve(name), target);
  }

  private Path write(String name, String text) throws IOException {
    Path file = from.resolve(name);
    Path parent = file.getParent();
    Files.createDirectories(parent == null ? folder : parent);
    return Files.writeString(file, text);
  }
}
