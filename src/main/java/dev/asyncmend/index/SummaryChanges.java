package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What differs between the facts of two states of a module, told as the questions about a whole
 * project that have another answer for it. Lines do not count: who tells where something stands has
 * read the module's own facts.
 */
public final class SummaryChanges {
  private SummaryChanges() {}

  /** The questions about names that may have another answer. */
  public static Set<String> names(ModuleSummary one, ModuleSummary other) {
    return Contributions.of(one).different(Contributions.of(other));
  }

  /** The questions about the file {@code path} itself that have another answer. */
  public static Set<String> facts(String path, ModuleSummary one, ModuleSummary other) {
    Set<String> questions = new HashSet<>();
    if (!Placeless.facts(one).equals(Placeless.facts(other)) || reordered(one, other)) {
      questions.add(Topic.FACTS.about(path));
    }
    if (!Placeless.code(one).equals(Placeless.code(other))) {
      questions.add(Topic.CODE.about(path));
    }
    return questions;
  }

  /**
   * The questions about the file {@code path} whose answers say where something stands, if that is
   * another place now.
   */
  public static Set<String> places(String path, ModuleSummary one, ModuleSummary other) {
    return same(one, other) ? Set.of() : Set.of(Topic.FACTS.about(path), Topic.CODE.about(path));
  }

  private static boolean same(ModuleSummary one, ModuleSummary other) {
    return Placeless.undated(one).equals(Placeless.undated(other));
  }

  /** Which of several stars and definitions comes last is told by their lines. */
  private static boolean reordered(ModuleSummary one, ModuleSummary other) {
    return !(one.stars().isEmpty() && other.stars().isEmpty()) && !same(one, other);
  }

  /** What is in one of two lists more often than in the other. */
  private static <T> List<T> different(Collection<T> one, Collection<T> other) {
    Map<T, Integer> counts = new HashMap<>();
    one.forEach(item -> counts.merge(item, 1, Integer::sum));
    other.forEach(item -> counts.merge(item, -1, Integer::sum));
    List<T> different = new ArrayList<>();
    counts.forEach(
        (item, count) -> {
          if (count != 0) {
            different.add(item);
          }
        });
    return different;
  }

  /** The names of the coroutine functions that only one of the two defines. */
  public static Set<String> coroutines(ModuleSummary one, ModuleSummary other) {
    Set<String> before = new HashSet<>();
    Strays.names(one, before);
    Set<String> now = new HashSet<>();
    Strays.names(other, now);
    return new HashSet<>(different(before, now));
  }

  /** The questions about imports whose answers may differ. */
  public static Set<String> imports(ModuleSummary one, ModuleSummary other) {
    Set<String> questions = new HashSet<>();
    List<String> changed = different(new HashSet<>(one.imports()), new HashSet<>(other.imports()));
    for (String module : changed) {
      for (int dot = module.indexOf('.'); dot >= 0; dot = module.indexOf('.', dot + 1)) {
        questions.add(Topic.IMPORTS.about(module.substring(0, dot)));
      }
      questions.add(Topic.IMPORTS.about(module));
    }
    if (!changed.isEmpty() || !aliases(one).equals(aliases(other))) {
      questions.add(Topic.IMPORTED.about(""));
    }
    return questions;
  }

  private static Set<List<Object>> aliases(ModuleSummary summary) {
    Set<List<Object>> found = new HashSet<>();
    summary.stars().forEach(star -> found.add(List.of(star.module(), star.level())));
    for (List<Definition> all : summary.definitions().values()) {
      for (Definition one : all) {
        if (one instanceof Definition.Alias it) {
          found.add(List.of(it.module(), it.level(), Objects.requireNonNullElse(it.member(), "")));
        }
      }
    }
    return found;
  }
}
