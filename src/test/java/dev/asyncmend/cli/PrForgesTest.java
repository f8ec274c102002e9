package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code asyncmend pr} on forges other than GitHub. */
final class PrForgesTest {
  private static final String SLEEPY =
      "import time\n\n\nasync def tick():\n    time.sleep(1)\n    return 1\n";

  @TempDir Path folder;

  private GitFolder clone;

  @BeforeEach
  void open() throws IOException {
    Path server = folder.resolve("hub.git");
    GitFolder.bare(server).git("config", "receive.advertisePushOptions", "true");
    Path hook = server.resolve("hooks/pre-receive");
    Files.createDirectories(server.resolve("hooks"));
    Files.writeString(
        hook,
        """
        #!/bin/sh
        i=0
        while [ $i -lt ${GIT_PUSH_OPTION_COUNT:-0} ]; do
          eval "echo \\"\\$GIT_PUSH_OPTION_$i\\"" >> heard
          i=$((i+1))
        done
        """);
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    clone = GitFolder.clone(server.toString(), folder.resolve("clone"));
    clone.write("app.py", SLEEPY).write("asyncmend.toml", "[pr]\nenabled = true\n");
    clone.commit("first").git("push", "-q", "origin", "HEAD:main");
  }

  @Test
  void pushesWithOptionsOnceAndAsksForNothing() throws IOException {
    assertThat(says("pr", "--forge", "push").out())
        .isEqualTo("create    asyncmend/blocking-sleep--all  1 finding in 1 file\n");

    List<String> heard = Files.readAllLines(folder.resolve("hub.git/heard"));
    assertThat(heard)
        .containsExactly(
            "merge_request.create",
            "merge_request.target=main",
            "merge_request.title=fix(asyncio): blocking sleep on the event loop",
            "merge_request.remove_source_branch",
            "merge_request.label=asyncmend");
    clone.git("fetch", "-q");
    assertThat(clone.git("show", "origin/asyncmend/blocking-sleep--all:app.py"))
        .contains("await asyncio.sleep(1)");

    assertThat(says("pr", "--forge", "push").out())
        .isEqualTo("keep      asyncmend/blocking-sleep--all  up to date\n");
    assertThat(Files.readAllLines(folder.resolve("hub.git/heard"))).isEqualTo(heard);
  }

  @Test
  void aRepositoryCannotSendATokenElsewhere() throws IOException {
    try (BotShop shop = BotShop.open(folder.resolve("shop"))) {
      shop.writes(
          "asyncmend.toml",
          "[pr]\nenabled = true\nforge = 'gitlab'\nurl = 'https://evil.example/api/v4'\n");
      shop.maintainer().git("fetch", "-q");
      User user = new User(shop.maintainer().path());

      User.Answer answer = user.sets("GITLAB_TOKEN", "s3cret").says("pr");

      assertThat(answer.code()).isEqualTo(3);
      assertThat(answer.err())
          .contains("GitLab at evil.example gets no token, since the repository is at 127.0.0.1")
          .doesNotContain("s3cret");
    }
  }

  @ParameterizedTest
  @CsvSource({"gitlab, GitLab, GITLAB_TOKEN", "gitea, Gitea, GITEA_TOKEN"})
  void namesTheTokenThatItNeeds(String kind, String name, String variable) throws IOException {
    try (BotShop shop = BotShop.open(folder.resolve("shop"))) {
      User.Answer answer = new User(shop.bot()).says("pr", "--yes", "--forge", kind);

      assertThat(answer.code()).isEqualTo(3);
      assertThat(answer.err())
          .isEqualTo(
              "asyncmend: error: " + name + " at 127.0.0.1 wants a token: set " + variable + "\n");
    }
  }

  private User.Answer says(String... words) {
    return new User(clone.path()).says(words);
  }
}
