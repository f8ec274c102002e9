package dev.asyncmend.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every set of culprits, and for every judge however odd. */
final class BisectionPropertiesTest {

  /** Fails for sets that {@code fails} names, and counts what it was asked for the first time. */
  private static final class Oracle implements Bisection.Judge<Integer> {
    private final Predicate<Set<Integer>> fails;
    private final Map<Set<Integer>, Boolean> known = new HashMap<>();

    Oracle(Predicate<Set<Integer>> fails) {
      this.fails = fails;
    }

    @Override
    public boolean passes(List<Integer> things) {
      assertThat(things).doesNotHaveDuplicates();
      return known.computeIfAbsent(Set.copyOf(things), set -> !fails.test(set));
    }

    @Override
    public boolean blames(Integer culprit, List<Integer> things) {
      assertThat(things).contains(culprit);
      return !passes(things);
    }
  }

  @Property
  void exactlyTheCulpritsAreLeftOut(
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll @Size(max = 6) Set<@IntRange(max = 59) Integer> culprits)
      throws Stopped {
    List<Integer> all = numbers(size);
    Oracle oracle = new Oracle(set -> culprits.stream().anyMatch(set::contains));

    List<Integer> innocent = new ArrayList<>(all);
    innocent.removeAll(culprits);
    assertThat(Bisection.of(all, oracle)).isEqualTo(innocent);
    int guilty = size - innocent.size();
    int steps = 32 - Integer.numberOfLeadingZeros(size);
    assertThat(oracle.known.size()).isLessThanOrEqualTo(1 + 2 * guilty * (steps + 1));
  }

  @Property
  void pairsThatDoNotGoTogetherLoseOneEach(
      @ForAll @IntRange(min = 2, max = 40) int size, @ForAll Random random) throws Stopped {
    Set<Set<Integer>> pairs = new HashSet<>();
    for (int pair = 0; pair < 4; pair++) {
      pairs.add(Set.copyOf(List.of(random.nextInt(size), random.nextInt(size))));
    }
    check(numbers(size), new Oracle(set -> pairs.stream().anyMatch(set::containsAll)));
  }

  @Property
  void noMoreCanBeKeptWhateverTheJudgeSays(
      @ForAll @IntRange(min = 1, max = 8) int size, @ForAll Random random) throws Stopped {
    boolean[] bad = new boolean[1 << size];
    for (int set = 1; set < bad.length; set++) {
      bad[set] = random.nextInt(3) > 0;
    }
    check(numbers(size), new Oracle(set -> bad[set.stream().mapToInt(one -> 1 << one).sum()]));
  }

  /** What is kept passes, and nothing can be added to it. */
  private static void check(List<Integer> all, Oracle oracle) throws Stopped {
    List<Integer> kept = Bisection.of(all, oracle);

    assertThat(oracle.passes(kept) || kept.isEmpty()).isTrue();
    for (Integer other : all) {
      if (!kept.contains(other)) {
        List<Integer> more = new ArrayList<>(kept);
        more.add(other);
        assertThat(oracle.passes(more)).as("with %s beside %s", other, kept).isFalse();
      }
    }
  }

  private static List<Integer> numbers(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}
