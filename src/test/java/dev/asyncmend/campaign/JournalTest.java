package dev.asyncmend.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.outcome.PullStep;
import dev.asyncmend.outcome.RepositoryReport;
import dev.asyncmend.outcome.RepositoryReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run has done is known to the next one, however it ended. */
final class JournalTest {
  private static final String KEY = Journal.key("octo/shop");

  @TempDir private Path folder;

  private static RepositoryReport report(Status status) {
    PullStep step =
        new PullStep(PullStep.Verb.CREATE, "asyncmend/x--all", 2, 1, "https://x/1", "a\n\"b", "");
    return new RepositoryReport(
        "octo/shop",
        "https://x/octo/shop",
        "main",
        "github",
        false,
        true,
        status,
        status.failed() ? "why" : "",
        List.of(step),
        List.of("0001.patch"),
        List.of("a note"),
        Instant.parse("2026-01-02T03:04:05.678Z"),
        Duration.ofMillis(1234));
  }

  private Journal open(boolean restart) throws IOException {
    return Journal.open(folder, "/x/repos.yml", restart).orElseThrow();
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
  }

  @Test
  void whatWasDoneIsReadAsItWasWritten() throws IOException {
    try (Journal journal = open(false)) {
      assertThat(journal.done(KEY)).isNull();
      journal.add(KEY, report(Status.DONE));
    }
    try (Journal journal = open(false)) {
      assertThat(journal.done(KEY)).isEqualTo(report(Status.DONE));
    }
    assertThat(Journal.last(folder, "/x/repos.yml"))
        .contains(new Journal.Past(List.of(report(Status.DONE)), false));
    assertThat(Journal.last(folder, "/y/repos.yml")).isEmpty();
  }

  @Test
  void aHalfLineIsOfNoAccount() throws IOException {
    try (Journal journal = open(false)) {
      journal.add(KEY, report(Status.DONE));
    }
    String line = Files.readString(file());
    for (int length = 1; length < line.length() - 1; length++) {
      Files.writeString(file(), line.substring(0, length));
      try (Journal journal = open(false)) {
        assertThat(journal.done(KEY)).as("%s characters", length).isNull();
      }
    }
    Files.writeString(file(), line + "é\u0000 {[", StandardOpenOption.TRUNCATE_EXISTING);
    try (Journal journal = open(false)) {
      assertThat(journal.done(KEY)).isNotNull();
      journal.add(Journal.key("other"), report(Status.DONE));
    }
    try (Journal journal = open(false)) {
      assertThat(journal.done(Journal.key("other"))).isNotNull();
    }
  }

  @Test
  void whatFailedIsDoneAgain() throws IOException {
    try (Journal journal = open(false)) {
      journal.add(KEY, report(Status.GIT));
    }
    try (Journal journal = open(false)) {
      assertThat(journal.done(KEY)).isNull();
    }
  }

  @Test
  void anEndedRunIsFollowedByANewOneAndSoIsOneThatIsRestarted() throws IOException {
    try (Journal journal = open(false)) {
      journal.add(KEY, report(Status.DONE));
    }
    try (Journal journal = open(true)) {
      assertThat(journal.done(KEY)).isNull();
      journal.add(KEY, report(Status.DONE));
      journal.end();
    }
    assertThat(Journal.last(folder, "/x/repos.yml").orElseThrow().ended()).isTrue();
    try (Journal journal = open(false)) {
      assertThat(journal.done(KEY)).isNull();
    }
  }

  @Test
  void oneAtATime() throws IOException {
    try (Journal journal = open(false)) {
      assertThat(Journal.open(folder, "/x/repos.yml", false)).isEmpty();
      journal.end();
    }
    open(false).close();
  }
}
