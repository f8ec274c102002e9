package dev.asyncmend.config;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.syntax.PythonVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a project says about asyncmend. A null says nothing, and leaves it to the standard.
 *
 * @param files where it was read: the nearest file, then those that it extends
 * @param select what is looked for: ids, tags or codes
 * @param extendSelect what is looked for besides
 * @param ignore what is not looked for
 * @param exclude which files are left out, in the notation of an ignore file
 * @param respectGitignore whether files that git ignores are left out
 * @param markdown whether the Python in Markdown files is looked at
 * @param target the oldest Python that the code must run on
 * @param level the weakest fixes that may be applied
 * @param roots folders that modules are imported from, absolute
 * @param cards folders with cards of the project, absolute
 * @param baseline the file with the findings that are known, absolute; it need not be there
 * @param perFileIgnores what is not looked for in some files
 * @param recipes what it says about single recipes, by their ids
 * @param blockingCalls callables that stop the thread, besides those that are known
 * @param pr what it says about pull requests
 */
public record Configuration(
    List<Path> files,
    @Nullable List<Setting<String>> select,
    List<Setting<String>> extendSelect,
    @Nullable List<Setting<String>> ignore,
    @Nullable List<Setting<String>> exclude,
    @Nullable Setting<Boolean> respectGitignore,
    @Nullable Setting<Boolean> markdown,
    @Nullable Setting<PythonVersion> target,
    @Nullable Setting<Level> level,
    @Nullable List<Setting<Path>> roots,
    @Nullable List<Setting<Path>> cards,
    @Nullable Setting<Path> baseline,
    @Nullable List<FileIgnores> perFileIgnores,
    Map<String, RecipeSettings> recipes,
    List<Setting<Blocking>> blockingCalls,
    @Nullable PrSettings pr) {

  /** A project that says nothing. */
  public static final Configuration NONE =
      new Configuration(
          List.of(), null, List.of(), null, null, null, null, null, null, null, null, null, null,
          Map.of(), List.of(), null);

  /** The same, and what {@code base} says where this says nothing. */
  Configuration over(Configuration base) {
    Map<String, RecipeSettings> merged = new LinkedHashMap<>(base.recipes);
    recipes.forEach((id, own) -> merged.merge(id, own, (below, above) -> above.over(below)));
    return new Configuration(
        both(files, base.files),
        select == null ? base.select : select,
        both(base.extendSelect, extendSelect),
        ignore == null ? base.ignore : ignore,
        exclude == null ? base.exclude : exclude,
        respectGitignore == null ? base.respectGitignore : respectGitignore,
        markdown == null ? base.markdown : markdown,
        target == null ? base.target : target,
        level == null ? base.level : level,
        roots == null ? base.roots : roots,
        cards == null ? base.cards : cards,
        baseline == null ? base.baseline : baseline,
        perFileIgnores == null ? base.perFileIgnores : perFileIgnores,
        merged,
        both(base.blockingCalls, blockingCalls),
        pr == null || base.pr == null ? (pr == null ? base.pr : pr) : pr.over(base.pr));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** The values of settings; none where nothing is said. */
  public static <T> List<T> values(@Nullable List<Setting<T>> settings) {
    return settings == null ? List.of() : settings.stream().map(Setting::value).toList();
  }
}
