package dev.asyncmend.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Divides the files of a run so that whole projects are looked at one after the other: what is
 * known about a project takes much memory, and nobody needs it once its files are done.
 */
final class Batches {
  /** So many files keep all threads busy; small projects share a batch. */
  private static final int LEAST = 400;

  private Batches() {}

  /** The batches, each with all files of its projects, in the order of the first file of each. */
  static <P> List<List<SourceFile>> of(
      List<SourceFile> files, Function<? super SourceFile, P> project) {
    Map<P, List<SourceFile>> byProject = new LinkedHashMap<>();
    for (SourceFile file : files) {
      byProject.computeIfAbsent(project.apply(file), key -> new ArrayList<>()).add(file);
    }
    List<List<SourceFile>> batches = new ArrayList<>();
    List<SourceFile> open = new ArrayList<>();
    for (List<SourceFile> own : byProject.values()) {
      open.addAll(own);
      if (open.size() >= LEAST) {
        batches.add(open);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      batches.add(open);
    }
    return batches;
  }
}
