package dev.asyncmend.index;

import java.util.HashSet;
import java.util.Set;

/**
 * What was asked about a project while something was found out. As long as it stays the same, the
 * same is found.
 *
 * @param paths the files of the project whose texts were read
 * @param questions what else was asked about its files; {@link SummaryChanges} and {@link Lineage}
 *     tell which questions have another answer after a change
 * @param everything whether any change of any file may matter
 */
public record Footing(Set<String> paths, Set<String> questions, boolean everything) {
  /** Nobody knows. */
  public static final Footing EVERYTHING = new Footing(Set.of(), Set.of(), true);

  /** Takes copies of the sets. */
  public Footing {
    paths = Set.copyOf(paths);
    questions = Set.copyOf(questions);
  }

  /** The files of which anything was read. */
  public Set<String> files() {
    Set<String> files = new HashSet<>(paths);
    for (String question : questions) {
      files.add(Topic.FACTS.subject(question));
      files.add(Topic.CODE.subject(question));
    }
    files.remove("");
    return files;
  }
}
