package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What answers rest on is noted while somebody watches, whether they are found or remembered. */
final class FootingTest {
  private static final String PROJECT =
      """
      from app import refresh, blocked
      from lib import Client

      refresh()
      blocked()
      Client().send()
      thing.fetch_all()
      === app/__init__.py
      from .core import refresh, blocked
      === app/core.py
      import time


      async def refresh():
          return 1


      def blocked():
          return deeper()


      def deeper():
          time.sleep(1)
      === app/unrelated.py
      class Unrelated:
          async def fetch_all(self):
              return 1
      === lib.py
      class Base:
          async def send(self):
              return 1


      class Client(Base):
          pass
      """;

  private static List<Expr.Call> calls(Resolver resolver) {
    return Walk.find(resolver.scopes().file().tree(), Expr.Call.class);
  }

  private static Footing watched(ProjectIndex index, Runnable questions) {
    index.watch();
    questions.run();
    return index.watched();
  }

  /** What a question about the call with this source rests on, asked for the first time. */
  private static Footing about(String call, Ask ask) {
    Example example = Example.of(PROJECT);
    return about(example, call, ask);
  }

  private static Footing about(Example example, String call, Ask ask) {
    return watched(
        example.index(),
        () -> {
          Resolver resolver = example.resolver("main.py");
          calls(resolver).stream()
              .filter(one -> resolver.scopes().file().source(one).equals(call))
              .forEach(one -> ask.about(resolver, one));
        });
  }

  /** A question. */
  @FunctionalInterface
  private interface Ask {
    void about(Resolver resolver, Expr.Call call);
  }

  @Test
  void anAnswerRestsOnTheFactsThatItReads() {
    Footing footing = about("refresh()", Resolver::awaitable);

    assertThat(footing.everything()).isFalse();
    assertThat(footing.paths()).isEmpty();
    assertThat(footing.questions()).contains("facts of app/__init__.py", "facts of app/core.py");
    assertThat(footing.files())
        .contains("app/__init__.py", "app/core.py")
        .doesNotContain("app/unrelated.py", "lib.py", "");
  }

  @Test
  void aRememberedAnswerRestsOnTheSame() {
    Example example = Example.of(PROJECT);
    Footing first = about(example, "Client().send()", Resolver::awaitable);

    assertThat(first.questions()).contains("facts of lib.py");
    assertThat(about(example, "Client().send()", Resolver::awaitable)).isEqualTo(first);
    assertThat(about(example, "refresh()", Resolver::awaitable).questions())
        .doesNotContain("facts of lib.py");
  }

  @Test
  void whatFunctionsDoRestsOnTheirCode() {
    Footing footing =
        about("blocked()", (resolver, call) -> resolver.effect(call, new Goal.Blocks(false)));

    assertThat(footing.questions()).contains("facts of app/core.py", "code of app/core.py");
    assertThat(about("blocked()", Resolver::awaitable).questions())
        .doesNotContain("code of app/core.py");
  }

  @Test
  void aQuestionAboutTheWholeProjectIsNoted() {
    assertThat(about("thing.fetch_all()", Resolver::agreement).questions())
        .contains("all called fetch_all");
    ProjectIndex index = Example.of(PROJECT).index();
    assertThat(watched(index, () -> index.imports("trio")).questions())
        .containsExactly("import trio");
    assertThat(watched(index, () -> index.importsModule("lib.py")).questions())
        .containsExactly("imported anywhere");
    assertThat(watched(index, () -> index.flavor("app/core.py")).questions())
        .contains("import trio", "import anyio", "facts of app/core.py");
    assertThat(watched(index, () -> callers(index, "app.core.deeper")).questions())
        .contains("calls of deeper");
    assertThat(watched(index, () -> index.mentions("deeper")).questions())
        .containsExactly("calls of deeper");
  }

  @Test
  void textsAreNotedAndTheSourceMayBeAnything() {
    ProjectIndex index = Example.of(PROJECT).index();

    Footing opened =
        watched(
            index,
            () -> {
              index.opened("lib.py");
              index.opened("app/core.py");
            });
    assertThat(opened).isEqualTo(new Footing(Set.of("lib.py", "app/core.py"), Set.of(), false));
    assertThat(opened.files()).containsExactlyInAnyOrder("lib.py", "app/core.py");
    assertThat(watched(index, index::source)).isEqualTo(Footing.EVERYTHING);
    assertThat(watched(index, () -> {})).isEqualTo(new Footing(Set.of(), Set.of(), false));
  }

  @Test
  void withoutAWatchNobodyKnows() {
    ProjectIndex index = Example.of(PROJECT).index();
    index.opened("lib.py");

    assertThat(index.watched()).isEqualTo(Footing.EVERYTHING);
    index.watch();
    index.watched();
    assertThat(index.watched()).isEqualTo(Footing.EVERYTHING);
  }

  private static Callers callers(ProjectIndex index, String name) {
    return index.callers(index.follow(QName.of(name)).orElseThrow());
  }

  @Test
  void whatWasFoundWhileNobodyWatchedMayRestOnAnything() {
    ProjectIndex index = Example.of(PROJECT).index();
    assertThat(callers(index, "app.core.deeper").calls()).isNotEmpty();

    assertThat(watched(index, () -> callers(index, "app.core.deeper")))
        .isEqualTo(Footing.EVERYTHING);
  }

  /** More than fit into a few machine words, found through answers in answers. */
  @Test
  void anAnswerMayRestOnHundredsOfFiles() {
    int modules = 300;
    StringBuilder main = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (int at = 0; at < modules; at++) {
      main.append("import m%d\nm%d.f()\n".formatted(at, at));
      others.append("=== m%d.py\nasync def f(): ...\n".formatted(at));
    }
    Example example = Example.of(main.toString() + others);
    Runnable all =
        () -> {
          Resolver resolver = example.resolver("main.py");
          calls(resolver).forEach(resolver::awaitable);
        };

    Footing first = watched(example.index(), all);
    Footing again = watched(example.index(), all);

    assertThat(first.questions())
        .containsAll(IntStream.range(0, modules).mapToObj("facts of m%d.py"::formatted).toList());
    assertThat(again).isEqualTo(first);
    assertThat(about(example, "m250.f()", Resolver::awaitable).questions())
        .contains("facts of m250.py")
        .doesNotContain("facts of m249.py", "facts of m251.py");
  }

  @Test
  void whoInheritsIsTakenWhenSomebodyAsks() {
    Example example =
        Example.of(
            """
            class Base:
                async def send(self): ...

            class Sub(Base):
                async def send(self): ...

            def use(base: Base):
                base.send()
            """);
    assertThat(example.index().askedForHeirs()).isFalse();

    Footing footing = about(example, "base.send()", Resolver::awaitable);

    assertThat(example.index().askedForHeirs()).isTrue();
    assertThat(footing.questions()).contains("members called send", "heirs of main Base");
  }

  @Test
  void aLineageTellsWhatClassesInheritFrom() {
    ProjectIndex index =
        Example.of(
                """
                from far import Far, gone

                class One: ...

                class Two(One): ...

                class Three(Two, Far): ...

                class Lost(gone()): ...
                === far.py
                class Far: ...
                """)
            .index();

    Lineage lineage = index.lineage("main.py").orElseThrow();

    assertThat(lineage.ancestors().keySet())
        .containsExactlyInAnyOrder("One", "Two", "Three", "Lost");
    assertThat(lineage.ancestors().get("One")).isEmpty();
    assertThat(lineage.ancestors().get("Three")).containsExactly("main Two", "main One", "far Far");
    assertThat(lineage.ancestors().get("Lost")).contains("");
    assertThat(lineage.paths()).contains("main.py", "far.py");
    assertThat(index.lineage("missing.py")).isEmpty();
  }

  @Test
  void aChangeOfLineageChangesWhoInherits() {
    Lineage one = lineage("class A: ...\nclass B(A): ...\n");
    Lineage two = lineage("class A: ...\nclass B: ...\n");
    Lineage three = lineage("class A: ...\nclass B(A): ...\nclass C(B): ...\n");

    assertThat(one.changes(one)).isEmpty();
    assertThat(new TreeSet<>(one.changes(two))).containsExactly("heirs of main A");
    assertThat(two.changes(one)).isEqualTo(one.changes(two));
    assertThat(new TreeSet<>(one.changes(three)))
        .containsExactly("heirs of main A", "heirs of main B");
  }

  private static Lineage lineage(String text) {
    return Example.of(text).index().lineage("main.py").orElseThrow();
  }

  @Test
  void somebodyWhoThrowsSpoilsNothingForTheNext() {
    Example example = Example.of(PROJECT);
    ProjectIndex index = example.index();
    Consumer<ProjectIndex> open = it -> Ledger.open();
    index.watch();
    open.accept(index);

    assertThat(index.watched()).as("an answer was begun").isEqualTo(Footing.EVERYTHING);
    assertThat(about(example, "refresh()", Resolver::awaitable).everything()).isFalse();
  }
}
