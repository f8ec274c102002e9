package dev.asyncmend.campaign;

import dev.asyncmend.outcome.RepositoryReport;
import dev.asyncmend.report.RepositoryJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run over many repositories has done until now, a line each as it is done, so that a run
 * that was stopped at any time goes on where it was. A half line at the end is of no account.
 */
public final class Journal implements AutoCloseable {
  private static final String ENDED = "ended";
  private static final int KEY = 16;

  private final Path file;
  private final FolderLock lock;
  private final Map<String, RepositoryReport> done;

  private Journal(Path file, FolderLock lock, Map<String, RepositoryReport> done) {
    this.file = file;
    this.lock = lock;
    this.done = done;
  }

  /** What a journal says. */
  public record Past(List<RepositoryReport> reports, boolean ended) {
    /** Takes a copy of the list. */
    public Past {
      reports = List.copyOf(reports);
    }
  }

  /**
   * Opens the journal of a campaign; empty where another run has it.
   *
   * @param campaign what tells it from others
   * @param restart whether to begin anew where the last run was stopped
   */
  public static Optional<Journal> open(Path folder, String campaign, boolean restart)
      throws IOException {
    Folders.make(folder);
    Path file = file(folder, campaign);
    Optional<FolderLock> lock = FolderLock.tried(file.resolveSibling(file.getFileName() + ".lock"));
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    Map<String, RepositoryReport> lines = new LinkedHashMap<>();
    boolean ended = lines(file, lines);
    if (ended || restart) {
      lines.clear();
    }
    lines.values().removeIf(report -> report.status().failed());
    Journal journal = new Journal(file, lock.get(), lines);
    journal.rewrite();
    return Optional.of(journal);
  }

  /** What the last run of a campaign did; empty where there was none. */
  public static Optional<Past> last(Path folder, String campaign) throws IOException {
    Path file = file(folder, campaign);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Map<String, RepositoryReport> lines = new LinkedHashMap<>();
    boolean ended = lines(file, lines);
    return Optional.of(new Past(new ArrayList<>(lines.values()), ended));
  }

  private static Path file(Path folder, String campaign) {
    return folder.resolve(Folders.name(campaign) + ".jsonl");
  }

  /** Reads lines by their keys; whether the run came to its end. */
  private static boolean lines(Path file, Map<String, RepositoryReport> lines) throws IOException {
    if (!Files.exists(file)) {
      return true;
    }
    boolean ended = false;
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      ended |= line.equals(ENDED);
      if (line.length() > KEY && line.charAt(KEY) == ' ') {
        RepositoryJson.read(line.substring(KEY + 1))
            .ifPresent(report -> lines.put(line.substring(0, KEY), report));
      }
    }
    return ended;
  }

  /** The key of what a campaign wants of a repository: equal for the same. */
  public static String key(String wanted) {
    return Folders.digest(wanted);
  }

  /** What an earlier part of this run did about a repository; null where it did not come to it. */
  public @Nullable RepositoryReport done(String key) {
    return done.get(key);
  }

  /** Writes down what came of a repository. */
  public void add(String key, RepositoryReport report) throws IOException {
    append(key + " " + RepositoryJson.line(report) + "\n");
  }

  /** All is done: the next run is a new one. */
  public void end() throws IOException {
    append(ENDED + "\n");
  }

  private synchronized void append(String line) throws IOException {
    Files.writeString(
        file, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND, StandardOpenOption.CREATE);
  }

  private void rewrite() throws IOException {
    StringBuilder text = new StringBuilder();
    done.forEach(
        (key, report) ->
            text.append(key).append(' ').append(RepositoryJson.line(report)).append('\n'));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {
    lock.close();
  }
}
