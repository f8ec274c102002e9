package dev.asyncmend.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.catalog.Selection;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session says what a run over the same texts would say, whatever happened before. */
final class SessionTest {
  private static final Catalog CATALOG = Catalog.load();
  private static final List<Remedy> REMEDIES =
      ((Selection.Chosen) CATALOG.select(List.of(), List.of())).remedies();

  private static final String COROUTINE = "async def save(order):\n    ...\n";
  private static final String FUNCTION = "def save(order):\n    ...\n";
  private static final String CALLER =
      "from store import save\n\n\nasync def main():\n    save(1)\n    print(2)\n";

  @TempDir private Path temporary;
  private Runs runs = new Runs(Path.of(""));
  private Path folder = Path.of("");
  private Session session = open(Path.of("docs/adr").toAbsolutePath());

  @BeforeEach
  void start() throws IOException {
    session.close();
    folder = temporary.toRealPath();
    runs = new Runs(folder);
    runs.write("store.py", COROUTINE);
    runs.write("app.py", CALLER);
    session = open(folder);
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void whatIsNotSavedCounts() {
    assertThat(found("app.py")).containsExactly("missing-await");

    change("app.py", CALLER.replace("save(1)", "await save(1)"));

    assertThat(found("app.py")).isEmpty();
    assertThat(runs.read("app.py")).isEqualTo(CALLER);
  }

  @Test
  void anotherFileCounts() {
    assertThat(found("app.py")).hasSize(1);

    change("store.py", FUNCTION);
    assertThat(found("app.py")).isEmpty();

    change("store.py", COROUTINE);
    assertThat(found("app.py")).hasSize(1);
  }

  @Test
  void linesOfOtherFilesAreThoseOfTheirTexts() {
    assertThat(chain()).containsExactly(1);

    change("store.py", "\n\n" + COROUTINE);

    assertThat(chain()).containsExactly(3);
  }

  private List<Integer> chain() {
    return note("app.py").chain().stream()
        .filter(step -> step.path().equals("store.py"))
        .map(step -> step.line())
        .toList();
  }

  @Test
  void theDiskCountsAgainWhenThatIsSaid() {
    change("store.py", FUNCTION);
    runs.write("store.py", COROUTINE + "# saved\n");
    assertThat(found("app.py")).isEmpty();

    session.reread(List.of(file("store.py")));

    assertThat(found("app.py")).hasSize(1);
  }

  @Test
  void filesThatComeAndGoCount() throws IOException {
    Files.delete(file("store.py"));
    session.rescan(List.of(file("store.py")), List.of());
    assertThat(found("app.py")).isEmpty();
    assertThat(session.has(file("store.py"))).isFalse();

    runs.write("store/__init__.py", COROUTINE);
    session.rescan(List.of(file("store/__init__.py")), List.of());

    assertThat(found("app.py")).containsExactly("missing-await");
    assertThat(session.has(file("store/__init__.py"))).isTrue();
  }

  @Test
  void aFileNeedNotBeOnTheDisk() {
    session.rescan(List.of(), List.of(file("new.py")));
    change("new.py", CALLER);

    assertThat(found("new.py")).containsExactly("missing-await");
  }

  @Test
  void aFileThatIsLeftOutIsNotLookedAt() {
    runs.write(".venv/x.py", CALLER);
    session.rescan(List.of(), List.of());

    assertThat(session.has(file(".venv/x.py"))).isFalse();
    assertThat(session.look(file(".venv/x.py"), () -> false)).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadSaysWhyAndTheNextTextCounts() {
    change("app.py", "async def main(:\n");
    assertThat(look("app.py")).isInstanceOf(FileOutcome.Unreadable.class);

    change("app.py", CALLER);

    assertThat(found("app.py")).hasSize(1);
  }

  @Test
  void whoDoesNotWantToKnowIsNotKeptWaiting() {
    AtomicInteger asked = new AtomicInteger();

    Optional<FileOutcome> stopped =
        session.look(file("app.py"), () -> asked.incrementAndGet() == 2);

    assertThat(stopped).isEmpty();
    assertThat(asked).hasValue(2);
    assertThat(found("app.py")).hasSize(1);
  }

  @Test
  void allSafeFixesOfAFileAtOnce() {
    change("app.py", CALLER.replace("print(2)", "save(2)"));

    assertThat(session.mended(file("app.py"), () -> false))
        .hasValueSatisfying(
            text -> assertThat(text.chars()).contains("    await save(1)\n    await save(2)\n"));
    assertThat(found("app.py")).hasSize(2);
  }

  @Test
  void withNothingToMendThereIsNoOtherText() {
    assertThat(session.mended(file("store.py"), () -> false)).isEmpty();
  }

  @Test
  void fixesAreEditsOfTheTextThatIsNotSaved() {
    change("app.py", "# one more line\n" + CALLER);

    TextEdit edit = note("app.py").edits().get(0);

    assertThat(edit.path()).isEqualTo("app.py");
    assertThat(edit.start().line()).isEqualTo(6);
    assertThat(edit.text()).isEqualTo("await ");
  }

  @Test
  void aCommentCanSilenceAFinding() {
    FileOutcome outcome = look("app.py");

    List<TextEdit> edits = SilencingComment.of(note("app.py"), text(outcome));

    assertThat(edits).hasSize(1);
    assertThat(edits.get(0).text()).isEqualTo("  # asyncmend: ignore[missing-await]");
    StringBuilder silent = new StringBuilder(CALLER);
    silent.replace(edits.get(0).span().start(), edits.get(0).span().end(), edits.get(0).text());
    change("app.py", silent.toString());
    assertThat(note("app.py").suppressed()).isTrue();
  }

  private static SourceText text(FileOutcome outcome) {
    return Optional.ofNullable(outcome.text()).orElseThrow();
  }

  private static Session open(Path folder) {
    Settings settings =
        new Settings(
            folder,
            List.of("."),
            List.of(),
            true,
            Level.SAFE,
            null,
            Settings.Purpose.CHECK,
            true,
            null,
            null,
            null,
            1);
    return Session.open(REMEDIES, CATALOG.names(), settings, List.of());
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private void change(String name, String text) {
    session.change(Map.of(file(name), text.getBytes(UTF_8)));
  }

  private FileOutcome look(String name) {
    return session.look(file(name), () -> false).orElseThrow();
  }

  private Note note(String name) {
    return look(name).notes().get(0);
  }

  private List<String> found(String name) {
    return look(name).notes().stream().map(note -> note.finding().card().id()).toList();
  }
}
