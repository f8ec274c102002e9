package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commits of the bot: how they are made, and how they are known again. */
final class BotCommitTest {
  private static final String SLEEPY =
      "import time\n\n\nasync def tick():\n    time.sleep(1)\n    return 1\n";
  private static final String BRANCH = "asyncmend/blocking-sleep--all";

  @TempDir Path folder;

  private BotShop shop;

  @BeforeEach
  void open() throws IOException {
    shop = BotShop.open(folder);
    shop.writes("app.py", SLEEPY);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  /** Who writes another message works on it, too. */
  @Test
  void anAmendedMessageIsSomebodyElses() throws IOException {
    shop.run();
    GitFolder human = shop.maintainer();
    human.git("fetch", "-q");
    human.git("checkout", "-q", "--detach", "origin/" + BRANCH);
    human.git("commit", "-q", "--amend", "-m", human.git("log", "-1", "--format=%B") + "\n\nMine");
    human.git("push", "-q", "-f", "origin", "HEAD:refs/heads/" + BRANCH);
    shop.writes("more.py", SLEEPY);
    assertThat(shop.run()).first().asString().contains("somebody else's commits");
    human.git("fetch", "-q");
    assertThat(human.git("log", "-1", "--format=%B", "origin/" + BRANCH)).endsWith("Mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sed -i 's/^fix/[JIRA-7] fix/' \"$1\"",
        "echo 'Signed-off-by: Ann <ann@example.org>' >> \"$1\"",
        "echo 'all new' > \"$1\""
      })
  void aHookMayChangeTheMessage(String line) throws IOException {
    Path hook = shop.bot().resolve(".git/hooks/commit-msg");
    Files.writeString(hook, "#!/bin/sh\n" + line + "\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    shop.run();
    assertQuiet();
    shop.writes("more.py", SLEEPY);
    assertThat(shop.run()).singleElement().asString().contains("with other content");
    assertThat(shop.reads(BRANCH, "more.py")).contains("await asyncio.sleep(1)");
    assertQuiet();
  }

  @Test
  void looksOnlyAtTheFilesOfEach() throws IOException {
    shop.writes("input.py", "async def ask():\n    return input()\n");
    shop.writes("other.py", "def plain():\n    return 1\n");
    shop.run();
    assertThat(shop.mended()).containsExactly(Set.of("app.py"));
  }

  @Test
  void looksAtAllWhereThatIsNotEnough() throws IOException {
    shop.shortSighted().run();
    assertThat(shop.mended()).containsExactly(Set.of("app.py"), Set.of());
    assertThat(shop.reads(BRANCH, "app.py")).contains("await asyncio.sleep(1)");
  }

  private void assertQuiet() {
    shop.github().forget();
    shop.run();
    assertThat(shop.github().writes()).isEmpty();
  }
}
