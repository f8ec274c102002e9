package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code fix} says about undoing it is true: done as told, every byte is as it was. */
final class UndoTest {
  private static final Pattern UNDO = Pattern.compile("[Uu]ndo it with `(.*)`\\.\n");

  @TempDir private Path folder;
  private Path home = Path.of("");
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() throws IOException {
    assumeTrue(File.separatorChar == '/', "the commands are written for sh");
    home = Files.createDirectory(folder.toRealPath().resolve("home"));
    user = new User(home).sets("ASYNCMEND_CACHE_DIR", folder.resolve("cache").toString());
  }

  @Test
  void whatIsCommittedIsRestored() throws Exception {
    user.writes("a.py", sleepy("a")).writes("it's b.py", sleepy("b"));
    commit();
    user.writes("other.txt", "of mine");

    assertThat(undoing("fix")).isEqualTo("git restore a.py 'it'\\''s b.py'");
    assertThat(user.reads("a.py")).isEqualTo(sleepy("a"));
    assertThat(user.reads("it's b.py")).isEqualTo(sleepy("b"));
  }

  @Test
  void manyFilesAreRestoredTogetherIfNothingElseIsLost() throws Exception {
    for (String name : new String[] {"a", "b", "c", "d"}) {
      user.writes(name + ".py", sleepy(name));
    }
    user.writes("notes.txt", "first\n");
    commit();

    assertThat(undoing("fix")).isEqualTo("git restore .");
    user.writes("notes.txt", "second\n");
    assertThat(undoing("fix")).startsWith("git apply -R ");
    assertThat(user.reads("notes.txt")).isEqualTo("second\n");
    assertThat(user.reads("d.py")).isEqualTo(sleepy("d"));
  }

  @Test
  void oldPatchesAreSwept() throws Exception {
    Path kept = Files.createDirectories(folder.resolve("cache/undo"));
    Instant now = Instant.now();
    for (int day = 1; day <= 70; day++) {
      Path patch =
          Files.createFile(kept.resolve("undo-2020%04d-000000-000.patch".formatted(1000 - day)));
      Files.setLastModifiedTime(patch, FileTime.from(now.minus(Duration.ofDays(day / 10 * 19L))));
    }
    Files.createFile(kept.resolve("mine.txt"));
    user.writes("a.py", sleepy("a"));

    assertThat(undoing("fix")).startsWith("patch -R -p1 < ");

    assertThat(user.reads("a.py")).isEqualTo(sleepy("a"));
    assertThat(names(kept)).contains("mine.txt", "undo-20200999-000000-000.patch");
    assertThat(names(kept)).doesNotContain("undo-20200960-000000-000.patch"); // 76 days old
    assertThat(names(kept)).hasSize(2 + 39);
  }

  @Test
  void atMostFiftyPatchesAreKept() throws Exception {
    Path kept = Files.createDirectories(folder.resolve("cache/undo"));
    for (int patch = 1; patch <= 70; patch++) {
      Files.createFile(kept.resolve("undo-20200101-0000%02d-000.patch".formatted(patch)));
    }
    user.writes("a.py", sleepy("a"));

    undoing("fix");

    assertThat(names(kept)).hasSize(50).contains("undo-20200101-000070-000.patch");
    assertThat(names(kept)).contains("undo-20200101-000022-000.patch");
    assertThat(names(kept)).doesNotContain("undo-20200101-000021-000.patch");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void whatWasNotCommittedIsNotLost() throws Exception {
    user.writes("a.py", sleepy("a"));
    commit();
    user.writes("a.py", sleepy("edited"));

    assertThat(undoing("fix")).startsWith("git apply -R ");
    assertThat(user.reads("a.py")).isEqualTo(sleepy("edited"));
  }

  @Test
  void whatGitDoesNotKnowComesBackFromAPatch() throws Exception {
    commit();
    user.writes("new.py", sleepy("new").replace("\n", "\r\n"));

    assertThat(undoing("fix")).startsWith("git apply -R ");
    assertThat(user.reads("new.py")).isEqualTo(sleepy("new").replace("\n", "\r\n"));
  }

  @Test
  void theWholeRepositoryIsMeantInAFolderOfIt() throws Exception {
    user.writes("sub/a.py", sleepy("a")).writes("b.py", sleepy("b"));
    commit();
    user.writes("b.py", sleepy("edited"));
    home = home.resolve("sub");
    User below = new User(home).sets("ASYNCMEND_CACHE_DIR", folder.resolve("cache").toString());

    User.Answer answer = below.says("fix", "..");
    assertThat(undo(answer)).startsWith("git -C ");
    assertThat(user.reads("b.py")).isEqualTo(sleepy("edited"));
    assertThat(user.reads("sub/a.py")).isEqualTo(sleepy("a"));
  }

  @Test
  void withoutGitAPatchIsKept() throws Exception {
    user.writes("sub/a.py", sleepy("a"));

    assertThat(undoing("fix")).startsWith("patch -R -p1 < ");
    assertThat(user.reads("sub/a.py")).isEqualTo(sleepy("a"));
    assertThat(user.says("fix", "--no-cache").err()).contains("Nothing was kept to undo it");
  }

  @Test
  void whereNothingWasWrittenThereIsNothingToUndo() {
    user.writes("a.py", "x = 1\n");

    assertThat(user.says("fix").err()).isEqualTo("Nothing to fix in 1 file.\n");
  }

  @Test
  void aCleanTreeIsMended() throws Exception {
    user.writes("a.py", sleepy("a")).writes(".gitignore", "*.log\n").writes("x.log", "");
    commit();

    assertThat(user.says("fix", "--require-clean", "a.py:4-5").code()).isEqualTo(ExitCode.DONE);
    assertThat(user.says("fix", "--require-clean").code()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void changesAreNamedAndNothingIsDone() throws Exception {
    user.writes("a.py", sleepy("a")).writes("sub/b.py", "");
    commit();
    user.writes("c.py", sleepy("c")).writes("sub/b.py", "x = 1\n");
    User.Answer answer = user.says("fix", "--require-clean");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err())
        .isEqualTo(
            "asyncmend: error: --require-clean: not committed: sub/b.py, c.py;"
                + " commit or stash first, nothing was changed\n");
    assertThat(user.reads("a.py")).isEqualTo(sleepy("a"));
    for (String name : new String[] {"d", "e", "f\u001b"}) {
      user.writes(name + ".txt", "");
    }
    assertThat(user.says("fix", "--require-clean").err())
        .contains("sub/b.py, c.py, d.txt and 2 more;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.py", "nowhere.py"})
  void withoutARepositoryNothingIsClean(String path) {
    user.writes("a.py", sleepy("a"));
    User.Answer answer = user.says("fix", "--require-clean", path);

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).contains("--require-clean: " + path + " is in no git repository");
  }

  /** Fixes, then does as is told to undo it; gives the command. */
  private String undoing(String... words) throws Exception {
    return undo(user.says(words));
  }

  private String undo(User.Answer answer) throws Exception {
    Matcher told = UNDO.matcher(answer.err());
    assertThat(told.find()).as(answer.err()).isTrue();
    assertThat(sh(told.group(1))).isZero();
    return told.group(1);
  }

  private void commit() throws Exception {
    assertThat(sh("git init -q . && git add -A && " + COMMIT)).isZero();
  }

  private static final String COMMIT =
      "git -c user.name=n -c user.email=e@example.org commit -q --allow-empty -m first";

  private int sh(String command) throws Exception {
    return new ProcessBuilder("sh", "-c", command)
        .directory(home.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static String sleepy(String name) {
    return "import time\n\n\nasync def " + name + "():\n    time.sleep(1)\n";
  }
}
