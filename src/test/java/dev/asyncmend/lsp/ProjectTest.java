package dev.asyncmend.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What other files, configurations and folders do to what an editor shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProjectTest {
  private static final String SLEEPY =
      "import time\n\n\nasync def f():\n    x = '😀'; time.sleep(1)\n";

  private static final String COROUTINE = "async def save(order):\n    ...\n";
  private static final String FUNCTION = "def save(order):\n    ...\n";
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
  void anotherOpenDocumentIsLookedAtAgain() {
    Path store = write("store.py", COROUTINE);
    Path app = write("app.py", CALLER);
    client.opens(app);
    assertThat(client.finds(app)).containsExactly("missing-await:5");
    client.opens(store);

    client.types(store, FUNCTION);
    assertThat(client.finds(app)).isEmpty();

    client.types(store, COROUTINE);
    assertThat(client.finds(app)).containsExactly("missing-await:5");
  }

  @Test
  void whatIsClosedCountsAsItIsSaved() {
    Path store = write("store.py", COROUTINE);
    Path app = write("app.py", CALLER);
    client.opens(store, FUNCTION);
    client.opens(app);
    assertThat(client.finds(app)).isEmpty();

    client.closes(store);

    assertThat(client.finds(app)).containsExactly("missing-await:5");
  }

  @Test
  void filesThatOthersWriteCount() {
    Path store = write("store.py", FUNCTION);
    Path app = write("app.py", CALLER);
    client.opens(app);
    assertThat(client.finds(app)).isEmpty();

    write("store.py", COROUTINE);
    client.sees(FileChangeType.Changed, store);
    assertThat(client.finds(app)).containsExactly("missing-await:5");

    delete(store);
    client.sees(FileChangeType.Deleted, store);
    assertThat(client.finds(app)).isEmpty();

    write("store.py", COROUTINE);
    client.sees(FileChangeType.Created, store);
    assertThat(client.finds(app)).containsExactly("missing-await:5");
  }

  @Test
  void aConfigurationHoldsFromTheMomentItIsSaved() {
    Path file = write("app.py", SLEEPY);
    client.opens(file);
    assertThat(client.finds(file)).hasSize(1);

    Path toml = write("asyncmend.toml", "ignore = [\"blocking-sleep\"]\n");
    client.sees(FileChangeType.Created, toml);

    assertThat(client.finds(file)).isEmpty();
  }

  @Test
  void aWrongConfigurationIsShownInItsFile() {
    Path file = write("app.py", SLEEPY);
    Path toml = write("asyncmend.toml", "level = \"safe\"\nignore = [\"blocking-slep\"]\n");
    client.opens(file);

    PublishDiagnosticsParams shown = client.shows(toml);

    assertThat(shown.getDiagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getMessage()).contains("blocking-slep", "blocking-sleep");
              assertThat(one.getRange().getStart()).isEqualTo(new Position(1, 10));
            });
    assertThat(client.screen().message()).contains("asyncmend.toml:2:11: there is no recipe");

    write("asyncmend.toml", "");
    client.sees(FileChangeType.Changed, toml);
    assertThat(client.shows(toml).getDiagnostics()).isEmpty();
    assertThat(client.finds(file)).hasSize(1);
  }

  @Test
  void aFileThatIsLeftOutShowsNothing() {
    write(".gitignore", "out/\n");
    Path file = write("out/app.py", SLEEPY);

    client.opens(file);

    assertThat(client.finds(file)).isEmpty();
  }

  @Test
  void aNewDocumentNeedsNoFile() {
    write("store.py", COROUTINE);
    Path app = folder.resolve("app.py");

    client.opens(app, CALLER);

    assertThat(client.finds(app)).containsExactly("missing-await:5");
  }

  @Test
  void aFileOutsideOfAllFoldersIsLookedAt(@TempDir Path elsewhere) throws IOException {
    Path file = elsewhere.toRealPath().resolve("app.py");
    Files.writeString(file, SLEEPY);

    client.opens(file);

    assertThat(client.finds(file)).containsExactly("blocking-sleep:5");
    client.closes(file);
  }

  @Test
  void eachFolderHasItsOwnConfiguration(@TempDir Path other) throws IOException {
    write("asyncmend.toml", "ignore = [\"blocking-sleep\"]\n");
    Path quiet = write("app.py", SLEEPY);
    Path loud = other.toRealPath().resolve("app.py");
    Files.writeString(loud, SLEEPY);
    client.adds(other.toRealPath());

    client.opens(quiet);
    client.opens(loud);

    assertThat(client.finds(loud)).hasSize(1);
    client.types(quiet, SLEEPY + "\n");
    assertThat(client.finds(quiet)).isEmpty();
    client.removes(other.toRealPath());
  }

  @Test
  void howItIsKnownLeadsToOtherFiles() {
    Path store = write("store.py", COROUTINE);
    Path app = write("app.py", CALLER);

    client.opens(app);

    assertThat(client.shows(app).getDiagnostics().get(0).getRelatedInformation())
        .anySatisfy(
            place -> {
              assertThat(place.getLocation().getUri()).isEqualTo(Client.uri(store));
              assertThat(place.getLocation().getRange().getStart()).isEqualTo(new Position(0, 0));
              assertThat(place.getMessage()).contains("async def save");
            });
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

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
