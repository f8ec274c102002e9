package dev.asyncmend.engine;

import dev.asyncmend.index.Blocking;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What a project says about its own files, whatever a run does with them.
 *
 * @param exclude which files are left out, before what the settings of the run leave out
 * @param ignores which recipes say nothing about which files
 * @param roots folders that modules are imported from, absolute
 * @param blocking callables that stop the thread, besides those that are known
 * @param markdown whether the Python in Markdown files is looked at
 */
public record ProjectRules(
    List<Rule> exclude,
    List<Silence> ignores,
    List<Path> roots,
    List<Blocking> blocking,
    boolean markdown) {

  /** A project that says nothing. */
  public static final ProjectRules NONE =
      new ProjectRules(List.of(), List.of(), List.of(), List.of(), false);

  /** Takes copies of the lists. */
  public ProjectRules {
    exclude = List.copyOf(exclude);
    ignores = List.copyOf(ignores);
    roots = List.copyOf(roots);
    blocking = List.copyOf(blocking);
  }

  /** The same where the Python in Markdown files is looked at. */
  public ProjectRules withMarkdown() {
    return new ProjectRules(exclude, ignores, roots, blocking, true);
  }

  /**
   * Which files.
   *
   * @param base the folder that a pattern with a slash is relative to, absolute
   * @param glob a pattern in the notation of an ignore file
   * @param origin where that is written, as a person would say it
   */
  public record Rule(Path base, String glob, String origin) {}

  /**
   * What is not looked for in some files.
   *
   * @param files which
   * @param recipes the ids of the recipes
   */
  public record Silence(Rule files, Set<String> recipes) {
    /** Takes a copy of the set. */
    public Silence {
      recipes = Set.copyOf(recipes);
    }
  }
}
