package dev.asyncmend.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's git, run for the bot and asked by commands. */
final class GitTest {
  @TempDir private Path folder;

  @BeforeEach
  void repository() {
    new Git(folder, System.getenv()).must("no", "init", "-q", "-b", "main", "here");
  }

  private static Map<String, String> with(String variable, String value) {
    Map<String, String> all = new HashMap<>(System.getenv());
    all.put(variable, value);
    return all;
  }

  @Test
  void whatAnAddressHasOfASecretIsNotSaid() {
    Git.Answer answer =
        new Git(folder, System.getenv())
            .run("ls-remote", "https://ann:hunter2@127.0.0.1:1/x\u001b.git");

    assertThat(answer.ok()).isFalse();
    assertThat(answer.reason()).contains("127.0.0.1:1").doesNotContain("hunter2", "ann", "\u001b");
    assertThat(answer.errors()).doesNotContain("hunter2");
  }

  @Test
  void theBotIsWhereItIsAndACommandWhereTheUserSaysThatItIs() {
    String elsewhere = folder.resolve("nowhere").toString();

    assertThat(
            new Git(folder.resolve("here"), with("GIT_DIR", elsewhere))
                .run("rev-parse", "--git-dir")
                .text())
        .isEqualTo(".git");
    assertThat(
            Git.asking(folder, Map.of("GIT_DIR", folder.resolve("here/.git").toString()))
                .run("symbolic-ref", "HEAD")
                .text())
        .isEqualTo("refs/heads/main");
  }

  @Test
  void askingStartsNoProgramOfTheRepositorysOwn() {
    Git here = new Git(folder.resolve("here"), System.getenv());
    here.must("no", "config", "core.fsmonitor", "touch '" + folder.resolve("started") + "'");

    assertThat(Git.asking(folder.resolve("here"), Map.of()).ask("status", "--porcelain", "-z"))
        .isPresent();
    assertThat(folder.resolve("started")).doesNotExist();
  }

  @Test
  void whereGitHasAnObjectionThereIsNoAnswer() {
    Git git = Git.asking(folder, with("GIT_CEILING_DIRECTORIES", folder.toString()));

    assertThat(git.ask("rev-parse", "HEAD")).isEmpty();
    assertThat(git.in(folder.resolve("gone")).ask("status")).isEmpty();
    assertThatThrownBy(() -> git.must("cannot tell", "rev-parse", "HEAD"))
        .isInstanceOf(GitTrouble.class)
        .hasMessageStartingWith("cannot tell: ");
  }

  @Test
  void muchOnBothPipesIsNoStandstill() throws Exception {
    byte[] much = "x".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Git git = new Git(folder.resolve("here"), System.getenv());

    String blob = git.must("no", much, java.util.List.of("hash-object", "-w", "--stdin")).text();

    assertThat(git.must("no", "cat-file", "blob", blob).bytes()).isEqualTo(much);
    assertThat(Files.exists(folder.resolve("here/.git/objects"))).isTrue();
  }
}
