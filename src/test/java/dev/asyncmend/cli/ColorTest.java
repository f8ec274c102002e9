package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours and the progress bar are for terminals that have them, and for people who want them. */
final class ColorTest {
  private static final String SLEEPY = "import time\nasync def f():\n    time.sleep(1)\n";
  private static final String ESCAPE = "\u001B";
  private static final String COLOR = "\u001B[1;3";

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder).writes("a.py", SLEEPY);
  }

  @Test
  void aTerminalGetsColoursAndABar() {
    User.Answer answer = user.sitsAtATerminal().says("check", "--no-cache");

    assertThat(answer.out()).contains(ESCAPE + "[");
    assertThat(answer.err()).contains("\r" + ESCAPE + "[K");
  }

  @Test
  void aPatchIsColouredForPeopleOnly() {
    user.writes(
        "a.py", "import time\n\n\nasync def f():\n    x = '\u001b[2J'\n    time.sleep(1)\n");
    String plain = user.says("diff", "--no-cache").out();
    assertThat(plain).as("as it is in the file").contains("'\u001b[2J'");

    String shown = user.sitsAtATerminal().says("diff", "--no-cache").out();

    assertThat(shown)
        .contains(ESCAPE + "[31m-    time.sleep(1)")
        .contains(ESCAPE + "[32m+    await asyncio.sleep(1)")
        .contains(ESCAPE + "[1mdiff --git a/a.py b/a.py")
        .doesNotContain(ESCAPE + "[2J");
    assertThat(user.says("diff", "--no-cache", "--color", "never").out()).isEqualTo(plain);
  }

  @Test
  void aFileGetsNeither() {
    assertThat(user.says("check", "--no-cache").out()).doesNotContain(ESCAPE);
    assertThat(user.says("check", "--no-cache").err()).doesNotContain(ESCAPE);
    assertThat(user.says("check", "--no-cache", "--color", "always").out()).contains(ESCAPE + "[");
  }

  @Test
  void whoWantsNoColourGetsNone() {
    user.sitsAtATerminal();

    assertThat(user.says("check", "--no-cache", "--color", "never").out()).doesNotContain(ESCAPE);
    assertThat(user.sets("NO_COLOR", "1").says("check", "--no-cache").out()).doesNotContain(ESCAPE);
    assertThat(user.sets("NO_COLOR", "1").says("check", "--no-cache").err())
        .contains("\r" + ESCAPE + "[K") // the bar has no colour
        .doesNotContain(COLOR);
    assertThat(user.says("check", "--no-cache", "--no-progress").err()).doesNotContain(ESCAPE);
  }

  @Test
  void aDumbTerminalGetsPlainText() {
    User.Answer answer =
        user.sitsAtATerminal().sets("TERM", "dumb").says("check", "--no-cache", "--watch=false");

    assertThat(answer.out()).startsWith("a.py:3:5: ").doesNotContain(ESCAPE);
    assertThat(answer.err()).doesNotContain(ESCAPE);
  }
}
