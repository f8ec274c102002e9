package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Questions about paths between two places; the places are the names {@code start} and {@code
 * stop}.
 */
final class FlowTest {

  private static Sample body(String... lines) {
    return Sample.of("async def main(x, xs, lock):\n    " + String.join("\n    ", lines) + "\n");
  }

  private static boolean awaits(String... lines) {
    Sample sample = body(lines);
    return sample.flow().awaitBetween(sample.name("start", 1), sample.name("stop", 1));
  }

  @Test
  void anAwaitBetweenTwoStatements() {
    assertThat(awaits("start", "await x", "stop")).isTrue();
    assertThat(awaits("start", "x()", "stop")).isFalse();
    assertThat(awaits("await x", "start", "stop", "await x")).isFalse();
  }

  @Test
  void anAwaitInTheSameStatement() {
    assertThat(awaits("start = await x", "stop")).isFalse();
    assertThat(awaits("y = start + await x", "stop")).isTrue();
    assertThat(awaits("stop = start + await x")).isTrue();
    assertThat(awaits("stop = start + x")).isFalse();
    assertThat(awaits("stop[await x] = start")).isFalse();
    assertThat(awaits("xs[await x, stop] = start")).isTrue();
    assertThat(awaits("f(start, stop, await x)")).isFalse();
    assertThat(awaits("raise f(start, await x) from stop")).isTrue();
    assertThat(awaits("raise f(stop, await x) from start")).isFalse();
  }

  @Test
  void anAwaitOnSomePath() {
    assertThat(awaits("start", "if x:", "    await x", "stop")).isTrue();
    assertThat(awaits("start", "if x:", "    await x", "    return", "stop")).isFalse();
    assertThat(awaits("start if x else await x", "stop")).isFalse();
    assertThat(awaits("start and await x", "stop")).isTrue();
    assertThat(awaits("if x:", "    start", "else:", "    await x", "stop")).isFalse();
  }

  @Test
  void anAwaitInTheNextRound() {
    assertThat(awaits("for y in xs:", "    stop", "    start", "    await x")).isTrue();
    assertThat(awaits("for y in xs:", "    start", "    stop", "    await x")).isFalse();
    assertThat(awaits("while True:", "    stop", "    start", "    break", "    await x"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "async for y in xs: pass",
        "async with lock: pass",
        "[y async for y in xs]",
        "[await y for y in xs]",
        "yield 1",
      })
  void everythingThatSuspends(String code) {
    assertThat(awaits("start", code, "stop")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for y in xs: pass",
        "with lock: pass",
        "async def f(): await x",
        "y = (await z for z in xs)",
        "lambda: (yield)",
      })
  void nothingElseSuspends(String code) {
    assertThat(awaits("start", code, "stop")).isFalse();
  }

  @Test
  void leavingAnAsyncWithSuspends() {
    assertThat(awaits("async with lock:", "    start", "stop")).isTrue();
    assertThat(awaits("async with lock:", "    start", "    stop")).isFalse();
  }

  @Test
  void finallySuspendsOnTheWayOut() {
    assertThat(awaits("try:", "    start", "finally:", "    await x", "stop")).isTrue();
  }

  @Test
  void codeReachesWhatComesLater() {
    Sample sample = body("start", "for y in xs:", "    stop", "    inside");
    Flow flow = sample.flow();
    Expr start = sample.name("start", 1);
    Expr stop = sample.name("stop", 1);
    assertThat(flow.reaches(start, stop)).isTrue();
    assertThat(flow.reaches(stop, start)).isFalse();
    assertThat(flow.reaches(sample.name("inside", 1), stop)).isTrue();
    assertThat(flow.reaches(stop, stop)).isTrue();
    assertThat(flow.reaches(start, start)).isFalse();
  }

  @Test
  void namesAreReadAfterwards() {
    Sample sample =
        body(
            "a = b = c = d = 1",
            "start",
            "a",
            "b = 2",
            "b",
            "def f(): return c",
            "for d in xs: pass");
    Expr start = sample.name("start", 1);
    assertThat(sample.flow().readAfter("a", start)).isTrue();
    assertThat(sample.flow().readAfter("b", start)).isFalse();
    assertThat(sample.flow().readAfter("c", start)).isTrue();
    assertThat(sample.flow().readAfter("d", start)).isFalse();
  }

  @Test
  void aLoopReadsInItsNextRound() {
    Sample sample = body("for y in xs:", "    use(x)", "    start", "stop");
    assertThat(sample.flow().readAfter("x", sample.name("start", 1))).isTrue();
    Stmt loop = Walk.find(sample.file().tree(), Stmt.For.class).get(0);
    assertThat(sample.flow().readAfter("x", loop)).isFalse();
  }

  @Test
  void bindingsOtherThanNamesHaveUses() {
    Sample sample = body("import m", "m.x", "def f(): pass", "f()");
    for (String id : List.of("m", "f")) {
      Variable variable = sample.scopes().variable(sample.name(id, 1));
      assertThat(sample.flow().uses(variable.bindings().get(0)).reads())
          .containsExactly(sample.name(id, 1));
    }
    assertThat(sample.flow().uses(new Binding.Builtin("len")).none()).isTrue();
  }

  @Test
  void usesSayWhetherAValueIsSafe() {
    Sample sample = body("a = x", "if a:", "    b = 1", "c = 2", "if x:", "    c");
    assertThat(sample.flow().uses(sample.name("a", 1)).always()).isTrue();
    assertThat(sample.flow().uses(sample.name("b", 1)).none()).isTrue();
    assertThat(sample.flow().uses(sample.name("c", 1)).always()).isFalse();
    assertThat(sample.flow().uses(sample.name("c", 1)).none()).isFalse();
  }
}
