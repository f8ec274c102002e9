package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which conditions the calls of a function run, and which calls stand in odd places. */
final class BodyGuardsTest {

  private static Body body(String source, String path) {
    ModuleSummary summary = Summarizer.summarize(Example.of(source).scopes("main.py"));
    return path.isEmpty() ? summary.body() : ((Definition.Function) summary.at(path).get(0)).body();
  }

  private static String name(CallFact fact) {
    return fact.call().callee() instanceof Term.Global global ? global.path() : "?";
  }

  private static List<String> names(Body body) {
    return body.calls().stream().map(BodyGuardsTest::name).toList();
  }

  /** The guards of the call of {@code here()} below the line {@code head} in a function. */
  private static String guards(String head) {
    String lines = head.replace("\\n", "\n").indent(4);
    String source = "def run(items, count, wait, *, key=None):\n" + lines + "        here()\n";
    return body(source, "run").calls().stream()
        .filter(fact -> name(fact).equals("here"))
        .flatMap(fact -> fact.guards().stream())
        .map(guard -> guard.parameter() + " " + guard.test())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "if wait:                          | 2 TRUE",
        "if not wait:                      | 2 FALSE",
        "if not not wait:                  | 2 TRUE",
        "if wait is None:                  | 2 NONE",
        "if wait == None:                  | 2 NONE",
        "if wait is not None:              | 2 GIVEN",
        "if wait != None:                  | 2 GIVEN",
        "if not (wait is None):            | 2 GIVEN",
        "if key:                           | 3 TRUE",
        "if wait and key and count > 1:    | 2 TRUE, 3 TRUE",
        "if wait or key:                   | ''",
        "if wait > None:                   | ''",
        "if wait == 1:                     | ''",
        "if None is wait is None:          | ''",
        "if other:                         | ''",
        "if wait.done:                     | ''",
        "for x in items:                   | 0 TRUE",
        "for x in range(count):            | 1 TRUE",
        "for x in range(1, count):         | ''",
        "for x in sorted(items):           | ''",
        "if wait:\\n    pass\\nelse:       | 2 FALSE",
        "if wait is None:\\n    pass\\nelse: | 2 GIVEN",
        "if wait and key:\\n    pass\\nelse: | ''",
        "if wait:\\n    return\\nif other: | 2 FALSE",
        "if not wait:\\n    raise ValueError\\nif other: | 2 TRUE",
        "if wait:\\n    print(1)\\nif other: | ''",
        "if wait:\\n    return\\nelse:\\n    pass\\nif other: | ''",
      })
  void aCallKnowsWhatHoldsWhereItRuns(String head, String expected) {
    assertThat(guards(head.strip())).isEqualTo(expected);
  }

  @Test
  void whatIsBoundOrDeletedIsReadAsFarAsItIsPartOfSomething() {
    String source =
        """
        def run(items):
            one().attribute = two()
            items[three()] = four()
            five()[six()].x = 1
            (seven().a, [eight().b, *nine().c]) = ten()
            del eleven().d
            for twelve().e in thirteen():
                pass
            with fourteen() as fifteen().f:
                pass
            sixteen().g += seventeen()
            name: eighteen() = nineteen()
            last = (other := twenty())
        """;

    assertThat(names(body(source, "run")))
        .contains(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "nineteen",
            "twenty");
  }

  @Test
  void callsInCallsAreFoundOnce() {
    String source =
        """
        def run():
            one(two(), *three(), key=four(), **five())
            six()(seven())
            eight().method(nine()).other()
            {ten(): eleven(), **twelve()}
            f"{thirteen()}"
            fourteen()[fifteen():sixteen()]
        """;

    assertThat(names(body(source, "run")).stream().filter(name -> !name.equals("?")))
        .containsExactlyInAnyOrder(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen");
  }

  @Test
  void aGeneratorEvaluatesItsFirstIterableAtOnce() {
    String source =
        """
        def run():
            (one(x) for x in two() if three(x) for y in four())
            lambda x=five(): six()
        """;
    Body body = body(source, "run");

    assertThat(body.calls().stream().map(fact -> name(fact) + " " + fact.mode()))
        .containsExactlyInAnyOrder(
            "one LAZY", "two PLAIN", "three LAZY", "four LAZY", "five PLAIN", "six LAZY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "if __name__ == '__main__':  | MAIN",
        "if '__main__' == __name__:  | MAIN",
        "if __name__ != '__main__':  | PLAIN",
        "if name == '__main__':      | PLAIN",
        "if __name__ == a == b:      | PLAIN",
        "if __name__:                | PLAIN",
      })
  void aScriptIsToldByItsName(String head, CallFact.Mode expected) {
    assertThat(body(head.strip() + "\n    here()\n", "").calls())
        .extracting(CallFact::mode)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "if self.asynchronous:                 | RARELY",
        "if loop.is_running():                 | RARELY",
        "if is_async:                          | RARELY",
        "if self.ready:                        | SOMETIMES",
        "try:\\n    ask()\\nexcept RuntimeError:    | RARELY",
        "try:\\n    ask()\\nexcept ValueError:      | RARELY",
        "try:\\n    ask()\\nfinally:                | ALWAYS",
        "for x in y:                           | ALWAYS",
        "while x:                              | ALWAYS",
        "with x:                               | ALWAYS",
        "if x:\\n    return\\nwith y:            | ALWAYS",
        "if self.asynchronous:\\n    return\\nwith y: | RARELY",
      })
  void howOftenACallRunsIsToldByItsSurroundings(String head, CallFact.Chance expected) {
    String lines = head.strip().replace("\\n", "\n").indent(4);
    Body body = body("def run(self, loop, x, y):\n" + lines + "        here()\n", "run");

    assertThat(body.calls().stream().filter(fact -> name(fact).equals("here")))
        .extracting(CallFact::chance)
        .containsExactly(expected);
  }
}
