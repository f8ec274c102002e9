package dev.asyncmend.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.catalog.Selection;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.recipe.Remedy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the fixtures that are projects, a session finds after many edits what a run finds. */
final class SessionFixtureTest {
  private static final Catalog CATALOG = Catalog.load();
  private static final List<Remedy> REMEDIES =
      ((Selection.Chosen) CATALOG.select(List.of("all"), List.of())).remedies();

  /** One project of each recipe that has any. */
  static List<Path> projects() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("fixtures/before"), 2)) {
      return all
          .filter(path -> path.getNameCount() == 4 && Files.isDirectory(path))
          .collect(Collectors.toMap(Path::getParent, path -> path, (one, other) -> one))
          .values()
          .stream()
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("projects")
  void sameAsARun(Path project, @TempDir Path temporary) throws IOException {
    Path folder = copy(project, temporary.toRealPath());
    Settings settings = settings(folder);
    Map<Path, List<String>> fresh =
        Engine.of(REMEDIES, Progress.NONE)
            .knowing(CATALOG.names())
            .run(settings)
            .outcomes()
            .stream()
            .collect(
                Collectors.toMap(
                    outcome -> folder.resolve(outcome.path()), SessionFixtureTest::told));
    try (Session session = Session.open(REMEDIES, CATALOG.names(), settings, List.of())) {
      for (Path file : fresh.keySet()) {
        byte[] bytes = Files.readAllBytes(file);
        session.change(Map.of(file, "async def other(): ...\n".getBytes(UTF_8)));
        session.look(file, () -> false);
        session.change(Map.of(file, bytes));
      }

      fresh.forEach(
          (file, told) ->
              assertThat(session.look(file, () -> false).map(SessionFixtureTest::told))
                  .as(file.toString())
                  .contains(told));
    }
  }

  /** Elsewhere it is a project by itself, and not a part of this repository. */
  private static Path copy(Path project, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(project)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(project.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return to;
  }

  private static Settings settings(Path folder) {
    return new Settings(
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
  }

  private static List<String> told(FileOutcome outcome) {
    return outcome.notes().stream().map(SessionFixtureTest::told).toList();
  }

  private static String told(Note note) {
    return String.join(
        " ",
        note.fingerprint(),
        note.finding().message(),
        note.finding().level().name(),
        note.chain().toString(),
        note.edits().toString());
  }
}
