package dev.asyncmend.engine;

import dev.asyncmend.outcome.Note;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lines of files that a run reports about and mends; the project is known as a whole. A finding
 * counts where one of its lines does, those of a block's head if it is about a block.
 *
 * @param lines for files, by their absolute paths with all links resolved, the lines that count
 * @param others whether files that are not named count as a whole, or not at all
 */
public record Limits(Map<Path, List<Lines>> lines, boolean others) {
  /** Takes a copy of the map. */
  public Limits {
    lines = Map.copyOf(lines);
  }

  /**
   * Some lines.
   *
   * @param first the first of them, from 1
   * @param last the last of them
   */
  public record Lines(int first, int last) {
    /** Every line. */
    public static final Lines ALL = new Lines(1, Integer.MAX_VALUE);

    /** Whether that is every line. */
    public boolean whole() {
      return first == ALL.first && last == ALL.last;
    }

    private boolean meet(int from, int until) {
      return first <= until && from <= last;
    }
  }

  /** Whether anything in a file counts. */
  boolean take(Path file) {
    List<Lines> counted = lines.get(file);
    return counted == null ? others : !counted.isEmpty();
  }

  /** The sieve that holds everything else back. */
  Sieve sieve() {
    return new Gate(this);
  }

  /** Lets through what counts, and remembers how lines were counted before the first fix. */
  private static final class Gate implements Sieve {
    private final Limits limits;
    private final Map<Path, LineMap> originals = new ConcurrentHashMap<>();

    Gate(Limits limits) {
      this.limits = limits;
    }

    @Override
    public boolean wants(SourceFile file) {
      return limits.take(file.disk());
    }

    @Override
    public List<Note> sift(Sight sight, List<Note> notes) {
      Path path = sight.source().path();
      LineMap now = sight.file().text().lines();
      if (sight.origins().rounds().isEmpty()) {
        originals.put(path, now);
      }
      List<Lines> counted = limits.lines.get(sight.source().disk());
      if (counted == null) {
        return limits.others ? notes : List.of();
      }
      LineMap original = originals.getOrDefault(path, now);
      return notes.stream().filter(note -> counts(counted, sight, original, note)).toList();
    }
  }

  private static boolean counts(
      List<Lines> counted, Sieve.Sight sight, LineMap original, Note note) {
    LogicalLines now = sight.suppressions().lines();
    Span span = note.finding().span();
    int length = now.end(span) - now.start(span);
    int from = original.line(sight.origins().of(span).start());
    return counted.stream().anyMatch(lines -> lines.meet(from, from + length));
  }
}
