package dev.asyncmend.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server begins, what it does with questions that nobody needs any more, how it ends. */
final class LifeTest {
  private static final String SLEEPY = "import time\n\n\nasync def f():\n    time.sleep(1)\n";

  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void start() throws IOException {
    folder = Files.createDirectories(temporary.toRealPath().resolve("project"));
  }

  @Test
  void itSaysWhatItCanDoAndWatchesFiles() throws Exception {
    try (Client client = Client.start(folder)) {
      InitializeResult result = client.initialize(folder);
      Path file = Files.writeString(folder.resolve("app.py"), SLEEPY);
      client.opens(file);

      assertThat(client.finds(file)).containsExactly("blocking-sleep:5");
      assertThat(result.getServerInfo().getName()).isEqualTo("asyncmend");
      assertThat(result.getCapabilities().getPositionEncoding()).isEqualTo("utf-16");
      assertThat(result.getCapabilities().getCodeActionProvider().getRight().getCodeActionKinds())
          .containsExactly("quickfix", "source.fixAll.asyncmend");
      assertThat(client.screen().registrations().toString())
          .contains("workspace/didChangeWatchedFiles", "**/*.{py,pyi}", "pyproject");
    }
  }

  @Test
  void theSettingsOfTheEditorHold() throws Exception {
    String settings =
        """
        {"select": ["blocking-http"], "extendSelect": [], "level": "unsafe", "colour": "red"}
        """;
    try (Client client = Client.open(settings, folder)) {
      String text =
          """
          import requests
          import time


          async def f(u):
              time.sleep(1)
              requests.get(u)
          """;
      Path file = Files.writeString(folder.resolve("app.py"), text);
      client.opens(file);

      assertThat(client.finds(file)).containsExactly("blocking-http:7");
      assertThat(client.screen().message())
          .isEqualTo("asyncmend: there is no setting `asyncmend.colour`");
      // With that level, "fix all" goes as far.
      assertThat(client.actions(file, 1, "source.fixAll")).hasSize(1);
    }
  }

  @Test
  void aWrongSettingIsTold() {
    try (Client client = Client.open("{\"select\": [\"blocking-slep\"]}", folder)) {
      client.opens(folder.resolve("app.py"), SLEEPY);

      assertThat(client.screen().message())
          .isEqualTo(
              "asyncmend: there is no recipe, tag or code `blocking-slep`; did you mean"
                  + " `blocking-sleep`?");
    }
  }

  @Test
  void aQuestionAboutAnOlderTextIsAnsweredAtOnce() throws Exception {
    try (Client client = Client.open(folder)) {
      Path file = Files.writeString(folder.resolve("app.py"), SLEEPY);
      client.opens(file);
      assertThat(client.finds(file)).hasSize(1);
      client.types(file, "\n" + tedious());

      CompletableFuture<List<CodeAction>> old = client.asksForActions(file, 6);
      client.types(file, SLEEPY);

      assertThatThrownBy(() -> old.get(60, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOfSatisfying(
              ResponseErrorException.class,
              e ->
                  assertThat(e.getResponseError().getCode())
                      .isEqualTo(ResponseErrorCode.ContentModified.getValue()));
      assertThat(client.finds(file)).containsExactly("blocking-sleep:5");
    }
  }

  @Test
  void aQuestionThatIsTakenBackGetsNoAnswer() throws Exception {
    try (Client client = Client.open(folder)) {
      Path file = Files.writeString(folder.resolve("app.py"), tedious());
      client.opens(file);

      CompletableFuture<List<CodeAction>> asked = client.asksForActions(file, 6);
      asked.cancel(true);

      assertThatThrownBy(asked::join).isInstanceOf(CancellationException.class);
      // The server lives on, and answers the next one.
      assertThat(client.actions(file, 5)).isNotEmpty();
    }
  }

  /** So much that a look at it takes longer than the next message. */
  private static String tedious() {
    StringBuilder text = new StringBuilder("import time\n\n\nasync def f():\n    time.sleep(1)\n");
    for (int line = 0; line < 3000; line++) {
      text.append("    x").append(line).append(" = await g(x").append(line).append(")\n");
    }
    return text.toString();
  }

  @Test
  void itEndsAsTheProtocolWants() {
    try (Client client = Client.open(folder)) {
      Client.get(client.server().shutdown());
      client.server().exit();

      assertThat(client.ends()).isZero();
    }
  }

  @Test
  void anEndThatNobodyAnnouncedIsAFailure() {
    try (Client client = Client.open(folder)) {
      client.server().exit();

      assertThat(client.ends()).isEqualTo(1);
    }
  }

  @Test
  void itDoesNotOutliveItsEditor() throws Exception {
    try (Client client = Client.open(folder)) {
      client.process().getOutputStream().close();

      assertThat(client.ends()).isEqualTo(1);
    }
  }

  @Test
  void ctrlCEndsIt() throws Exception {
    try (Client client = Client.open(folder)) {
      String process = Long.toString(client.process().pid());
      int sent = new ProcessBuilder("kill", "-INT", process).start().waitFor();
      assumeTrue(sent == 0, "there is a kill command");

      assertThat(client.ends()).isEqualTo(130);
    }
  }

  @Test
  void settingsThatChangeHoldAtOnce() throws Exception {
    try (Client client = Client.open(folder)) {
      Path file = Files.writeString(folder.resolve("app.py"), SLEEPY);
      client.opens(file);
      assertThat(client.finds(file)).hasSize(1);

      JsonElement settings =
          JsonParser.parseString("{\"asyncmend\": {\"ignore\": \"blocking-sleep\"}}");
      client
          .server()
          .getWorkspaceService()
          .didChangeConfiguration(new DidChangeConfigurationParams(settings));

      assertThat(client.finds(file)).isEmpty();
    }
  }

  @Test
  void standardErrorStaysEmpty() throws Exception {
    try (Client client = Client.open(folder)) {
      client.opens(folder.resolve("app.py"), SLEEPY);
      assertThat(client.finds(folder.resolve("app.py"))).hasSize(1);
      Client.get(client.server().shutdown());
      client.server().exit();
      assertThat(client.ends()).isZero();
    }
    assertThat(Files.readString(temporary.resolve("lsp.err"))).isEmpty();
  }
}
