package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is read off the code of functions: the calls that it makes, and when. */
final class BodyFactsTest {

  private static ModuleSummary summary(String source) {
    return Summarizer.summarize(Example.of(source).scopes("main.py"));
  }

  private static Body body(String source, String path) {
    return ((Definition.Function) summary(source).at(path).get(0)).body();
  }

  /** The calls as {@code line name mode guards}. */
  private static List<String> calls(Body body) {
    return body.calls().stream().map(BodyFactsTest::told).toList();
  }

  private static String told(CallFact fact) {
    String guards =
        fact.guards().stream()
            .map(guard -> " " + guard.parameter() + guard.test())
            .collect(Collectors.joining());
    String chance = fact.chance() == CallFact.Chance.ALWAYS ? "" : " " + fact.chance();
    return fact.line() + " " + name(fact.call().callee()) + " " + fact.mode() + chance + guards;
  }

  private static String name(Term term) {
    if (term instanceof Term.Attribute attribute) {
      return name(attribute.of()) + "." + attribute.name();
    }
    if (term instanceof Term.Global global) {
      return global.path();
    }
    return term.getClass().getSimpleName();
  }

  @Test
  void eachFunctionHasItsOwnCalls() {
    String source =
        """
        import time

        @deco(1)
        def outer(x=default()):
            def inner():
                time.sleep(1)

            class Local:
                value = make()

            inner()
            return Local


        start()
        """;
    assertThat(calls(body(source, "outer")))
        .containsExactly("9 make PLAIN", "11 outer.<locals>.inner PLAIN");
    assertThat(calls(body(source, "outer.<locals>.inner"))).containsExactly("6 time.sleep PLAIN");
    assertThat(calls(summary(source).body()))
        .containsExactly("3 deco PLAIN", "4 default PLAIN", "15 start PLAIN");
  }

  @Test
  void saysHowACallComesToRun() {
    String source =
        """
        async def run(items):
            await first()
            later = lambda: second()
            more = (third(x) for x in fourth())
            both = [fifth(x) for x in items]
            await (sixth().seventh)()


        if __name__ == "__main__":
            run([eighth()])
        """;
    assertThat(calls(body(source, "run")))
        .containsExactly(
            "2 first AWAITED",
            "3 second LAZY",
            "4 fourth PLAIN",
            "4 third LAZY",
            "5 fifth PLAIN",
            "6 Call.seventh AWAITED",
            "6 sixth PLAIN");
    assertThat(calls(summary(source).body())).containsExactly("10 run MAIN", "10 eighth MAIN");
  }

  @Test
  void looksAtNothingThatDoesNotRun() {
    String source =
        """
        from typing import TYPE_CHECKING

        def run(x):
            if TYPE_CHECKING:
                one()
            else:
                two()
            if x > 1:
                three()
                return
                four()
            while True:
                five()
            six()
        """;
    assertThat(calls(body(source, "run")))
        .containsExactly("7 two PLAIN SOMETIMES", "9 three PLAIN SOMETIMES", "13 five PLAIN");
  }

  @Test
  void saysHowOftenACallRuns() {
    String source =
        """
        def run(x):
            for y in first(x):
                second(y) or third(y)
            try:
                fourth()
            except ValueError:
                if x > 1:
                    fifth()
            else:
                sixth()
            ninth() if eighth() else None
            if x.asynchronous:
                return tenth()
            return eleventh()
        """;
    assertThat(calls(body(source, "run")))
        .containsExactly(
            "2 first PLAIN",
            "3 second PLAIN",
            "3 third PLAIN SOMETIMES",
            "5 fourth PLAIN",
            "8 fifth PLAIN RARELY",
            "10 sixth PLAIN",
            "11 eighth PLAIN",
            "11 ninth PLAIN SOMETIMES",
            "13 tenth PLAIN RARELY",
            "14 eleventh PLAIN RARELY");
  }

  @Test
  void keepsWhatArgumentsMustBe() {
    String source =
        """
        def run(self, wait, client=None, other=1):
            if not wait:
                one()
            elif client is None and other:
                two()
            else:
                three()
            if client is not None:
                return four()
            five()
            if wait:
                wait = 2


        def rebound(wait):
            wait = wait or 1
            if wait:
                one()
        """;
    assertThat(calls(body(source, "run")))
        .containsExactly(
            "3 one PLAIN SOMETIMES",
            "5 two PLAIN SOMETIMES 2NONE 3TRUE",
            "7 three PLAIN SOMETIMES",
            "9 four PLAIN SOMETIMES 2GIVEN",
            "10 five PLAIN 2NONE");
    assertThat(calls(body(source, "rebound"))).containsExactly("18 one PLAIN SOMETIMES");
  }

  @Test
  void leavesOutWhatNeverMatters() {
    String source =
        """
        def run(names, anything):
            print(len(names), ", ".join(names))
            for name in names:
                pass
            anything()
        """;
    Body body = body(source, "run");
    assertThat(calls(body)).containsExactly("5 Argument PLAIN");
    assertThat(body.partial()).isFalse();
  }

  @Test
  void namesWhatIsReadAndNotCalled() {
    String source =
        """
        from jobs import task as job

        def helper():
            pass

        def run(pool, local):
            def inner():
                pass

            helper()
            pool.submit(helper)
            pool.submit(job, inner, local)
            (local + 1).method()
            local.handler = pool.attribute
            return inner.name
        """;
    assertThat(body(source, "run").names())
        .containsExactly("attribute", "helper", "inner", "job", "method", "name", "task");
    assertThat(body(source, "run").partial()).isTrue();
    assertThat(body(source, "helper").names()).isEmpty();
  }

  @Test
  void constantsAreArguments() {
    String source =
        """
        def run():
            helper(True, None, block=False)
        """;
    Term.Call call = body(source, "run").calls().get(0).call();
    assertThat(call.args()).containsExactly(Term.Literal.TRUE, Term.Literal.of("None"));
    assertThat(call.keywords()).containsExactly(new Term.Keyword("block", Term.Literal.FALSE));
  }
}
