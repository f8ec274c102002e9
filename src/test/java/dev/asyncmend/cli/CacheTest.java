package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of the cache: nothing, unless asked for. */
final class CacheTest {
  private static final String[] CHECK = {"check", "--cache-dir", "cache", "--format", "json", "."};

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void aProject() {
    user =
        new User(folder)
            .writes("app/__init__.py", "from .db import fetch\n")
            .writes("app/db.py", "async def fetch(x):\n    return x\n")
            .writes("app/main.py", "from app import fetch\n\nasync def main():\n    fetch(1)\n");
  }

  private static final String[] STATISTICS = {
    "check", "--cache-dir", "cache", "--statistics", "app/main.py"
  };

  private List<Path> kept() throws IOException {
    Path cache = folder.resolve("cache");
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(file -> file.toString().endsWith(".facts")).toList();
    }
  }

  @Test
  void theSecondRunSaysTheSame() throws IOException {
    User.Answer first = user.says(CHECK);
    assertThat(kept()).hasSize(1);
    User.Answer second = user.says(CHECK);

    assertThat(first.out()).contains("missing-await");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).isEqualTo(first.err());
    assertThat(second.code()).isEqualTo(first.code());
  }

  @Test
  void theSecondRunLooksAtNothing() {
    User.Answer first = user.says(STATISTICS);
    User.Answer second = user.says(STATISTICS);

    assertThat(files(first, "index")).isPositive();
    assertThat(files(first, "parse")).isEqualTo(1);
    assertThat(files(first, "cache")).isZero();
    assertThat(files(second, "index")).isZero();
    assertThat(files(second, "parse")).isZero();
    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void aChangedFileIsParsedAndNoneOfThoseThatItImports() {
    user.says(STATISTICS);
    user.writes("app/main.py", "from app import fetch\n\n\nasync def main():\n    fetch(1)\n");
    User.Answer second = user.says(STATISTICS);

    assertThat(files(second, "parse")).isEqualTo(1);
    assertThat(files(second, "index")).isLessThanOrEqualTo(1);
    assertThat(files(second, "cache")).isPositive();
    assertThat(second.out()).contains("missing-await");
  }

  @Test
  void aChangedModuleIsLookedAtAnew() {
    user.says(CHECK);
    user.writes("app/db.py", "def fetch(x):\n    return x\n");

    assertThat(user.says(CHECK).out()).doesNotContain("missing-await");
  }

  @Test
  void aFixRunKeepsNothingThatIsWrong() {
    User.Answer fixed = user.says("fix", "--cache-dir", "cache", ".");
    assertThat(fixed.err()).startsWith("Fixed 1 finding");

    assertThat(user.says(CHECK).out().strip()).isEqualTo("[ ]");
    assertThat(user.reads("app/main.py")).endsWith("    await fetch(1)\n");
  }

  @Test
  void standardInputIsNotTakenForTheFile() {
    user.says(CHECK);
    user.pipes("def fetch(x):\n    return x\n")
        .says("check", "--cache-dir", "cache", "--stdin-filename", "app/db.py", "-");

    assertThat(user.says(CHECK).out()).contains("missing-await");
  }

  @Test
  void withoutCacheThereIsNoFile() throws IOException {
    User.Answer without = user.says("check", "--no-cache", "--cache-dir", "cache", ".");

    assertThat(without.out()).contains("missing-await");
    assertThat(folder.resolve("cache")).doesNotExist();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("app"));
    }
  }

  @Test
  void theEnvironmentSaysWhere() throws IOException {
    user.sets("ASYNCMEND_CACHE_DIR", "cache").says("check", ".");

    assertThat(kept()).hasSize(1);
  }

  @Test
  void aFolderThatCannotBeUsedIsToldToThoseWhoWantToKnow() {
    user.writes("cache", "a file\n");

    assertThat(user.says("check", "--cache-dir", "cache", ".").err())
        .isEqualTo("Found 1 finding in 3 files. 1 fixable with `asyncmend fix`.\n");
    assertThat(user.says("check", "--cache-dir", "cache", "--verbose", ".").err().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("asyncmend: cannot keep what it found out in ");
  }

  @Test
  void theCostOfEachStageIsToldApartFromTheFindings() {
    User.Answer answer = user.says("check", "--statistics", ".");

    assertThat(answer.out()).startsWith("1  missing-await  ");
    assertThat(answer.err().lines().map(line -> line.split(" ", -1)[0]))
        .startsWith(
            "stage", "discover", "triage", "parse", "cache", "index", "match", "mend", "write")
        .contains("Seconds", "Found");
    assertThat(files(answer, "discover")).isEqualTo(3);
    assertThat(files(answer, "triage")).isEqualTo(3);
    assertThat(files(answer, "parse")).isEqualTo(2);
    assertThat(files(answer, "match")).isEqualTo(2);
    assertThat(files(answer, "mend")).isZero();
    User.Answer fixed = user.says("fix", "--statistics", ".");
    assertThat(files(fixed, "mend")).isEqualTo(1);
    assertThat(files(fixed, "write")).isEqualTo(1);
  }

  /** The number of files in a line of the table of costs. */
  private static int files(User.Answer answer, String stage) {
    return answer
        .err()
        .lines()
        .filter(line -> line.startsWith(stage + " "))
        .map(line -> Integer.parseInt(line.split(" +", -1)[2]))
        .findFirst()
        .orElseThrow();
  }
}
