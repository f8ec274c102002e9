package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import java.util.List;
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
          pool.submit(passed)

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

  private static Callers of(String name) {
    Example example = Example.of("=== main.py\n" + PROJECT);
    ProjectIndex index = example.resolver("main.py").index();
    return index.callers(index.follow(QName.of(name)).orElseThrow());
  }

  private static List<String> told(Callers callers) {
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
