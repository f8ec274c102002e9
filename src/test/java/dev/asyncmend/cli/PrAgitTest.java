package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.AgitDouble;
import dev.asyncmend.forge.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code asyncmend pr} where pushes open pull requests: the life of one without a branch. */
final class PrAgitTest {
  private static final String SLEEPY =
      "import time\n\n\nasync def tick():\n    time.sleep(1)\n    return 1\n";
  private static final String TOPIC = "asyncmend/blocking-sleep--all";

  @TempDir Path folder;

  private AgitDouble gitea;
  private GitFolder clone;

  @BeforeEach
  void open() throws IOException {
    gitea = AgitDouble.start(folder.resolve("server"));
    clone = GitFolder.clone(gitea.remote(), folder.resolve("clone"));
    String toml = "[pr]\nenabled = true\nforge = 'agit'\nurl = '" + gitea.api() + "'\n";
    clone.write("asyncmend.toml", toml);
    base("app.py", SLEEPY);
  }

  @AfterEach
  void close() {
    gitea.close();
  }

  @Test
  void livesWithoutABranch() {
    assertThat(run()).startsWith("create    " + TOPIC + "  1 finding in 1 file http");
    assertThat(gitea.title(1)).isEqualTo("fix(asyncio): blocking sleep on the event loop");
    assertThat(gitea.text(1))
        .startsWith("<!-- asyncmend:1 id=")
        .contains("phase=ready", "Mends 1 finding")
        .endsWith("\n<!-- asyncmend-topic: " + TOPIC + " -->\n");
    assertThat(clone.git("ls-remote", "--heads", "origin")).doesNotContain("asyncmend");
    assertThat(gitea.writes()).contains("git push " + TOPIC);

    assertThat(run()).startsWith("keep      " + TOPIC + "  up to date");
    base("other.py", "x = 1\n");
    assertThat(run()).startsWith("keep      " + TOPIC + "  up to date");
    assertThat(gitea.writes()).isEmpty();

    base("app.py", SLEEPY.replace("sleep(1)", "sleep(5)"));
    assertThat(run()).contains("anew since it conflicts");
    assertThat(gitea.writes())
        .containsExactly("git push " + TOPIC, "PATCH /repos/octo/shop/pulls/1");
    clone.git("fetch", "-q", "origin", "refs/pull/1/head");
    assertThat(clone.git("show", "FETCH_HEAD:app.py")).contains("await asyncio.sleep(5)");

    clone.git("checkout", "-q", "--detach", "FETCH_HEAD");
    clone.write("app.py", "mine\n").commit("mine");
    clone.git("push", "-q", "origin", "HEAD:refs/pull/1/head");
    base("app.py", SLEEPY.replace("sleep(1)", "sleep(5)").replace("time\n", "time  # a\n"));
    assertThat(run()).contains("a comment: somebody else's commits");
    assertThat(run()).contains("somebody else's commits");
    assertThat(gitea.comments(1)).hasSize(1);
    clone.git("fetch", "-q", "origin", "refs/pull/1/head");
    assertThat(clone.git("show", "FETCH_HEAD:app.py")).isEqualTo("mine");

    gitea.shut(1);
    assertThat(run()).startsWith("declined  1 finding, by http");
    base("more.py", SLEEPY);
    assertThat(run()).startsWith("create    " + TOPIC + ".2  1 finding");
    assertThat(gitea.count()).isEqualTo(2);

    base("more.py", "pass\n");
    assertThat(run()).startsWith("close     " + TOPIC + ".2  fixed elsewhere");
    gitea.writes();
    assertThat(run()).startsWith("declined  1 finding");
    assertThat(gitea.writes()).isEmpty();
  }

  /** Another bot makes the same commit, and pushes it a moment before this one does. */
  @Test
  void opensOneWhereSomebodyIsFaster() throws IOException {
    Path hook = clone.path().resolve(".git/hooks/pre-push");
    String options =
        "-o topic=" + TOPIC + " -o 'description=<!-- asyncmend-topic: " + TOPIC + " -->'";
    Files.writeString(
        hook,
        "#!/bin/sh\nwhile read -r name commit ref old; do\n  git push -q --no-verify "
            + options
            + " origin \"$commit:$ref\" || exit 1\ndone\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();

    assertThat(run()).startsWith("create    " + TOPIC + "  1 finding in 1 file http");
    assertThat(gitea.count()).isEqualTo(1);
    assertThat(run()).startsWith("keep      " + TOPIC + "  up to date");
  }

  /** Its text is how it is known; without it a push must go over nothing all the same. */
  @Test
  void goesOverNothingThatItDoesNotKnow() {
    run();
    clone.git("fetch", "-q", "origin", "refs/pull/1/head");
    clone.git("checkout", "-q", "--detach", "FETCH_HEAD");
    clone.write("app.py", "mine\n").commit("mine");
    clone.git("push", "-q", "origin", "HEAD:refs/pull/1/head");
    gitea.rewrite(1, "my words");
    base("other.py", "x = 1\n");

    assertThat(run()).contains("somebody else pushed meanwhile");

    clone.git("fetch", "-q", "origin", "refs/pull/1/head");
    assertThat(clone.git("show", "FETCH_HEAD:app.py")).isEqualTo("mine");
  }

  private void base(String name, String text) {
    clone.git("fetch", "-q", "origin");
    if (!clone.git("branch", "-r").isEmpty()) {
      clone.git("checkout", "-q", "--detach", "origin/main");
    }
    clone.write(name, text).commit("change " + name).git("push", "-q", "origin", "HEAD:main");
  }

  private String run() {
    User.Answer answer = new User(clone.path()).sets("GITEA_TOKEN", AgitDouble.TOKEN).says("pr");
    assertThat(answer.code()).as("%s", answer.err()).isZero();
    return answer.out();
  }
}
