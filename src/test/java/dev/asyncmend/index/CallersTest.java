package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who calls a function, and whether that is known of all who do. */
final class CallersTest {
  private static final String PROJECT =
      """
      import other
      from other import load as read

      def target(x):
          return x

      def first():
          return target(1)

      async def second():
          return [target(x) for x in await third()]

      async def third():
          return (target(x) for x in [])

      class Store:
          def get(self):
              return self._find()

          def _find(self):
              return 1

      class Sub(Store):
          def run(self):
              pass

      def handed(pool):
          pool.keep(passed)

      def passed():
          pass

      @other.register
      def decorated():
          pass

      def user(store):
          store.run()

      read()
      if __name__ == "__main__":
          first()

      === other.py
      from main import target

      def load():
          return target(2)

      def register(f):
          return f
      """;

  private static final String THREADS =
      """
      import asyncio
      import threading

      def worker():
          return helper()

      def helper():
          return 1

      def start():
          threading.Thread(target=worker).start()

      async def main():
          await asyncio.to_thread(blocking)
          here()
          both()
          asyncio.get_running_loop().call_soon(callback)

      def blocking():
          both()

      def here():
          inner()

      def inner():
          pass

      def both():
          pass

      def callback():
          pass

      def entry():
          start()
          setup()

      def setup():
          pass

      def nobody():
          pass

      def kept():
          pass

      KEPT = [kept]

      def prepare():
          pass

      prepare()

      if __name__ == "__main__":
          entry()
      """;

  private static Callers of(String name) {
    ProjectIndex index = index(PROJECT);
    return index.callers(index.follow(QName.of(name)).orElseThrow());
  }

  private static String where(String name) {
    ProjectIndex index = index(THREADS);
    Whereabouts where = index.whereabouts(index.follow(QName.of(name)).orElseThrow());
    return new TreeSet<>(where.where()) + (where.complete() ? "" : "?");
  }

  private static ProjectIndex index(String project) {
    return Example.of("=== main.py\n" + project).resolver("main.py").index();
  }

  @Test
  void saysInWhichThreadsAFunctionRuns() {
    assertThat(where("main.worker")).isEqualTo("[THREAD]");
    assertThat(where("main.helper")).isEqualTo("[THREAD]");
    assertThat(where("main.blocking")).isEqualTo("[THREAD]");
    assertThat(where("main.inner")).isEqualTo("[LOOP]");
    assertThat(where("main.callback")).isEqualTo("[LOOP]");
    assertThat(where("main.both")).isEqualTo("[LOOP, THREAD]");
    assertThat(where("main.entry")).isEqualTo("[MAIN]");
    assertThat(where("main.setup")).isEqualTo("[MAIN]");
    assertThat(where("main.prepare")).isEqualTo("[IMPORT]");
    assertThat(where("main.nobody")).isEqualTo("[]?");
    assertThat(where("main.kept")).isEqualTo("[]?");
    assertThat(where("main.main")).isEqualTo("[]?");
  }

  static List<String> told(Callers callers) {
    return callers.calls().stream()
        .map(call -> call.path() + ":" + call.line() + " " + call.function() + " " + call.kind())
        .toList();
  }

  @Test
  void findsCallsInAllFiles() {
    Callers callers = of("main.target");
    assertThat(told(callers))
        .containsExactly(
            "main.py:8 first FUNCTION",
            "main.py:11 second COROUTINE",
            "main.py:14 third LATER",
            "other.py:4 load FUNCTION");
    assertThat(callers.complete()).isTrue();
  }

  @Test
  void knowsScriptsAliasesAndMethods() {
    assertThat(told(of("main.first"))).containsExactly("main.py:42  SCRIPT");
    assertThat(told(of("other.load"))).containsExactly("main.py:40  MODULE");
    assertThat(told(of("main.Store._find"))).containsExactly("main.py:18 Store.get FUNCTION");
    assertThat(of("main.Store._find").complete()).isTrue();
    assertThat(told(of("main.Store.get"))).isEmpty();
    assertThat(of("main.Store.get").complete()).isTrue();
  }

  @Test
  void saysWhereOthersMayCall() {
    assertThat(of("main.passed").complete()).as("handed on").isFalse();
    assertThat(of("main.decorated").complete()).as("registered").isFalse();
    assertThat(of("main.Sub.run").complete()).as("called on something unknown").isFalse();
  }
}
