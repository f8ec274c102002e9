package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where values go, told beside the expression: {@code #= expression: fate, fate}. */
final class FateTest {

  @TestFactory
  Stream<DynamicTest> everyValueGoesWhereItIsSaid() {
    return Claims.tests("flow/fates.py", "#=", FateTest::fate);
  }

  private static String fate(Sample sample, int line, String text) {
    Expr expr =
        Walk.find(sample.file().tree(), Expr.class).stream()
            .filter(each -> sample.line(each) == line && sample.file().source(each).equals(text))
            .findFirst()
            .orElseThrow();
    return describe(sample, sample.flow().fate(expr));
  }

  static String describe(Sample sample, Fate fate) {
    return fate.parts().map(part -> one(sample, part)).collect(Collectors.joining(", "));
  }

  private static String one(Sample sample, Fate fate) {
    if (fate instanceof Fate.Bound bound) {
      return "bound " + bound.target().id();
    }
    if (fate instanceof Fate.Argument argument) {
      String place = argument.position() < 0 ? "?" : Integer.toString(argument.position());
      return "argument " + (argument.keyword() == null ? place : argument.keyword());
    }
    if (fate instanceof Fate.Used used) {
      return used.manner().name().toLowerCase(Locale.ROOT);
    }
    if (fate instanceof Fate.Stored stored) {
      return "stored " + sample.file().source(stored.where());
    }
    if (fate instanceof Fate.Contained contained) {
      String kind = contained.container().getClass().getSimpleName();
      return "in " + kind + ": " + describe(sample, contained.fate());
    }
    return fate.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static List<String> outcomes(String body) {
    Sample sample = Sample.of("async def main(flag, xs):\n" + body);
    return sample.flow().outcomes(sample.expr("make()")).stream()
        .map(fate -> describe(sample, fate))
        .toList();
  }

  @Test
  void outcomesFollowNamesToTheirReads() {
    assertThat(outcomes("    t = make()\n    u = t\n    await u\n")).containsExactly("awaited");
  }

  @Test
  void outcomesTellEveryRead() {
    assertThat(outcomes("    t = make()\n    if flag:\n        await t\n    return t\n"))
        .containsExactlyInAnyOrder("awaited", "returned");
  }

  @Test
  void outcomesOfALoopEnd() {
    assertThat(outcomes("    t = make()\n    while flag:\n        u = t\n        t = u\n"))
        .isEmpty();
  }

  @Test
  void aNameThatNobodyReadsIsAnOutcome() {
    assertThat(outcomes("    t = make()\n")).containsExactly("bound t");
  }

  @Test
  void aNameThatAClosureReadsIsAnOutcome() {
    assertThat(outcomes("    t = make()\n    f = lambda: t\n    await t\n"))
        .containsExactlyInAnyOrder("bound t", "awaited");
  }
}
