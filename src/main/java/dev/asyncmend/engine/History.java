package dev.asyncmend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The states that some files went through in rounds that change all of them, to notice rounds that
 * never come to an end. A long way to the end is none of those: what counts is how many fixes are
 * still wanted.
 */
final class History {
  private static final int LIMIT = 10;

  private final List<Map<String, Long>> states = new ArrayList<>();
  private final List<Set<String>> makers = new ArrayList<>();
  private int fewest = Integer.MAX_VALUE;
  private int late;

  /**
   * Why rounds would go on for ever.
   *
   * @param recipes those that are to blame
   * @param what they do, as half a sentence
   */
  record Endless(Set<String> recipes, String what) {}

  History() {
    states.add(Map.of());
  }

  /**
   * Takes down one round.
   *
   * @param wanted how many fixes it could choose from
   * @param recipes those whose fixes it applied
   * @param state digests of the files that are not as they were before the first round, by name
   */
  Optional<Endless> add(int wanted, Set<String> recipes, Map<String, Long> state) {
    int seen = states.indexOf(state);
    states.add(Map.copyOf(state));
    makers.add(recipes);
    late = wanted < fewest ? 0 : late + 1;
    fewest = Math.min(fewest, wanted);
    if (seen >= 0) {
      return Optional.of(new Endless(since(seen), "undo each other"));
    }
    return late < LIMIT
        ? Optional.empty()
        : Optional.of(new Endless(recipes, "never come to an end"));
  }

  private Set<String> since(int round) {
    return makers.subList(round, makers.size()).stream()
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }
}
