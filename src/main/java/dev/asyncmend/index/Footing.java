package dev.asyncmend.index;

import java.util.Set;

/**
 * What was asked about a project while something was found out. As long as it stays the same, the
 * same is found.
 *
 * @param paths the files of the project whose facts or texts were read
 * @param names the names for which all files were searched; what was found may change with each
 *     file that speaks of one of them
 * @param everything whether any change of any file may matter
 */
public record Footing(Set<String> paths, Set<String> names, boolean everything) {
  /** Nobody knows. */
  public static final Footing EVERYTHING = new Footing(Set.of(), Set.of(), true);

  /** Takes copies of the sets. */
  public Footing {
    paths = Set.copyOf(paths);
    names = Set.copyOf(names);
  }
}
