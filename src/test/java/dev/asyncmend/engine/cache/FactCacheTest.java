package dev.asyncmend.engine.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.index.ModuleSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run leaves for the next. */
final class FactCacheTest {
  private static final String CODE = "async def load(): ...\n";
  private static final Duration LATER = Duration.ofMinutes(1);

  @TempDir private Path place;
  private Path project = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void here() {
    project = write("project/a.py", CODE).resolveSibling("");
    folder = place.resolve("cache");
  }

  private Path write(String name, String text) {
    try {
      Path file = place.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Runner run() {
    return new Runner(project, folder);
  }

  private Runner later() {
    return new Runner(project, folder, LATER);
  }

  private List<Path> packs() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".facts")).toList();
    }
  }

  @Test
  void factsOutliveTheRun() {
    Runner first = later();
    Optional<ModuleSummary> facts = first.summary("a.py");
    first.save();
    Runner second = later();

    assertThat(facts).isPresent();
    assertThat(second.summary("a.py")).isEqualTo(facts);
    assertThat(first.parsed()).containsExactly("a.py");
    assertThat(second.read()).isEmpty();
    assertThat(second.parsed()).isEmpty();
    second.close();
  }

  @Test
  void whatWasTouchedJustNowIsReadAndNotParsed() {
    Runner first = run();
    first.summary("a.py");
    first.save();
    Runner second = later();

    assertThat(second.summary("a.py")).isPresent();
    assertThat(second.read()).containsExactly("a.py");
    assertThat(second.parsed()).isEmpty();
    second.save();
    Runner third = later();
    assertThat(third.summary("a.py")).isPresent();
    assertThat(third.read()).as("by then the second run trusted its stamp").isEmpty();
    third.close();
  }

  /** Git calls it racy: written again at once, the file may have the stamp that it had. */
  @Test
  void aChangeThatLeavesTheStampIsSeen() throws IOException {
    Path file = project.resolve("a.py");
    FileTime time = Files.getLastModifiedTime(file);
    Runner first = run();
    first.summary("a.py");
    first.save();
    Files.writeString(file, CODE.replace("load", "save"));
    Files.setLastModifiedTime(file, time);

    try (Runner second = run()) {
      assertThat(second.summary("a.py").orElseThrow().at("save")).hasSize(1);
      assertThat(second.parsed()).containsExactly("a.py");
    }
  }

  @Test
  void aChangedFileIsParsedAgain() {
    Runner first = later();
    first.summary("a.py");
    first.save();
    write("project/a.py", "def load(): ...\n");
    Runner second = later();

    assertThat(second.summary("a.py"))
        .isEqualTo(Runner.summary("def load(): ...\n".getBytes(US_ASCII)));
    second.save();
    try (Runner third = later()) {
      assertThat(third.summary("a.py")).isPresent();
      assertThat(third.read()).isEmpty();
    }
  }

  @Test
  void theSameContentElsewhereIsNotParsed() {
    Runner first = later();
    first.summary("a.py");
    first.save();
    write("project/moved.py", CODE);

    try (Runner second = later()) {
      assertThat(second.summary("moved.py")).isPresent();
      assertThat(second.parsed()).isEmpty();
    }
  }

  @Test
  void thatAFileIsNoPythonIsAFactToo() {
    write("project/a.py", "def (:\n");
    Runner first = later();
    assertThat(first.summary("a.py")).isEmpty();
    first.save();

    try (Runner second = later()) {
      assertThat(second.summary("a.py")).isEmpty();
      assertThat(second.read()).isEmpty();
    }
  }

  @Test
  void factsThatSomebodyElseFoundAreKept() throws IOException {
    Runner first = later();
    FactFile file = first.file("a.py");
    file.learn(() -> Runner.summary(CODE.getBytes(US_ASCII)).orElseThrow());
    assertThat(file.known()).as("nobody read it yet").isFalse();
    assertThat(file.bytes()).isNotEmpty();
    file.learn(() -> Runner.summary(CODE.getBytes(US_ASCII)).orElseThrow());
    assertThat(file.known()).isTrue();
    first.save();

    try (Runner second = later()) {
      assertThat(second.summary("a.py").orElseThrow().at("load")).hasSize(1);
      assertThat(second.read()).isEmpty();
    }
  }

  @Test
  void aRunThatSeesLittleForgetsNothing() throws IOException {
    write("project/b.py", "def b(): ...\n");
    write("project/gone.py", "def gone(): ...\n");
    Runner first = later();
    List.of("a.py", "b.py", "gone.py").forEach(first::summary);
    assertThat(first.mentions("b.py", "def")).isTrue();
    first.save();
    long size = Files.size(packs().get(0));
    Files.delete(project.resolve("gone.py"));
    write("project/a.py", "x = 1\n");
    Runner second = later();
    second.mentions("a.py", "other");
    second.summary("a.py");
    second.save();

    assertThat(Files.size(packs().get(0))).as("what is gone is dropped").isLessThan(size);
    try (Runner third = later()) {
      assertThat(third.summary("b.py")).isPresent();
      assertThat(third.mentions("b.py", "def")).isTrue();
      assertThat(third.read()).isEmpty();
    }
  }

  @Test
  void twoRunsAtATimeKeepWhatBothFound() {
    write("project/b.py", "def b(): ...\n");
    Runner one = later();
    Runner other = later();
    one.summary("a.py");
    other.summary("b.py");
    one.mentions("a.py", "only one asks this");
    other.mentions("b.py", "def");
    one.save();
    other.save();

    try (Runner next = later()) {
      assertThat(next.summary("a.py")).isPresent();
      assertThat(next.summary("b.py")).isPresent();
      assertThat(next.mentions("a.py", "only one asks this")).isFalse();
      assertThat(next.mentions("b.py", "def")).isTrue();
      assertThat(next.read()).isEmpty();
    }
  }

  @Test
  void filesOutsideOfTheProjectAreKeptToo() {
    write("elsewhere/lib.py", CODE);
    Runner first = later();
    first.summary("../elsewhere/lib.py");
    first.save();

    try (Runner second = later()) {
      assertThat(second.summary("../elsewhere/lib.py")).isPresent();
      assertThat(second.read()).isEmpty();
    }
  }

  @Test
  void anotherBuildHasItsOwnMind() {
    Runner first = later();
    first.summary("a.py");
    first.save();
    Vault other = new Vault(folder, "another", InstantSource.system());

    try (Runner second = new Runner(project, other)) {
      assertThat(second.summary("a.py")).isPresent();
      assertThat(second.parsed()).containsExactly("a.py");
    }
  }

  @Test
  void aPackOfAnotherProjectIsNotBelieved() throws IOException {
    write("twin/a.py", "def other(): ...\n");
    Runner first = later();
    first.summary("a.py");
    first.save();
    Path twin = place.resolve("twin");
    Vault vault = new Vault(folder, "build", InstantSource.system());
    Files.copy(vault.pack(project), vault.pack(twin), StandardCopyOption.REPLACE_EXISTING);

    try (Runner second = new Runner(twin, vault)) {
      assertThat(second.summary("a.py").orElseThrow().at("other")).hasSize(1);
      assertThat(second.parsed()).containsExactly("a.py");
    }
  }

  @Test
  void aRunThatLearnsNothingWritesNothing() throws IOException {
    Runner first = later();
    first.summary("a.py");
    first.save();
    Path pack = packs().get(0);
    FileTime written = Files.getLastModifiedTime(pack);
    byte[] bytes = Files.readAllBytes(pack);
    Object key = Files.readAttributes(pack, "unix:ino").get("ino");

    Runner second = later();
    second.summary("a.py");
    second.save();

    assertThat(Files.readAttributes(pack, "unix:ino").get("ino")).isEqualTo(key);
    assertThat(Files.readAllBytes(pack)).isEqualTo(bytes);
    assertThat(Files.getLastModifiedTime(pack)).isEqualTo(written);
  }
}
