package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactFile;
import dev.asyncmend.index.Footing;
import dev.asyncmend.index.Lineage;
import dev.asyncmend.index.ModuleSummary;
import dev.asyncmend.index.SummaryChanges;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changed in a project since a run.
 *
 * @param everything whether the changes may concern every file: there are many, or nobody knows
 *     what a file was
 * @param paths the files that hold something else
 * @param questions what can be asked about the project and has another answer now
 * @param moved what can be asked so that the answer tells where something stands, which is another
 *     place now
 * @param coroutines the names of coroutine functions that came or went
 * @param lineages those that were told from changed files, as they are now
 */
record Changes(
    boolean everything,
    Set<String> paths,
    Set<String> questions,
    Set<String> moved,
    Set<String> coroutines,
    Map<String, Lineage> lineages) {
  private static final Changes EVERYTHING =
      new Changes(true, Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

  private static final Lineage NONE = new Lineage(Map.of(), Set.of());

  /** Where this part of the files changed, little of what is known would be left. */
  private static final int MOST = 8;

  /** The changes since {@code record} was made. */
  static Changes since(PastCodec.Whole record, Project project) {
    Set<String> paths = new HashSet<>();
    Set<String> questions = new HashSet<>();
    Set<String> moved = new HashSet<>();
    Set<String> coroutines = new HashSet<>();
    for (Map.Entry<String, String> file : record.keys().entrySet()) {
      FactFile facts = project.kept(project.at(file.getKey()));
      if (same(facts, file.getValue())) {
        continue;
      }
      paths.add(file.getKey());
      Optional<ModuleSummary> before = facts.before(file.getValue());
      Optional<ModuleSummary> now =
          paths.size() * MOST > record.keys().size() + MOST
              ? Optional.empty()
              : project.summary(file.getKey());
      if (before.isEmpty() || now.isEmpty()) {
        return EVERYTHING;
      }
      questions.addAll(SummaryChanges.facts(file.getKey(), before.get(), now.get()));
      questions.addAll(SummaryChanges.names(before.get(), now.get()));
      questions.addAll(SummaryChanges.imports(before.get(), now.get()));
      moved.addAll(SummaryChanges.places(file.getKey(), before.get(), now.get()));
      coroutines.addAll(SummaryChanges.coroutines(before.get(), now.get()));
    }
    Map<String, Lineage> lineages = lineages(record, paths, project, questions);
    return new Changes(false, paths, questions, moved, coroutines, lineages);
  }

  private static Map<String, Lineage> lineages(
      PastCodec.Whole record, Set<String> paths, Project project, Set<String> questions) {
    Set<String> files = new HashSet<>(paths); // they may have classes now, and had none before
    record
        .lineages()
        .forEach(
            (path, before) -> {
              if (!Collections.disjoint(paths, before.paths())) {
                files.add(path);
              }
            });
    Map<String, Lineage> lineages = new HashMap<>();
    for (String path : files) {
      Lineage now = project.index().lineage(path).orElse(NONE);
      questions.addAll(record.lineages().getOrDefault(path, NONE).changes(now));
      lineages.put(path, now);
    }
    return lineages;
  }

  private static boolean same(FactFile file, String key) {
    try {
      return file.key(true).filter(key::equals).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether they may change what was found in a file. */
  boolean concern(String path, PastFile past, Project project) {
    Footing footing = past.footing();
    return !paths.isEmpty()
        && (paths.contains(path)
            || footing.everything()
            || !Collections.disjoint(paths, footing.paths())
            || !Collections.disjoint(questions, footing.questions())
            || (past.tells() && !Collections.disjoint(moved, footing.questions()))
            || calls(project.facts(project.at(path))));
  }

  private boolean calls(FactFile file) {
    try {
      return !coroutines.isEmpty() && Triage.calls(file.bytes(), coroutines);
    } catch (IOException e) {
      return true;
    }
  }
}
