package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a folder besides files that somebody wrote. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no pipes in folders, and links for few")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileFilesTest {
  private static final String SLEEPY = "import time\n\n\nasync def f():\n    time.sleep(1)\n";

  @TempDir private Path folder;
  private Path here = Path.of("");
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() throws IOException {
    here = Files.createDirectory(folder.resolve("here"));
    user = new User(here).writes("nap.py", SLEEPY);
  }

  @Test
  void linksAreNotFollowedAndNothingOutsideIsChanged() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("other.py"), SLEEPY);
    Files.createSymbolicLink(here.resolve("loop"), here);
    Files.createSymbolicLink(here.resolve("out"), outside);
    Files.createSymbolicLink(here.resolve("file.py"), outside.resolve("other.py"));
    Files.createSymbolicLink(here.resolve("self.py"), Path.of("self.py"));
    Files.createSymbolicLink(here.resolve("nowhere.py"), Path.of("gone.py"));

    User.Answer answer = user.says("fix");

    assertThat(answer.err()).startsWith("Fixed 1 finding in 1 file.");
    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(outside.resolve("other.py")).hasContent(SLEEPY);
  }

  @Test
  void pipesAndDevicesAreNoFiles() throws Exception {
    pipe("pipe.py");

    assertThat(user.says("check", "--format=concise").out()).hasLineCount(1);
    User.Answer answer = user.says("check", "--format=concise", "pipe.py", "/dev/zero", "nap.py");
    assertThat(answer.err())
        .startsWith(
            """
            asyncmend: error: pipe.py: is neither a file nor a folder
            asyncmend: error: /dev/zero: is neither a file nor a folder
            """);
    assertThat(answer.out()).startsWith("nap.py:").hasLineCount(1);
    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void whatDescribesAProjectIsNotReadFromAPipe() throws Exception {
    for (String name :
        new String[] {
          ".gitignore",
          "pyproject.toml",
          "setup.cfg",
          "setup.py",
          "tox.ini",
          "pytest.ini",
          "conftest.py",
          "mypy.ini",
          "pyrightconfig.json",
          "helper.py",
          "requirements.txt",
          ".git"
        }) {
      pipe(name);
    }
    user.writes("nap.py", "import helper\nfrom conftest import x\n" + SLEEPY);

    assertThat(user.says("check", "--format=concise").out()).startsWith("nap.py:");
  }

  @Test
  void aConfigurationThatIsAPipeIsAnErrorAndNotWaitedFor() throws Exception {
    pipe("asyncmend.toml");
    user.writes("nap.py", SLEEPY);

    User.Answer answer = user.says("check");
    assertThat(answer.err())
        .isEqualTo("asyncmend: error: asyncmend.toml:1:1: asyncmend.toml is no regular file\n");
    assertThat(answer.out()).isEmpty();
    assertThat(answer.code()).isEqualTo(2);
  }

  @Test
  void aNameThatIsNotUtf8IsToldAndTheFileLeftAlone() throws IOException {
    Path odd = odd("bad%FF.py");
    Path below = odd("d%FF/a.py");
    Files.writeString(odd("data%FF.txt"), "nobody asks for this");

    User.Answer answer = user.says("fix");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.err())
        .startsWith(
            """
            asyncmend: error: bad\uFFFD.py: its name is not UTF-8, so no report could say it; rename it
            asyncmend: error: d\uFFFD/a.py: its name is not UTF-8, so no report could say it; rename it
            Fixed 1 finding in 1 file.""");
    assertThat(odd).hasContent(SLEEPY);
    assertThat(below).hasContent(SLEEPY);
  }

  @Test
  void aFolderThatCannotBeReadIsNamed() throws IOException {
    user.writes("locked/a.py", SLEEPY).writes("file.py", SLEEPY);
    set("locked", "-wx------");
    set("file.py", "-w-------");
    assumeTrue(!Files.isReadable(here.resolve("locked")), "we are not the superuser");

    User.Answer answer = user.says("check", "--format=concise");

    set("locked", "rwx------");
    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.err())
        .startsWith(
            """
            asyncmend: error: locked: permission denied
            asyncmend: file.py: not read: permission denied
            """);
    assertThat(answer.out()).startsWith("nap.py:").hasLineCount(1);
  }

  @Test
  void aFolderThatCannotBeWrittenKeepsItsFiles() throws IOException {
    user.writes("locked/a.py", SLEEPY);
    set("locked", "r-x------");
    assumeTrue(!Files.isWritable(here.resolve("locked")), "we are not the superuser");

    User.Answer answer = user.says("fix");

    set("locked", "rwx------");
    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.err())
        .contains("locked/a.py cannot be written: permission denied in its folder\n");
    assertThat(user.reads("locked/a.py")).isEqualTo(SLEEPY);
    assertThat(user.reads("nap.py")).contains("asyncio.sleep");
  }

  @Test
  void namesThatLookLikeOptionsAreSafeToCopy() throws IOException {
    Files.createDirectory(here.resolve(".git"));
    user.writes("--output=x.py", SLEEPY).writes(":!a.py", SLEEPY);

    assertThat(user.says("check", "--format=concise").out())
        .contains("./--output=x.py:5:5: ", "./:!a.py:5:5: ");
  }

  private Path odd(String name) throws IOException {
    try {
      Path file = Path.of(URI.create(here.toUri() + name));
      Files.createDirectories(file.getParent());
      return Files.writeString(file, SLEEPY);
    } catch (InvalidPathException | java.nio.file.FileSystemException e) {
      assumeTrue(false, "this file system takes any bytes for a name");
      throw e;
    }
  }

  private void pipe(String name) throws IOException, InterruptedException {
    Process made = new ProcessBuilder("mkfifo", here.resolve(name).toString()).start();
    assumeTrue(made.waitFor() == 0, "there is a mkfifo command");
  }

  private void set(String name, String mode) throws IOException {
    Set<PosixFilePermission> bits = PosixFilePermissions.fromString(mode);
    Files.setPosixFilePermissions(here.resolve(name), bits);
  }
}
