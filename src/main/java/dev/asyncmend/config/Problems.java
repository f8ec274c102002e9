package dev.asyncmend.config;

import dev.asyncmend.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with configuration files. */
final class Problems {
  private final List<Problem> all = new ArrayList<>();

  /** Notes one more. */
  void add(Spot at, String message) {
    all.add(new Problem(at, message));
  }

  /** Notes one more, about a value. */
  void add(Value at, String message) {
    add(at.at(), message);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** All of them, file by file in the order in which they were read, by place in each. */
  List<Problem> sorted() {
    List<Spot> spots = all.stream().map(Problem::at).toList();
    return all.stream()
        .sorted(
            Comparator.<Problem>comparingInt(one -> file(one, spots))
                .thenComparingInt(one -> one.at().line())
                .thenComparingInt(one -> one.at().column()))
        .toList();
  }

  private static int file(Problem problem, List<Spot> spots) {
    return spots.stream().map(Spot::file).toList().indexOf(problem.at().file());
  }

  /** {@code ; did you mean …?} for the word of {@code known} that is nearest; else nothing. */
  static String meant(String word, Collection<String> known) {
    return Nearest.of(word, known).map(near -> "; did you mean `" + near + "`?").orElse("");
  }
}
