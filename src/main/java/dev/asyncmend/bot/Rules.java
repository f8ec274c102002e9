package dev.asyncmend.bot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a project wants of its pull requests.
 *
 * @param split by what findings are divided
 * @param groups recipes that go together, by the name of their group
 * @param maxFiles how many files one pull request may change
 * @param maxLines how many lines it may change
 * @param maxOpen how many may be open at a time
 * @param maxNew how many a run may open
 * @param labels what they are labelled with
 * @param reviewers who is asked to review: as code owners are named; {@code codeowners} stands for
 *     those who own the files
 * @param dashboard whether an issue tells what is left
 */
public record Rules(
    Set<Split> split,
    Map<String, Set<String>> groups,
    int maxFiles,
    int maxLines,
    int maxOpen,
    int maxNew,
    List<String> labels,
    List<String> reviewers,
    boolean dashboard) {
  /** What holds where a project says nothing. */
  public static final Rules USUAL =
      new Rules(
          Set.of(Split.RECIPE, Split.CODEOWNERS),
          Map.of(),
          30,
          400,
          3,
          2,
          List.of("asyncmend"),
          List.of(),
          false);

  /** The group of all recipes. */
  static final String ALL = "all";

  /** Takes copies of the collections. */
  public Rules {
    split = Set.copyOf(split);
    groups = Map.copyOf(groups);
    labels = List.copyOf(labels);
    reviewers = List.copyOf(reviewers);
  }

  /** The same with other numbers of pull requests. */
  public Rules within(int open, int fresh) {
    return new Rules(split, groups, maxFiles, maxLines, open, fresh, labels, reviewers, dashboard);
  }

  /** The same with other sizes. */
  Rules sized(int files, int lines) {
    return new Rules(split, groups, files, lines, maxOpen, maxNew, labels, reviewers, dashboard);
  }

  /** The group that a recipe is in: its own name where it is in none. */
  String group(String recipe) {
    if (!split.contains(Split.RECIPE)) {
      return ALL;
    }
    for (Map.Entry<String, Set<String>> group : new TreeMap<>(groups).entrySet()) {
      if (group.getValue().contains(recipe)) {
        return group.getKey();
      }
    }
    return recipe;
  }
}
