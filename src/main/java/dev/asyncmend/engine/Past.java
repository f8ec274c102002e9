package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactFile;
import dev.asyncmend.engine.cache.Results;
import dev.asyncmend.index.Footing;
import dev.asyncmend.index.Lineage;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What runs found in the files of one project, and what that rests on. */
final class Past {
  private static final PastCodec.Whole NOTHING = new PastCodec.Whole(Map.of(), Map.of(), Map.of());

  private final Project project;
  private final Results store;
  private final Map<String, PastFile> known;
  private final Map<String, Lineage> lineages;
  private final Map<String, PastFile> fresh = new ConcurrentHashMap<>();
  private final Set<String> lost = ConcurrentHashMap.newKeySet();

  private Past(Project project, Results store, PastCodec.Whole record) {
    this.project = project;
    this.store = store;
    this.known = record.files();
    this.lineages = record.lineages();
  }

  /**
   * What is kept in {@code store} and still holds.
   *
   * @param cards those that findings may have, by their ids
   */
  static Past of(Project project, Results store, Map<String, Card> cards) {
    PastCodec.Whole known =
        store
            .read()
            .flatMap(bytes -> PastCodec.read(bytes, cards))
            .map(record -> valid(record, project))
            .orElse(NOTHING);
    return new Past(project, store, known);
  }

  private static PastCodec.Whole valid(PastCodec.Whole record, Project project) {
    Changes changes = Changes.since(record, project);
    if (changes.everything()) {
      return NOTHING;
    }
    Map<String, PastFile> valid = new HashMap<>(record.files());
    valid.entrySet().removeIf(file -> changes.concern(file.getKey(), file.getValue(), project));
    Map<String, Lineage> lineages = new HashMap<>(record.lineages());
    lineages.putAll(changes.lineages());
    return new PastCodec.Whole(record.keys(), valid, lineages);
  }

  /** What becomes of a file; null where nobody knows. */
  @Nullable FileOutcome recall(SourceFile file) {
    PastFile past = known.get(project.path(file.path()));
    if (past == null) {
      return null;
    }
    return past.needsText() ? text(file, past) : past.outcome(file.name(), null);
  }

  private @Nullable FileOutcome text(SourceFile file, PastFile past) {
    try {
      return SourceText.read(project.facts(file.path()).bytes()) instanceof Decoded.Ok decoded
          ? past.outcome(file.name(), decoded.text())
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether it is known what becomes of a file. */
  boolean knows(SourceFile file) {
    return known.containsKey(project.path(file.path()));
  }

  /** Begins to note what is asked about the project for a file. */
  void watch(SourceFile file) {
    // Until it is done; what throws has no result.
    lost.add(project.path(file.path()));
    project.index().watch();
  }

  /** Ends that. */
  void note(SourceFile file, FileOutcome outcome) {
    Footing footing = project.index().watched();
    if (Discovery.notebook(file.name())) {
      return; // its bytes are not its code, by which changes elsewhere would be told
    }
    String path = project.path(file.path());
    PastFile.of(footing, outcome)
        .ifPresent(
            found -> {
              fresh.merge(path, found, PastFile::after);
              lost.remove(path);
            });
  }

  /** Keeps what is known now. */
  void save() {
    fresh.keySet().removeAll(lost);
    if (fresh.isEmpty()) {
      return;
    }
    Map<String, String> keys = keys();
    if (keys == null) {
      return;
    }
    Map<String, PastFile> all = new TreeMap<>(known);
    all.putAll(fresh);
    all.keySet().removeAll(lost);
    all.keySet().retainAll(keys.keySet());
    all.values().removeIf(file -> !keys.keySet().containsAll(file.footing().files()));
    store.write(PastCodec.write(new PastCodec.Whole(keys, all, lineages(keys))));
  }

  private Map<String, Lineage> lineages(Map<String, String> keys) {
    if (!project.index().askedForHeirs()) {
      return lineages;
    }
    Map<String, Lineage> all = new TreeMap<>();
    for (String path : keys.keySet()) {
      project
          .index()
          .lineage(path)
          .filter(one -> !one.ancestors().isEmpty())
          .ifPresent(one -> all.put(path, one));
    }
    return all;
  }

  /**
   * What the files hold that may have been read, by their paths, those of libraries included; null
   * where one of them changed during the run, so that nobody knows which state was read.
   */
  private @Nullable Map<String, String> keys() {
    Map<String, String> keys = new TreeMap<>();
    Set<String> paths = new HashSet<>();
    project.paths().stream().filter(Discovery::known).forEach(paths::add);
    Collection<Path> installed = project.installed();
    installed.forEach(path -> paths.add(path.toString()));
    try {
      for (String path : paths) {
        FactFile file = project.kept(project.at(path));
        String key = file.key(false).orElse(null);
        if (key != null && !file.steady()) {
          return null;
        }
        if (key != null) {
          keys.put(path, key);
        }
      }
    } catch (IOException e) {
      return null;
    }
    return keys;
  }
}
