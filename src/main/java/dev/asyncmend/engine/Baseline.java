package dev.asyncmend.engine;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Card;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Findings that are known, and that nobody wants to hear of again. A run hides them; after the run
 * it can say which of them it met, which are gone, and what it found besides.
 */
public final class Baseline implements Sieve {
  private static final String HEAD = "# asyncmend baseline ";
  private static final int VERSION = 1;
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::path)
          .thenComparing(Entry::recipe)
          .thenComparing(Entry::scope)
          .thenComparing(Entry::fingerprint);

  private final Map<String, Entry> known;
  private final Map<String, Entry> seen = new ConcurrentHashMap<>();
  private final Map<String, String> paths = new ConcurrentHashMap<>();

  /**
   * A known finding.
   *
   * @param path its file, relative to the root of the repository; without characters that end a
   *     field
   */
  public record Entry(String path, String recipe, String scope, String fingerprint) {}

  /** What became of an attempt to read one. */
  public sealed interface Reading {
    /** A baseline. */
    record Read(Baseline baseline) implements Reading {}

    /**
     * Something else.
     *
     * @param line where, from 1
     * @param reason half a sentence
     */
    record Bad(int line, String reason) implements Reading {}
  }

  private Baseline(Collection<Entry> entries) {
    this.known =
        entries.stream().collect(Collectors.toMap(Entry::fingerprint, entry -> entry, (a, b) -> a));
  }

  /** A baseline that knows nothing. */
  public static Baseline empty() {
    return new Baseline(List.of());
  }

  /** Reads what {@link #text} wrote. */
  public static Reading read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).startsWith(HEAD)) {
      return new Reading.Bad(1, "is no baseline; `asyncmend baseline` writes one");
    }
    String version = lines.get(0).substring(HEAD.length()).split("[ :]", 2)[0];
    if (!version.equals(Integer.toString(VERSION))) {
      return new Reading.Bad(1, "has version " + version + ", and this asyncmend reads " + VERSION);
    }
    List<Entry> entries = new ArrayList<>();
    for (int line = 2; line <= lines.size(); line++) {
      String content = lines.get(line - 1);
      String[] fields = content.split("\t", -1);
      if (content.isBlank() || content.startsWith("#")) {
        continue;
      }
      if (fields.length != 4) {
        return new Reading.Bad(
            line, "has no path, recipe, scope and fingerprint with tabs between");
      }
      entries.add(new Entry(fields[0], fields[1], fields[2], fields[3]));
    }
    return new Reading.Read(new Baseline(entries));
  }

  /** The file with these entries: sorted, a line each, so that versions of it can be compared. */
  public static String text(Collection<Entry> entries) {
    StringBuilder out = new StringBuilder(HEAD).append(VERSION);
    out.append(": known findings (path, recipe, scope, fingerprint)\n");
    for (Entry entry : entries.stream().sorted(ORDER).toList()) {
      out.append(entry.path).append('\t').append(entry.recipe).append('\t');
      out.append(entry.scope).append('\t').append(entry.fingerprint).append('\n');
    }
    return out.toString();
  }

  @Override
  public void start(List<SourceFile> files) {
    files.forEach(file -> paths.put(file.name(), field(file.patchPath())));
  }

  @Override
  public List<Note> sift(Sight sight, List<Note> notes) {
    if (sight.origins().rounds().isEmpty()) {
      for (Note note : notes) {
        if (!note.suppressed()) {
          seen.put(note.fingerprint(), entry(note));
        }
      }
    }
    return known.isEmpty()
        ? notes
        : notes.stream().filter(note -> !known.containsKey(note.fingerprint())).toList();
  }

  private Entry entry(Note note) {
    String path = paths.getOrDefault(note.finding().path(), field(note.finding().path()));
    return new Entry(path, note.finding().card().id(), field(note.scope()), note.fingerprint());
  }

  private static String field(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** How many findings the run hid. */
  public long hidden() {
    return known.keySet().stream().filter(seen::containsKey).count();
  }

  /** Whether it knows anything. */
  public boolean isEmpty() {
    return known.isEmpty();
  }

  /**
   * The entries of what is not there any more: the run looked for it, in a file that it could read,
   * or the file is gone.
   *
   * @param cards what the run looked for
   * @param root what paths are relative to
   */
  public Set<Entry> gone(RunReport report, Collection<Card> cards, Path root) {
    return gone(this, report, cards, root);
  }

  /** What was found, and those entries of an old baseline about which the run says nothing. */
  public Set<Entry> after(Baseline old, RunReport report, Collection<Card> cards, Path root) {
    Set<Entry> all = new TreeSet<>(ORDER);
    all.addAll(old.known.values());
    all.removeAll(gone(old, report, cards, root));
    all.addAll(found());
    return all;
  }

  private Set<Entry> gone(Baseline old, RunReport report, Collection<Card> cards, Path root) {
    Set<String> recipes = cards.stream().map(Card::id).collect(Collectors.toSet());
    Set<String> judged = new HashSet<>();
    for (FileOutcome outcome : report.outcomes()) {
      boolean read =
          !(outcome instanceof FileOutcome.Unreadable || outcome instanceof FileOutcome.Crashed);
      String path = paths.get(outcome.path());
      if (read && path != null) {
        judged.add(path);
      }
    }
    Set<Entry> gone = new TreeSet<>(ORDER);
    Map<String, Boolean> missing = new HashMap<>();
    for (Entry entry : old.known.values()) {
      boolean looked = judged.contains(entry.path) && recipes.contains(entry.recipe);
      boolean left = looked && !seen.containsKey(entry.fingerprint);
      if (left || missing.computeIfAbsent(entry.path, path -> missing(root, path))) {
        gone.add(entry);
      }
    }
    return gone;
  }

  private static boolean missing(Path root, String path) {
    boolean plain = path.indexOf('\\') < 0 && !path.startsWith("/") && path.indexOf('\0') < 0;
    return plain && !Files.exists(root.resolve(path));
  }

  /** Its entries without some. */
  public Set<Entry> without(Collection<Entry> entries) {
    Set<Entry> left = new TreeSet<>(ORDER);
    left.addAll(known.values());
    left.removeAll(new HashSet<>(entries));
    return left;
  }

  /** What the run found, known before or not. */
  public Set<Entry> found() {
    Set<Entry> found = new TreeSet<>(ORDER);
    found.addAll(seen.values());
    return found;
  }
}
