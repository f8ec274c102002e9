package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.Step.Kind;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What we say of values and suspensions in small functions is what happens when they are run in
 * every way: nothing else may happen, and nothing is said that never does.
 */
final class FlowPropertiesTest {
  private static final List<Kind> LOOPS = List.of(Kind.IF, Kind.WHILE);
  private static final List<Kind> TRIES = List.of(Kind.EXCEPT, Kind.FINALLY);
  private static final Set<Kind> LEAVING =
      Set.of(Kind.RETURN, Kind.RAISE, Kind.BREAK, Kind.CONTINUE);
  private static final List<Kind> ALL = List.of(Kind.IF, Kind.WHILE, Kind.EXCEPT, Kind.FINALLY);

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void inLoopsThatMayHappenWhichHappens(@ForAll("loops") List<Step> body) {
    compare(body);
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void betweenHandlersThatMayHappenWhichHappens(@ForAll("tries") List<Step> body) {
    compare(body);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everywhereThatMayHappenWhichHappens(@ForAll("all") List<Step> body) {
    compare(body);
  }

  private static void compare(List<Step> body) {
    List<Step> numbered = new Numbers().all(body);
    StringBuilder text = new StringBuilder("async def main(a):\n");
    numbered.forEach(step -> step.write("    ", text));
    text.append("    b = 0\n"); // makes it a variable of the function

    Optional<Set<String>> runs = AllRuns.of(numbered);
    Assume.that(runs.isPresent());
    Set<String> happens = new TreeSet<>(runs.orElseThrow());
    int ran = happens.size();
    happens.removeIf(word -> word.startsWith("x "));
    Assume.that(ran - happens.size() == size(body)); // of dead code flow speaks as if it ran

    assertThat(said(text.toString())).as(text.toString()).isEqualTo(happens);
  }

  @Provide
  Arbitrary<List<Step>> loops() {
    return body(LOOPS);
  }

  @Provide
  Arbitrary<List<Step>> tries() {
    return body(TRIES);
  }

  @Provide
  Arbitrary<List<Step>> all() {
    return body(ALL);
  }

  private static Arbitrary<List<Step>> body(List<Kind> kinds) {
    return block(kinds, 3, false).filter(body -> size(body) > 3 && size(body) < 10 && !dead(body));
  }

  /** Whether something comes behind what leaves. */
  private static boolean dead(List<Step> block) {
    boolean behind =
        block.stream().limit(block.size() - 1L).anyMatch(step -> LEAVING.contains(step.kind()));
    return behind
        || block.stream()
            .flatMap(step -> step.blocks().stream())
            .anyMatch(FlowPropertiesTest::dead);
  }

  private static int size(List<Step> block) {
    return block.stream()
        .mapToInt(step -> 1 + step.blocks().stream().mapToInt(FlowPropertiesTest::size).sum())
        .sum();
  }

  private static Arbitrary<List<Step>> block(List<Kind> kinds, int depth, boolean loop) {
    return Arbitraries.lazy(() -> step(kinds, depth, loop)).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<Step> step(List<Kind> kinds, int depth, boolean loop) {
    Arbitrary<Step> simple = simple(loop);
    return depth == 0
        ? simple
        : Arbitraries.frequencyOf(
            Tuple.of(3, simple), Tuple.of(2, compound(kinds, depth - 1, loop)));
  }

  private static Arbitrary<Step> simple(boolean loop) {
    Arbitrary<Step> named =
        Arbitraries.of(Kind.READ, Kind.READ, Kind.READ, Kind.WRITE, Kind.DELETE)
            .flatMap(
                kind ->
                    Arbitraries.of("a", "a", "a", "b")
                        .map(name -> new Step(kind, name, 0, List.of())));
    List<Kind> kinds =
        new ArrayList<>(List.of(Kind.AWAIT, Kind.AWAIT, Kind.AWAIT, Kind.RETURN, Kind.RAISE));
    if (loop) {
      kinds.addAll(List.of(Kind.BREAK, Kind.CONTINUE));
    }
    Arbitrary<Step> others = Arbitraries.of(kinds).map(kind -> new Step(kind, "", 0, List.of()));
    return Arbitraries.frequencyOf(Tuple.of(2, named), Tuple.of(1, others));
  }

  private static Arbitrary<Step> compound(List<Kind> kinds, int depth, boolean loop) {
    return Arbitraries.of(kinds).flatMap(kind -> compound(kinds, kind, depth, loop));
  }

  private static Arbitrary<Step> compound(List<Kind> kinds, Kind kind, int depth, boolean loop) {
    Arbitrary<List<Step>> first = block(kinds, depth, loop || kind == Kind.WHILE);
    Arbitrary<List<List<Step>>> both =
        first.flatMap(a -> block(kinds, depth, loop).map(b -> List.of(a, b)));
    boolean single = kind == Kind.IF || kind == Kind.WHILE;
    Arbitrary<List<List<Step>>> blocks =
        single ? Arbitraries.oneOf(first.map(List::of), both) : both;
    return blocks.map(all -> new Step(kind, "", 0, all));
  }

  /** Gives each step a number, from 1. */
  private static final class Numbers {
    private int last;

    List<Step> all(List<Step> block) {
      List<Step> numbered = new ArrayList<>();
      for (Step step : block) {
        int number = ++last;
        List<List<Step>> blocks = step.blocks().stream().map(this::all).toList();
        numbered.add(new Step(step.kind(), step.name(), number, blocks));
      }
      return numbered;
    }
  }

  /** What flow says of a program, in the words of {@link AllRuns}. */
  private static Set<String> said(String program) {
    Sample sample = Sample.of(program);
    Map<String, Expr.Name> reads = new TreeMap<>();
    for (Expr.Call call : Walk.find(sample.file().tree(), Expr.Call.class)) {
      if (call.args().size() == 2 && call.args().get(1) instanceof Expr.Name name) {
        reads.put(sample.file().source(call.args().get(0)), name);
      }
    }
    Set<String> said = new TreeSet<>();
    reads.forEach(
        (number, read) -> {
          values(sample, read).forEach(value -> said.add("r " + number + " " + value));
          if (sample.flow().mayBeUnbound(read)) {
            said.add("u " + number);
          }
          reads.forEach(
              (other, second) -> {
                if (sample.flow().awaitBetween(read, second)) {
                  said.add("s " + number + " " + other);
                }
              });
        });
    return said;
  }

  private static Set<String> values(Sample sample, Expr.Name read) {
    Set<String> values = new HashSet<>();
    for (Binding binding : sample.flow().reaching(read)) {
      if (binding instanceof Binding.Parameter) {
        values.add("0");
      } else if (binding instanceof Binding.Local local
          && local.source() instanceof Expr.Call call) {
        values.add(sample.file().source(call.args().get(0)));
      }
    }
    return values;
  }
}
