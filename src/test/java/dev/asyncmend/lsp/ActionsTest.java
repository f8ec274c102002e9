package dev.asyncmend.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an editor offers at a place. One server serves all tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ActionsTest {
  private static final String FIX_ALL = "source.fixAll.asyncmend";
  private static final String SLEEPY =
      "import time\n\n\nasync def f():\n    time.sleep(1)  # 😀\n    time.sleep(2)\n";

  private static final Comparator<Position> LAST_FIRST =
      Comparator.comparingInt(Position::getLine)
          .thenComparingInt(Position::getCharacter)
          .reversed();

  private static final String SERVICE =
      "from store import save\n\n\ndef handle(order):\n    save(order)\n";

  @SuppressWarnings("NullAway.Init")
  private Client client;

  private Path folder = Path.of("");

  @BeforeAll
  void start(@TempDir Path temporary) throws IOException {
    client = Client.open(Files.createDirectories(temporary.toRealPath().resolve("empty")));
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
  void aSafeFixIsPreferredAndMendsTheTextAsItIsTyped() {
    Path file = write("app.py", SLEEPY);
    client.opens(file);
    String typed = "# 😀\r\n" + SLEEPY;
    client.types(file, typed);

    CodeAction fix = client.actions(file, 6).get(0);

    assertThat(fix.getKind()).isEqualTo("quickfix");
    assertThat(fix.getIsPreferred()).isTrue();
    assertThat(fix.getDiagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.getCode().getLeft()).isEqualTo("blocking-sleep"));
    assertThat(applied(file, 2, typed, fix))
        .isEqualTo(
            typed
                .replace("import time\n", "import time\nimport asyncio\n")
                .replace("time.sleep(1)", "await asyncio.sleep(1)"));
  }

  @Test
  void anUnsafeFixSaysSoAndIsNotPreferred() {
    Path file = write("app.py", "import requests\n\n\nasync def f(url):\n    requests.get(url)\n");
    client.opens(file);

    CodeAction fix = client.actions(file, 5).get(0);

    assertThat(fix.getTitle()).endsWith(" (may change behaviour)");
    assertThat(fix.getIsPreferred()).isFalse();
  }

  @Test
  void aFixOfSeveralFilesIsOneEditOfTheVersionsThatItIsFor() {
    write("store.py", "async def save(order):\n    ...\n");
    Path service = write("service.py", SERVICE);
    Path app =
        write("app.py", "from service import handle\n\n\nasync def main():\n    handle(1)\n");
    client.opens(service);
    client.types(service, "\n" + SERVICE);

    CodeAction closed = client.actions(service, 6).get(0);
    assertThat(versions(closed)).containsExactly(entry(service, 2), entry(app, null));

    client.opens(app);
    CodeAction opened = client.actions(service, 6).get(0);
    assertThat(versions(opened)).containsExactly(entry(service, 2), entry(app, 1));
    assertThat(applied(service, 2, "\n" + SERVICE, opened))
        .contains("async def handle(order):\n    await save(order)\n");
  }

  private static Map.Entry<String, Optional<Integer>> entry(Path file, @Nullable Integer version) {
    return Map.entry(Client.uri(file), Optional.ofNullable(version));
  }

  private static List<Map.Entry<String, Optional<Integer>>> versions(CodeAction action) {
    return action.getEdit().getDocumentChanges().stream()
        .map(either -> either.getLeft().getTextDocument())
        .map(one -> Map.entry(one.getUri(), Optional.ofNullable(one.getVersion())))
        .sorted(Map.Entry.<String, Optional<Integer>>comparingByKey().reversed())
        .toList();
  }

  @Test
  void allSafeFixesAtOnce() {
    Path file = write("app.py", SLEEPY);
    client.opens(file);

    List<CodeAction> all = client.actions(file, 1, FIX_ALL);

    assertThat(all).hasSize(1);
    assertThat(all.get(0).getKind()).isEqualTo(FIX_ALL);
    assertThat(applied(file, 1, SLEEPY, all.get(0)))
        .isEqualTo(
            SLEEPY.replace("import time", "import asyncio").replace("time.s", "await asyncio.s"));
    assertThat(client.actions(file, 1, "source.fixAll")).hasSize(1);
    assertThat(client.actions(file, 1, "source.organizeImports")).isEmpty();
    assertThat(client.actions(file, 5, "quickfix"))
        .extracting(CodeAction::getKind)
        .containsOnly("quickfix");
  }

  @Test
  void withNothingToMendThereIsNoFixAll() {
    Path file = write("app.py", "x = 1\n");
    client.opens(file);

    assertThat(client.actions(file, 1, FIX_ALL)).isEmpty();
    assertThat(client.actions(file, 1)).isEmpty();
  }

  @Test
  void aCommentSilences() {
    Path file = write("app.py", SLEEPY);
    client.opens(file);

    CodeAction silence =
        client.actions(file, 6).stream()
            .filter(action -> action.getTitle().startsWith("Silence"))
            .findFirst()
            .orElseThrow();
    String text = applied(file, 1, SLEEPY, silence);

    assertThat(text).contains("time.sleep(2)  # asyncmend: ignore[blocking-sleep]\n");
    client.types(file, text);
    assertThat(client.finds(file)).containsExactly("blocking-sleep:5");
    assertThat(client.actions(file, 6)).isEmpty();
  }

  @Test
  void theMouseTellsWhatARecipeIsAbout() {
    Path file = write("app.py", SLEEPY);
    client.opens(file);

    Hover hover = Objects.requireNonNull(client.hovers(file, 5, 7));

    assertThat(hover.getContents().getRight().getKind()).isEqualTo("markdown");
    assertThat(hover.getContents().getRight().getValue())
        .startsWith("# blocking-sleep\n")
        .contains("## Why it matters", "```diff");
    assertThat(hover.getRange().getStart().getCharacter()).isEqualTo(4);
    assertThat(client.hovers(file, 4, 3)).isNull();
  }

  @Test
  void theMouseTellsWhatACommentSilences() {
    Path file = write("app.py", SLEEPY.replace("# 😀", "# asyncmend: ignore[blocking-sleep]"));
    client.opens(file);

    Hover hover = Objects.requireNonNull(client.hovers(file, 5, 44));

    assertThat(hover.getContents().getRight().getValue()).startsWith("# blocking-sleep\n");
  }

  @Test
  void nobodyKnowsAnythingOfWhatIsNotOpen() {
    Path file = write("app.py", SLEEPY);

    assertThat(client.actions(file, 5)).isEmpty();
    assertThat(client.hovers(file, 5, 7)).isNull();
  }

  /** What an editor makes of a text that has this version. */
  private static String applied(Path file, int version, String text, CodeAction action) {
    TextDocumentEdit change =
        action.getEdit().getDocumentChanges().stream()
            .map(Either::getLeft)
            .filter(one -> one.getTextDocument().getUri().equals(Client.uri(file)))
            .findFirst()
            .orElseThrow();
    assertThat(change.getTextDocument().getVersion()).isEqualTo(version);
    Paper paper = new Paper("", file, text, 0);
    change.getEdits().stream()
        .sorted(Comparator.comparing((TextEdit edit) -> edit.getRange().getStart(), LAST_FIRST))
        .forEach(
            edit ->
                paper.change(
                    List.of(new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText())),
                    0));
    return paper.text();
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
