package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.testing.CPython;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The order in which bases are searched is the one that CPython says, for random hierarchies. */
final class OrderJudgeTest {
  private static final int HIERARCHIES = 300;
  private static final String JUDGE =
      """
      import sys
      for line in sys.stdin:
          space = {}
          for item in line.split():
              name, _, bases = item.partition(":")
              try:
                  parents = tuple(space[base] for base in bases.split(",") if base)
                  space[name] = type(name, parents, {})
                  print(" ".join(c.__name__ for c in space[name].__mro__ if c is not object))
              except (TypeError, KeyError):
                  print("refused")
      """;

  @Test
  void basesAreSearchedAsCPythonDoes() {
    Random random = new Random(42);
    List<String> hierarchies = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    for (int count = 0; count < HIERARCHIES; count++) {
      List<List<Integer>> bases = bases(random);
      hierarchies.add(asArguments(bases));
      ours.addAll(orders(bases));
    }
    List<String> theirs = new ArrayList<>();
    CPython.newest().run(JUDGE, hierarchies, theirs::add);

    assertThat(theirs).contains("refused");
    assertThat(ours).isEqualTo(theirs);
  }

  private static List<List<Integer>> bases(Random random) {
    List<List<Integer>> all = new ArrayList<>();
    int classes = 3 + random.nextInt(6);
    for (int number = 0; number < classes; number++) {
      List<Integer> bases = new ArrayList<>();
      int wanted = random.nextInt(4);
      for (int base = 0; base < wanted && number > 0; base++) {
        int chosen = random.nextInt(number);
        if (!bases.contains(chosen)) {
          bases.add(chosen);
        }
      }
      all.add(bases);
    }
    return all;
  }

  private static String asArguments(List<List<Integer>> all) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < all.size(); number++) {
      text.append("C").append(number).append(':').append(names(all.get(number))).append(' ');
    }
    return text.toString();
  }

  private static String names(List<Integer> numbers) {
    return numbers.stream().map(number -> "C" + number).collect(Collectors.joining(","));
  }

  private static List<String> orders(List<List<Integer>> all) {
    StringBuilder source = new StringBuilder();
    for (int number = 0; number < all.size(); number++) {
      String bases = names(all.get(number));
      source.append("class C").append(number).append('(').append(bases).append("): pass\n");
    }
    Inference inference = Example.of(source.toString()).index().inference();
    Unit unit = inference.modules().unit("main.py").orElseThrow();
    List<String> found = new ArrayList<>();
    for (int number = 0; number < all.size(); number++) {
      Definition def = unit.summary().at("C" + number).get(0);
      found.add(order(inference, new Value.Cls(unit, (Definition.Type) def, true)));
    }
    return found;
  }

  private static String order(Inference inference, Value.Cls cls) {
    List<String> names = new ArrayList<>();
    for (Hierarchy.Ancestor ancestor : inference.hierarchy().order(cls)) {
      if (ancestor.cls() == null) {
        return "refused";
      }
      names.add(ancestor.cls().path());
    }
    return String.join(" ", names);
  }
}
