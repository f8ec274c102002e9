package dev.asyncmend.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the cache, a run finds out the same. */
final class DamagedCacheTest {
  private static final Duration LATER = Duration.ofMinutes(1);

  @TempDir private Path place;
  private Path project = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void here() throws IOException {
    project = Files.createDirectories(place.resolve("project"));
    folder = place.resolve("cache");
    Files.writeString(project.resolve("a.py"), "async def load(): ...\n");
    Files.writeString(project.resolve("b.py"), "class B:\n    def save(self): ...\n");
  }

  private Runner run() {
    return new Runner(project, folder, LATER);
  }

  private void fill() {
    Runner first = run();
    assertFacts(first);
    first.save();
  }

  private static void assertFacts(Runner run) {
    assertThat(run.summary("a.py").orElseThrow().at("load")).hasSize(1);
    assertThat(run.summary("b.py").orElseThrow().at("B.save")).hasSize(1);
    assertThat(run.mentions("a.py", "async")).isTrue();
    assertThat(run.mentions("b.py", "async")).isFalse();
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  @Test
  void noDamagedByteIsBelieved() throws IOException {
    fill();
    Path pack = files(".facts").get(0);
    byte[] good = Files.readAllBytes(pack);
    for (int at = 0; at < good.length; at++) {
      byte[] bad = good.clone();
      bad[at] ^= (byte) (1 << at % Byte.SIZE);
      Files.write(pack, bad);
      try (Runner run = run()) {
        assertFacts(run);
      }
    }
  }

  @Test
  void whatIsDamagedIsFoundOutAndKeptAgain() throws IOException {
    fill();
    Path pack = files(".facts").get(0);
    byte[] bad = Files.readAllBytes(pack);
    bad[10] ^= 1;
    Files.write(pack, bad);
    Runner second = run();
    assertFacts(second);
    assertThat(second.parsed()).hasSize(1);
    second.save();

    try (Runner third = run()) {
      assertFacts(third);
      assertThat(third.read()).isEmpty();
    }
  }

  @Test
  void aPackThatIsCutOffIsNone() throws IOException {
    fill();
    Path pack = files(".facts").get(0);
    byte[] good = Files.readAllBytes(pack);
    for (int length = 0; length < good.length; length += 7) {
      Files.write(pack, Arrays.copyOf(good, length));
      try (Runner run = run()) {
        assertFacts(run);
        assertThat(run.parsed()).hasSize(2);
      }
    }
    Files.write(pack, new byte[0]);
    fill();
    assertThat(Files.readAllBytes(pack)).hasSameSizeAs(good);
  }

  @Test
  void aPackThatIsAFolderIsNone() throws IOException {
    fill();
    Path pack = files(".facts").get(0);
    Files.delete(pack);
    Files.createDirectories(pack.resolve("inside"));

    Runner run = run();
    assertFacts(run);
    run.save();

    assertThat(run.trouble()).isPresent();
    assertThat(files(".tmp")).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsNoReasonToFail() throws IOException {
    Files.writeString(folder, "a file");

    Runner run = run();
    assertFacts(run);
    run.save();

    assertThat(run.trouble().orElseThrow()).contains(folder.toString());
    assertThat(folder).hasContent("a file");
  }

  @Test
  void aPackThatGoesAwayMeanwhileIsMadeAgain() throws IOException {
    fill();
    Runner second = run();
    second.summary("a.py");
    Files.delete(files(".facts").get(0));
    Files.writeString(project.resolve("b.py"), "class B:\n    def save(self, more): ...\n");
    assertFacts(second);
    second.save();

    try (Runner third = run()) {
      assertFacts(third);
      assertThat(third.read()).isEmpty();
    }
  }

  @Test
  void theFolderIsItsOwnersAndTellsWhatItIs() throws IOException {
    fill();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(folder.resolve(".gitignore")).hasContent("*");
    assertThat(Files.readString(folder.resolve("CACHEDIR.TAG")))
        .startsWith("Signature: 8a477f597d28d172789f06886806bc55\n");
    assertThat(files(".tmp")).isEmpty();
  }

  @Test
  void whatNobodyNeedsAnyMoreIsSweptUp() throws IOException {
    Files.createDirectories(folder);
    Path old = age(Files.createFile(folder.resolve("old.facts")), 61);
    Path used = age(Files.createFile(folder.resolve("used.facts")), 59);
    Path killed = age(Files.createFile(folder.resolve("asyncmend1.tmp")), 2);
    Path running = Files.createFile(folder.resolve("asyncmend2.tmp"));
    Path foreign = age(Files.createFile(folder.resolve("notes.txt")), 1000);

    fill();

    assertThat(List.of(old, killed)).noneMatch(Files::exists);
    assertThat(List.of(used, running, foreign)).allMatch(Files::exists);
  }

  @Test
  void usingAPackKeepsItAlive() throws IOException {
    fill();
    Path pack = age(files(".facts").get(0), 30);
    Runner second = run();
    assertFacts(second);
    second.save();

    assertThat(Files.getLastModifiedTime(pack).toInstant())
        .isAfter(Instant.now().minus(Duration.ofDays(1)));
  }

  private static Path age(Path file, int days) throws IOException {
    Instant then = Instant.now().minus(Duration.ofDays(days));
    return Files.setLastModifiedTime(file, FileTime.from(then));
  }

  @Test
  void aRunThatIsGivenUpLeavesNothing() throws IOException {
    Runner run = run();
    assertFacts(run);
    run.close();

    assertThat(files(".facts")).isEmpty();
    assertThat(files(".tmp")).isEmpty();
  }

  @Test
  void threadsMayAskForEverythingAtATime() throws Exception {
    for (int file = 0; file < 200; file++) {
      Files.writeString(project.resolve("m" + file + ".py"), "def f" + file / 2 + "(): ...\n");
    }
    for (int round = 0; round < 3; round++) {
      Runner run = run();
      ExecutorService pool = Executors.newFixedThreadPool(8);
      List<Callable<Boolean>> work =
          Stream.iterate(0, n -> n < 1600, n -> n + 1)
              .<Callable<Boolean>>map(n -> () -> holds(run, n % 200))
              .toList();
      for (var done : pool.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
      pool.shutdown();
      assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
      run.save();
      assertThat(run.trouble()).isEmpty();
      assertThat(run.parsed()).hasSizeLessThanOrEqualTo(round == 0 ? 1600 : 0);
    }
  }

  private static boolean holds(Runner run, int file) {
    return run.summary("m" + file + ".py").orElseThrow().at("f" + file / 2).size() == 1
        && !run.mentions("m" + file + ".py", "async");
  }
}
