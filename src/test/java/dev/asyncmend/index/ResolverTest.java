package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the resolver promises beside its answers. */
final class ResolverTest {
  private static final String PROJECT =
      """
      from app import refresh

      async def main():
          refresh()
      === app/__init__.py
      from .core import refresh
      === app/core.py
      import time


      async def refresh():
          return time.sleep(1)
      === app/unrelated.py
      x = 1
      """;

  private static List<Expr.Call> calls(Resolver resolver) {
    return Walk.find(resolver.scopes().file().tree(), Expr.Call.class);
  }

  private static Answer last(String text) {
    Resolver resolver = Example.of(text).resolver("main.py");
    List<Expr.Call> calls = calls(resolver);
    return resolver.awaitable(calls.get(calls.size() - 1));
  }

  @Test
  void tellsTheWayFromTheExpressionToTheFact() {
    Answer answer = last(PROJECT);

    assertThat(answer.coroutine()).isTrue();
    assertThat(answer.certain()).isTrue();
    assertThat(answer.chain())
        .containsExactly(
            new Reason("main.py", 1, "from app import refresh"),
            new Reason("app/__init__.py", 1, "from .core import refresh"),
            new Reason("app/core.py", 4, "async def refresh"));
  }

  @Test
  void whoKnowsNothingHasNoReasons() {
    Answer answer = last("undefined()\n");

    assertThat(answer).isEqualTo(Answer.UNKNOWN);
    assertThat(answer.coroutine()).isFalse();
  }

  @Test
  void readsOnlyTheModulesThatAreAskedFor() {
    Example example = Example.of(PROJECT);
    Set<String> read = ConcurrentHashMap.newKeySet();
    ProjectIndex index = ProjectIndex.of(new Counting(example.index().source(), read));
    Scopes core = example.scopes("app/core.py");
    Resolver resolver = Resolver.of(Flow.of(core), index, "app/core.py");

    Optional<QName> symbol = resolver.symbol(calls(resolver).get(0).func());

    assertThat(symbol).contains(QName.of("time.sleep"));
    assertThat(read).as("the file itself is there already").isEmpty();

    Resolver main = Resolver.of(Flow.of(example.scopes("main.py")), index, "main.py");
    assertThat(main.definition(calls(main).get(0).func())).isPresent();
    assertThat(read)
        .as("app/core.py is known, app/unrelated.py nobody needs")
        .doesNotContain("app/core.py");
  }

  /** Notes which files are read. */
  private record Counting(ModuleSource source, Set<String> read) implements ModuleSource {
    @Override
    public Collection<String> paths() {
      return source.paths();
    }

    @Override
    public Optional<ModuleSummary> summary(String path) {
      assertThat(read.add(path)).as("%s is read once", path).isTrue();
      return source.summary(path);
    }
  }

  @Test
  void aChangedFileIsReadAsItIsNow() {
    Example before = Example.of("def job(): ...\njob()\n");
    Example after = Example.of("async def job(): ...\njob()\n");

    Resolver resolver = Resolver.of(Flow.of(after.scopes("main.py")), before.index(), "main.py");

    assertThat(resolver.awaitable(calls(resolver).get(0)).coroutine()).isTrue();
  }

  @Test
  void aFileOutsideTheProjectIsAnsweredFor() {
    Example example = Example.of(PROJECT);

    Resolver resolver = Resolver.of(Flow.of(example.scopes("main.py")), example.index(), "new.py");

    assertThat(resolver.path()).isEqualTo("new.py");
    assertThat(resolver.awaitable(calls(resolver).get(0)).coroutine()).isTrue();
  }

  @Test
  void followsNamesFromTheTop() {
    ProjectIndex index = Example.of(PROJECT).index();

    assertThat(index.follow(QName.of("app.refresh")).orElseThrow())
        .matches(symbol -> symbol.path().equals("app/core.py"))
        .matches(symbol -> symbol.name().equals(QName.of("app.core.refresh")))
        .matches(symbol -> symbol.definition() instanceof Definition.Function);
    assertThat(index.follow(QName.of("requests.sessions.Session")).orElseThrow().name())
        .isEqualTo(QName.of("requests.Session"));
    assertThat(index.follow(QName.of("app.nothing"))).isEmpty();
    assertThat(index.follow(QName.of("nobody.knows"))).isEmpty();
  }

  @Test
  void definitionsAreFoundThroughAliases() {
    Resolver resolver = Example.of(PROJECT).resolver("main.py");

    Symbol symbol = resolver.definition(calls(resolver).get(0).func()).orElseThrow();

    assertThat(symbol.path()).isEqualTo("app/core.py");
    assertThat(((Definition.Function) symbol.definition()).async()).isTrue();
    assertThat(resolver.definition(calls(resolver).get(0))).isEmpty();
  }

  @Test
  void statementsOfTheFileLeadToTheirOwnFacts() {
    Resolver resolver =
        Example.of(
                """
                if x:
                    def f(): ...
                else:
                    async def f(): ...

                class C:
                    def m(self): ...

                class C:
                    class Inner: ...
                """)
            .resolver("main.py");

    assertThat(Walk.find(resolver.scopes().file().tree(), Stmt.FunctionDef.class))
        .extracting(def -> told(resolver.symbol(def).orElseThrow()))
        .containsExactly("main.f 2", "main.C.m 7");
    assertThat(Walk.find(resolver.scopes().file().tree(), Stmt.AsyncFunctionDef.class))
        .extracting(def -> told(resolver.symbol(def).orElseThrow()))
        .containsExactly("main.f 4");
    assertThat(Walk.find(resolver.scopes().file().tree(), Stmt.ClassDef.class))
        .extracting(def -> told(resolver.symbol(def).orElseThrow()))
        .containsExactly("main.C 6", "main.C 9", "main.C.Inner 10");
  }

  private static String told(Symbol symbol) {
    return symbol.name() + " " + symbol.definition().line();
  }

  @Test
  void awaitsElsewhereAreCountedByName() {
    Resolver resolver =
        Example.of("a.send()\nx()()\n=== b.py\nasync def f(c):\n    await c.send()\n    c.send()\n")
            .resolver("main.py");

    assertThat(calls(resolver)).hasSize(3);
    assertThat(resolver.awaitedElsewhere(calls(resolver).get(0))).isEqualTo(1);
    assertThat(resolver.awaitedElsewhere(calls(resolver).get(1))).isZero();
  }

  @Test
  void manyThreadsGetTheSameAnswers() {
    StringBuilder text = new StringBuilder("from m0 import f\nf()\n");
    for (int number = 0; number < 60; number++) {
      int next = number + 1;
      text.append("=== m%d.py\n".formatted(number));
      text.append("from m%d import f as g\nclass C:\n    async def m(self): ...\n".formatted(next));
      text.append("class D(C): ...\nf = g\n");
    }
    text.append("=== m60.py\nasync def f(): ...\n");
    Example example = Example.of(text.toString());

    List<Boolean> answers =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(
                number -> {
                  Resolver resolver = example.resolver(number % 2 == 0 ? "main.py" : "m1.py");
                  Walk.find(resolver.scopes().file().tree(), Expr.class)
                      .forEach(resolver::awaitable);
                  Resolver main = example.resolver("main.py");
                  return main.awaitable(calls(main).get(0)).coroutine();
                })
            .toList();

    assertThat(answers).hasSize(64).containsOnly(true);
  }

  @Test
  void longChainsAreAnsweredInTime() {
    String chain =
        "class C:\n    def m(self) -> 'C': ...\nc = C()\nc" + ".m()".repeat(3_000) + "\n";
    assertThat(last(chain).awaitable()).isIn(Awaitable.NO, Awaitable.UNKNOWN);

    StringBuilder aliases = new StringBuilder("async def f0(): ...\n");
    for (int number = 1; number < 2_000; number++) {
      aliases.append("f%d = f%d\n".formatted(number, number - 1));
    }
    assertThat(last(aliases + "f50()\n").coroutine()).isTrue();
    assertThat(last(aliases + "f1999()\n").awaitable()).isEqualTo(Awaitable.UNKNOWN);
  }

  @Test
  void entangledCodeIsGivenUp() {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < 40; number++) {
      int a = (number * 7 + 1) % 40;
      int b = (number * 11 + 5) % 40;
      text.append("def f%d(x):\n    return f%d(f%d(x)) or f%d(x)\n".formatted(number, a, b, a));
    }
    assertThat(last(text + "f0(1)\n").awaitable()).isEqualTo(Awaitable.UNKNOWN);
  }

  @Test
  void thousandsOfBranchesAreRead() {
    StringBuilder text = new StringBuilder("async def f(x):\n    if x == 0:\n        return 0\n");
    for (int number = 1; number < 3_000; number++) {
      text.append("    elif x == %d:\n        return %d\n".formatted(number, number));
    }
    assertThat(last(text + "f(1)\n").coroutine()).isTrue();
  }

  @Test
  void everyExpressionHasAnAnswer() {
    Example example = Example.read("types.txt");
    List<Answer> answers = new ArrayList<>();
    for (String path : example.texts().keySet()) {
      Resolver resolver = example.resolver(path);
      for (Expr expr : Walk.find(resolver.scopes().file().tree(), Expr.class)) {
        answers.add(resolver.awaitable(expr));
        assertThat(resolver.symbols(expr).size() == 1 || resolver.symbol(expr).isEmpty()).isTrue();
        assertThat(resolver.entering(expr)).isNotNull();
        assertThat(resolver.callee(expr)).isNotNull();
      }
    }
    assertThat(answers).hasSizeGreaterThan(500).doesNotContainNull();
  }

  @Test
  void anEmptyIndexKnowsTheLibrariesOnly() {
    ProjectIndex index = ProjectIndex.of(Map.of());

    assertThat(index.follow(QName.of("asyncio.sleep"))).isPresent();
    assertThat(index.source().paths()).isEmpty();
  }
}
