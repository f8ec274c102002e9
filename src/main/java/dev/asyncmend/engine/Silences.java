package dev.asyncmend.engine;

import dev.asyncmend.recipe.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What the project does not want to hear about some of its files. */
final class Silences {
  private final List<Silence> all;

  private record Silence(FileRule files, Set<String> recipes) {}

  private Silences(List<Silence> all) {
    this.all = all;
  }

  /** What {@code rules} says. */
  static Silences of(ProjectRules rules) {
    return new Silences(
        rules.ignores().stream()
            .map(one -> new Silence(FileRule.of(one.files()), one.recipes()))
            .toList());
  }

  /** The findings in {@code file} that may be told. */
  List<Finding> heard(Path file, List<Finding> findings) {
    List<Silence> here = all.stream().filter(one -> one.files().about(file)).toList();
    return here.isEmpty()
        ? findings
        : findings.stream()
            .filter(
                finding ->
                    here.stream().noneMatch(one -> one.recipes().contains(finding.card().id())))
            .toList();
  }
}
