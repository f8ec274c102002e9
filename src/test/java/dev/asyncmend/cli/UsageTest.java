package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who does not know the command line yet. */
final class UsageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chek                       | unknown command chek; did you mean check?",
        "zzzzzz                     | unknown command zzzzzz",
        "check --fix                | unknown option --fix; `asyncmend fix` mends (see",
        "fix --dry-run              | unknown option --dry-run; `asyncmend diff` shows what `fix` would change (see",
        "check --output-format=json | unknown option --output-format; did you mean --format?",
        "check -q                   | unknown option -q (see",
        "check --formt=json         | unknown option --formt; did you mean --format?",
        "check --qqqqqqqq           | unknown option --qqqqqqqq",
        "check --format=xml         | --format takes full, concise, json, jsonl, sarif, github, gitlab, junit, rdjson, csv or html, not xml",
        "check --color=blue         | --color takes auto, always or never, not blue",
        "check --level=advice       | --level takes safe or unsafe, not advice",
        "list --format=full         | --format takes text or json, not full",
        "check --jobs=-3            | --jobs takes a number from 1 on, not -3",
        "check --target-version=2.7 | --target-version takes 3.8 or newer, written like 3.11",
        "check - a.py               | - reads standard input and takes no other PATH beside it",
        "check nope                 | nope: no such file or folder",
      })
  void saysInOneLineWhatIsWrong(String words, String message) {
    User.Answer answer = new User(folder).says(words.strip().split(" ", -1));

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).startsWith("asyncmend: error: " + message).hasLineCount(1);
    assertThat(answer.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "diff",
        "fix",
        "review",
        "pr",
        "suppress",
        "baseline",
        "explain",
        "explain-call",
        "list",
        "test",
        "config",
        "init",
        "lsp",
        "parse",
        "completion"
      })
  void everyCommandHasHelp(String command) {
    User.Answer answer = new User(folder).says((command + " --help").strip().split(" ", -1));

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.out()).contains("\nUsage: asyncmend ").doesNotContain("\n\n\n", "\u001B");
    // picocli would break `.venv` behind its point.
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 80 && !line.endsWith(" ."));
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void aPathWithoutACommandIsSeen() {
    User user = new User(folder).writes("src/app.py", "print(1)\n");

    assertThat(user.says("src").err())
        .isEqualTo(
            "asyncmend: error: unknown command src; `asyncmend check src` looks at it (see asyncmend --help)\n");
    assertThat(user.says("src/app.py", "--unsafe").err()).contains("`asyncmend check src/app.py`");
    assertThat(user.says("no\0path").err()).startsWith("asyncmend: error: unknown command no");
  }

  @Test
  void helpIsACommandToo() {
    User user = new User(folder);

    assertThat(user.says("help").out()).isEqualTo(user.says("--help").out());
    assertThat(user.says("help").code()).isEqualTo(ExitCode.DONE);
    assertThat(user.says("help", "check").out())
        .isEqualTo(user.says("check", "--help").out())
        .contains("Usage: asyncmend check");
    assertThat(user.says("chek", "--help").err()).contains("unknown command chek");
    assertThat(user.says("help", "chek").err())
        .contains("unknown command chek; did you mean check?");
  }

  @Test
  void withoutACommandThereIsHelpAndAnError() {
    User.Answer answer = new User(folder).says();

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("a command is missing", "\n  check ");
  }

  @Test
  void helpIsColouredOnATerminalUnlessUnwanted() {
    User watching = new User(folder).sitsAtATerminal();

    assertThat(watching.says("--help").out()).contains("\u001B[");
    assertThat(watching.sets("NO_COLOR", "1").says("--help").out()).doesNotContain("\u001B[");
  }

  @Test
  void saysItsVersion() {
    assertThat(new User(folder).says("--version").out()).startsWith("asyncmend ").hasLineCount(1);
  }

  @Test
  void aReaderThatGoesAwayIsNoError() {
    User.Answer answer = new User(folder).says(new Failing("Broken pipe"), "--help");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void aFullDiskIsAnError() {
    User.Answer answer = new User(folder).says(new Failing("No space left on device"), "--help");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err())
        .isEqualTo("asyncmend: error: cannot write to standard output: No space left on device\n");
  }

  private static final class Failing extends OutputStream {
    private final String reason;

    Failing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int unit) throws IOException {
      throw new IOException(reason);
    }
  }
}
