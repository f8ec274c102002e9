package dev.asyncmend.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows of a document while somebody types. One server serves all tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DiagnosticsTest {
  private static final String SLEEPY =
      "import time\n\n\nasync def f():\n    x = '😀'; time.sleep(1)\n";

  private static final String COROUTINE = "async def save(order):\n    ...\n";
  private static final String CALLER =
      "from store import save\n\n\nasync def main():\n    save(1)\n    print(2)\n";

  @SuppressWarnings("NullAway.Init")
  private Client client;

  private Path folder = Path.of("");

  @BeforeAll
  void start(@TempDir Path temporary) throws IOException {
    Path empty = Files.createDirectories(temporary.toRealPath().resolve("empty"));
    client = Client.open(empty);
  }

  @AfterAll
  void end() {
    client.close();
  }

  @BeforeEach
  void add(@TempDir Path temporary) throws IOException {
    folder = temporary.toRealPath();
    client.adds(folder);
  }

  @AfterEach
  void remove() {
    client.removes(folder);
  }

  @Test
  void aPlaceIsInUtf16UnitsFromZero() {
    Path file = write("app.py", SLEEPY);

    client.opens(file);

    assertThat(client.shows(file).getDiagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getCode().getLeft()).isEqualTo("blocking-sleep");
              assertThat(one.getSource()).isEqualTo("asyncmend");
              assertThat(one.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
              assertThat(one.getMessage()).contains("blocks the event loop");
              assertThat(one.getRange())
                  .isEqualTo(new Range(new Position(4, 14), new Position(4, 27)));
            });
  }

  @Test
  void notebooksAreLeftAlone() {
    Path notebook = write("a.ipynb", "{\"async\": 1}");
    Path file = write("app.py", SLEEPY);

    client.opens(notebook, SLEEPY);
    assertThat(client.actions(notebook, 5)).isEmpty(); // what is to be shown is shown by now
    client.opens(file);

    String uri = "";
    while (!uri.equals(Client.uri(file))) {
      uri = client.screen().next().getUri();
      assertThat(uri).doesNotEndWith(".ipynb");
    }
  }

  @Test
  void whatIsTypedCountsAndNotWhatIsSaved() {
    Path file = write("app.py", SLEEPY);
    client.opens(file);
    assertThat(client.finds(file)).containsExactly("blocking-sleep:5");

    client.types(file, new Range(new Position(0, 0), new Position(0, 0)), "# 😀\n");
    assertThat(client.finds(file)).containsExactly("blocking-sleep:6");

    // Behind two units of one character, which an editor counts as two.
    client.types(file, new Range(new Position(5, 8), new Position(5, 12)), "''");
    assertThat(client.finds(file)).containsExactly("blocking-sleep:6");

    client.types(file, new Range(new Position(5, 12), new Position(5, 25)), "pass");
    assertThat(client.finds(file)).isEmpty();
    assertThat(file).hasContent(SLEEPY);
  }

  @Test
  void windowsLineEndsAreLines() {
    Path file = write("app.py", SLEEPY.replace("\n", "\r\n"));
    client.opens(file);
    assertThat(client.finds(file)).containsExactly("blocking-sleep:5");

    client.types(file, new Range(new Position(1, 0), new Position(3, 0)), "");

    assertThat(client.shows(file).getDiagnostics().get(0).getRange())
        .isEqualTo(new Range(new Position(2, 14), new Position(2, 27)));
  }

  @Test
  void aClosedDocumentShowsNothing() {
    Path file = write("app.py", SLEEPY);
    client.opens(file);
    assertThat(client.finds(file)).hasSize(1);

    client.closes(file);

    assertThat(client.finds(file)).isEmpty();
  }

  @Test
  void whileSomebodyTypesThereIsOneComplaintAndOthersStay() {
    Path store = write("store.py", COROUTINE);
    Path app = write("app.py", CALLER);
    client.opens(store);
    assertThat(client.finds(store)).isEmpty();
    client.opens(app);
    assertThat(client.finds(app)).containsExactly("missing-await:5");

    client.types(store, COROUTINE + "def (");

    assertThat(client.shows(store).getDiagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
              assertThat(one.getRange().getStart()).isEqualTo(new Position(2, 4));
            });
    client.types(app, "\n" + CALLER);
    assertThat(client.finds(app)).containsExactly("missing-await:6");
  }

  @Test
  void otherEncodingsAreThoseOfTheFile() {
    String text = "# -*- coding: latin-1 -*-\n" + SLEEPY.replace("😀", "é");
    Path file = folder.resolve("app.py");
    write("app.py", text.getBytes(StandardCharsets.ISO_8859_1));

    client.opens(file, text);

    assertThat(client.shows(file).getDiagnostics().get(0).getRange())
        .isEqualTo(new Range(new Position(5, 13), new Position(5, 26)));
  }

  @Test
  void whatIsOfNoUseIsTaggedSo() {
    Path file = write("app.py", "import asyncio\n\nx = 1  # asyncmend: ignore[blocking-sleep]\n");

    client.opens(file);

    assertThat(client.shows(file).getDiagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.getTags()).containsExactly(DiagnosticTag.Unnecessary));
  }

  private Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
