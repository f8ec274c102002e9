package dev.asyncmend.index;

import static dev.asyncmend.index.CallersTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import org.junit.jupiter.api.Test;

/** Who calls what threads run, local functions and classes. */
final class CallerKindsTest {
  private static final String MORE =
      """
      import multiprocessing
      import threading
      import asyncio

      class Worker(threading.Thread):
          def run(self):
              return step()

      class Child(multiprocessing.Process):
          def run(self):
              return forked()

      class Plain:
          def run(self):
              return plain_step()

      class Twice(Plain):
          def run(self):
              return 1

      def step(): pass

      def forked(): pass

      def plain_step(): pass

      def pooled(): pass

      def listed(): pass

      def threaded(): pass

      def keyed(x): pass

      def submit(loop: asyncio.AbstractEventLoop):
          multiprocessing.Process(target=pooled)
          multiprocessing.Process(target=listed)
          loop.run_in_executor(None, threaded)
          sorted([], key=keyed)
          KEPT.append(listed)

      def outer():
          def local(): ...
          local()
          def deeper():
              local()

      def other(local):
          local()

      class Made: ...

      class Kept: ...

      class Based: ...

      class Sub(Based): ...

      @print
      class Decorated: ...

      def make(thing):
          Made()
          KEPT.append(Kept)
          Kept()
          Based()
          Decorated()
          return thing.Made

      async def more():
          return [Made() for x in await make(1)]

      Made()

      class Special:
          def __len__(self): ...
          def twice(self): ...
          def twice(self): ...

      def use(special: Special):
          len(special)
          special.twice()

      def maybe(x):
          f = step if x else forked
          f()
      """;

  private static ProjectIndex index(String project) {
    return Example.of("=== main.py\n" + project).index();
  }

  private static Callers more(String name) {
    ProjectIndex index = index(MORE);
    return index.callers(index.follow(QName.of("main." + name)).orElseThrow());
  }

  /** The first of the definitions in the module at a path. */
  private static Symbol first(ProjectIndex index, String path) {
    ModuleSummary module = index.inference().modules().unit("main.py").orElseThrow().summary();
    return new Symbol(QName.of("main." + path), "main.py", module.at(path).get(0));
  }

  @Test
  void whatAThreadOrProcessRunsIsCalledByItsStart() {
    assertThat(told(more("Worker.run"))).containsExactly("main.py:6 Worker THREAD");
    assertThat(more("Worker.run").complete()).isTrue();
    assertThat(told(more("Child.run"))).containsExactly("main.py:10 Child PROCESS");
    assertThat(told(more("Plain.run"))).isEmpty();
    assertThat(more("Twice.run").complete()).as("the base has it, too").isFalse();
    assertThat(told(more("pooled"))).containsExactly("main.py:36 submit PROCESS");
    assertThat(told(more("threaded"))).containsExactly("main.py:38 submit THREAD");
    assertThat(told(more("keyed"))).containsExactly("main.py:39 submit HANDED");
    assertThat(more("pooled").complete()).isTrue();
    assertThat(more("listed").complete()).as("a list gets it as well").isFalse();
  }

  @Test
  void aLocalFunctionIsCalledWhereItHasItsName() {
    ProjectIndex index = index(MORE);
    Symbol symbol = first(index, "outer.<locals>.local");

    assertThat(told(index.callers(symbol)))
        .containsExactly("main.py:44 outer FUNCTION", "main.py:46 outer.<locals>.deeper FUNCTION");
    assertThat(index.callers(symbol).complete()).isTrue();
  }

  @Test
  void aClassIsCalledByWhoMakesItsObjects() {
    assertThat(told(more("Kept"))).isEmpty();
    assertThat(more("Kept").complete()).as("handed on").isFalse();
    assertThat(more("Based").complete()).as("it has a subclass").isFalse();
    assertThat(more("Decorated").complete()).as("decorated").isFalse();
    assertThat(more("Made").complete()).as("read elsewhere").isFalse();
    ProjectIndex index = index(MORE.replace("return thing.Made", "return thing"));
    Callers made = index.callers(index.follow(QName.of("main.Made")).orElseThrow());
    assertThat(told(made))
        .containsExactly(
            "main.py:63 make FUNCTION", "main.py:71 more COROUTINE", "main.py:73  MODULE");
    assertThat(made.complete()).isTrue();
  }

  @Test
  void specialMethodsAndSeveralOfOneNameAreCalledByAnybody() {
    assertThat(more("Special.__len__").complete()).isFalse();
    ProjectIndex index = index(MORE);
    assertThat(index.callers(first(index, "Special.twice")).complete()).isFalse();
    assertThat(more("step").complete()).as("one of two is called").isFalse();
  }
}
