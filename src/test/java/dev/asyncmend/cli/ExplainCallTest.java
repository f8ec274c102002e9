package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainCallTest {
  private static final String CORE =
      """
      class Client:
          async def send(self):
              return 1
      """;
  private static final String APP =
      """
      from core import Client


      class Service:
          def __init__(self):
              self.client = Client()

          async def run(self, other: Client):
              self.client.send()
              other.send(); print(1)
              unknown.call()
      """;

  @TempDir private Path folder;

  private User.Answer ask(String... words) {
    return new User(folder)
        .writes("pyproject.toml", "")
        .writes("core.py", CORE)
        .writes("app.py", APP)
        .says(words);
  }

  @Test
  void tellsTheFactsInTheirOrder() {
    User.Answer answer = ask("explain-call", "app.py:9");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.out())
        .isEqualTo(
            """
            app.py:9:9: self.client.send()
              = gives a coroutine, which runs only if it is awaited, by inference
              self: object of app.Service or a subclass
              self.client: object of core.Client (inferred)
                  app.py:6: `client` is assigned
                  core.py:1: class Client
                  app.py:1: from core import Client
              self.client.send: method core.Client.send, a coroutine function (inferred)
            """);
  }

  @Test
  void takesEveryCallOfALineOrTheOneAtAColumn() {
    assertThat(ask("explain-call", "app.py:10").out())
        .contains("app.py:10:9: other.send()", "app.py:10:23: print(1)");
    assertThat(ask("explain-call", "app.py:10:24").out())
        .startsWith("app.py:10:23: print(1)")
        .contains("gives nothing that can be awaited")
        .doesNotContain("other.send()");
  }

  @Test
  void saysWhatIsUnknown() {
    assertThat(ask("explain-call", "app.py:11").out())
        .contains("= gives something unknown", "unknown: unknown");
  }

  @Test
  void complainsInOneLine() {
    complains("asyncmend: error: app.py:1: there is no call\n", "explain-call", "app.py:1");
    complains("asyncmend: error: app.py:9:1: there is no call\n", "explain-call", "app.py:9:1");
    complains(
        "asyncmend: error: explain-call takes one FILE:LINE or FILE:LINE:COLUMN\n",
        "explain-call",
        "app.py");
    complains("asyncmend: error: nowhere.py: is not a file\n", "explain-call", "nowhere.py:1");
    complains("asyncmend: error: .: is not a file\n", "explain-call", ".:1");
  }

  private void complains(String line, String... words) {
    User.Answer answer = ask(words);
    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).isEqualTo(line);
  }

  @Test
  void namesWhatCannotBeRead() {
    User.Answer answer =
        new User(folder).writes("app.py", "x = (\n").says("explain-call", "app.py:1");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).startsWith("asyncmend: error: app.py:1:5: not read: ");
  }
}
