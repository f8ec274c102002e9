package dev.asyncmend.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Fix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates of every shape: what moves, what goes, what is refused. */
final class RewriteShapesTest {
  private static final String HEAD = "import asyncio\nimport requests\n\n\nasync def main():\n";

  /** The body of a coroutine after one round; {@code refused} where there is no fix. */
  private static String once(String pattern, String template, String body) {
    Sample sample = Sample.of(HEAD + ("    " + body).replace("\n", "\n    ") + "\n");
    List<Fix> fixes = sample.fixes(pattern, template);
    if (fixes.isEmpty()) {
      return "refused";
    }
    String after = sample.apply(fixes);
    String rest = after.substring(after.indexOf("main():\n") + 8);
    return rest.replace("\n    ", "\n").strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // pattern | template | before | after
        "$F($*A)            | [$F, $*A]              | f(a, b)         | [f, a, b]",
        "$F($*A)            | [$F, $*A]              | f()             | [f]",
        "$F($*A)            | [$F, $*A]              | f(a,)           | [f, a]",
        "$F($*A)            | [*$F, $*A]             | (lambda: 0)(a)  | [*(lambda: 0), a]",
        "print($A, $B)      | print($B, $A)          | print(1, 2)     | print(2, 1)",
        "print($A)          | print($A, $A)          | print(f(1))     | print(f(1), f(1))",
        "print($A)          | $A                     | print(a or b)   | a or b",
        "print($A)          | $A                     | x = print(a or b).c | x = (a or b).c",
        "print($A)          | $A                     | x = print((a, b)).c | x = (a, b).c",
        "print($A)          | not $A                 | x = print(1) + 1 | x = (not 1) + 1",
        "print($A)          | not $A                 | x = (print(1)) + 1 | x = (not 1) + 1",
        "print($A)          | $A + 1                 | print(a if b else c) | (a if b else c) + 1",
        "print($A)          | len(end=$A)            | print(x := 1)   | len(end=(x := 1))",
        "print($A)          | len(end=$A)            | print(x for x in y) | len(end=(x for x in y))",
        "print($A)          | [$A]                   | print(x for x in y) | [(x for x in y)]",
        "print($A).x        | $A.y                   | print(1).x      | (1).y",
        "$X.result()        | await $X               | y = a.b(c).result() | y = await a.b(c)",
        "$X.result()        | await $X               | y = (a or b).result() | y = await (a or b)",
        "await $X           | $X                     | y = await f()   | y = f()",
        "await $X           | $X                     | return(await f()) | return(f())",
        "$X + $Y            | $Y + $X                | a + b           | b + a",
        "$A or $B           | $A                     | x = a or b      | x = a",
        "-$A                | not $A                 | x = -a          | x = not a",
        "not $A             | -$A                    | x = not a       | x = -a",
        "$A[$B]             | $A.get($B)             | a[b]            | a.get(b)",
        "$A.get($B)         | $A[$B]                 | a.get(b)        | a[b]",
        "{$K: $V}           | dict($K, v=$V)         | {1: 2}          | dict(1, v=2)",
        "[$X for $Y in $Z]  | [await $X for $Y in $Z] | [f(y) for y in z] | [await f(y) for y in z]",
        "lambda: $X         | lambda: ($X, 1)        | lambda: a       | lambda: (a, 1)",
        "$A if $B else $C   | $B and $A or $C        | x = a if b else c | x = b and a or c",
        "print($*A, sep=$S) | print($*A, end=$S)     | print(a, sep=1, flush=2) | print(a, end=1, flush=2)",
        "print($*A, sep=$S) | print($S, $*A)         | print(a, sep=1, flush=2) | print(1, a, flush=2)",
        "print($A, sep=$S)  | $A + $S                | print(sep=1, *[]) | refused",
        "print($A, sep=$S)  | $A + $S                | print(a, sep=b) | a + b",
        "print(sep=$S, end=$E) | $S + $E             | print(end=1, sep=2) | 2 + 1",
        "(print)($A)        | len($A)                | (print)(a)      | len(a)",
        "(print)($A)        | (len)($A)              | (print)(a)      | (len)(a)",
        "print($A)          | (len)($A)              | print(a)        | (len)(a)",
        "print($A).x        | len($A).x              | (print(a)).x    | len(a).x",
      })
  void expressions(String pattern, String template, String before, String after) {
    assertThat(once(pattern, template, before)).isEqualTo(after);
  }

  @Test
  void whatSpreadsOverLinesStaysTogether() {
    assertThat(once("print($A)", "$A", "x = print(\n    a\n    + b\n)"))
        .isEqualTo("x = (a\n    + b)");
    assertThat(once("print($A)", "[$A]", "x = print(\n    a\n    + b\n)"))
        .isEqualTo("x = [a\n    + b]");
    assertThat(once("print($A)", "$A", "x = print(f(\n    a,\n))")).isEqualTo("x = f(\n    a,\n)");
  }

  @Test
  void commentsStayOrTheFixIsRefused() {
    assertThat(once("print($A)", "len($A)", "print(  # why\n    a  # what\n)"))
        .isEqualTo("len(  # why\n    a  # what\n)");
    assertThat(once("print($A)", "$A", "x = print(  # why\n    a)")).isEqualTo("refused");
    assertThat(once("print($A)", "$A", "x = print(f(  # why\n    a))"))
        .isEqualTo("x = f(  # why\n    a)");
    assertThat(once("print($A, $B)", "print($B, $A)", "print(a,  # a\n      b)"))
        .isEqualTo("print(  # a\n      b,\n      a)");
  }

  @Test
  void parenthesesThatThePatternDoesNotKnow() {
    assertThat(once("$O.get().json()", "await $O.get()", "x = (o.get()).json()"))
        .isEqualTo("x = await o.get()");
    assertThat(once("$O.get().json()", "await $O.load()", "x = (o.get()).json()"))
        .isEqualTo("x = await o.load()");
    assertThat(once("requests.get($*A)", "requests.post($*A)", "(requests.get)(a)"))
        .isEqualTo("requests.post(a)");
  }

  @Test
  void quotesDoNotGoIntoFormattedStrings() {
    String pattern = "print($A)";
    String body = "f\"{print(1)}\"";
    assertThat(once(pattern, "print($A, sep='x')", body)).isEqualTo("refused");
    assertThat(once(pattern, "print($A, sep=None)", body)).isEqualTo("f\"{print(1, sep=None)}\"");
  }

  @Test
  void aShadowedBuiltinIsImported() {
    Sample sample = Sample.of("def main(len):\n    print(1)\n");
    assertThat(sample.apply(sample.fixes("print($A)", "len($A)")))
        .isEqualTo("import builtins\n\n\ndef main(len):\n    builtins.len(1)\n");
  }

  @Test
  void statementsGoAndCome() {
    String pattern = "$L = asyncio.get_event_loop()\n$L.run_until_complete($M)\n";
    String body =
        "before()\nloop = asyncio.get_event_loop()\nloop.run_until_complete(main())  # go\nafter()";
    assertThat(once(pattern, "asyncio.run($M)", body))
        .isEqualTo("before()\nasyncio.run(main())  # go\nafter()");
    assertThat(
            once("$X = print($A)", "$X = len($A)\nif $X:\n    print($X)\n", "x = print(1)  # why"))
        .isEqualTo("x = len(1)  # why\nif x:\n    print(x)");
    assertThat(once("return $X", "print($X)\nreturn $X\n", "if x:\n    # why\n    return 1"))
        .isEqualTo("if x:\n    print(1)\n    # why\n    return 1");
    assertThat(once("return $X", "print($X)\nreturn $X\n", "if x: return 1")).isEqualTo("refused");
    assertThat(once("print($A)\nprint($B)\n", "len($A, $B)\n", "print(1)\nprint(2)"))
        .isEqualTo("len(1, 2)");
  }

  @Test
  void bodiesStay() {
    assertThat(
            once(
                "with $M as $X: $*BODY",
                "async with $M as $X:\n    print($X)\n    $*BODY\n",
                "with a as b:  # why\n    # first\n    c()\n    d()"))
        .isEqualTo("async with a as b:  # why\n    print(b)\n    # first\n    c()\n    d()");
    assertThat(
            once(
                "try:\n    $*BODY\nexcept $E:\n    pass\n",
                "try:\n    $*BODY\nexcept $E:\n    raise\n",
                "try:\n    a()\nexcept E:\n    # nothing\n    pass"))
        .isEqualTo("try:\n    a()\nexcept E:\n    # nothing\n    raise");
    assertThat(once("for $X in $Y: $*BODY", "$*BODY", "for x in y:\n    a()")).isEqualTo("refused");
  }

  @Test
  void lineEndsAndTabsAreThoseOfTheFile() {
    String source =
        "import requests\r\n\r\n\r\nasync def main():\r\n\trequests.get(\r\n\t\ta,\r\n\t)\r\n";
    Sample sample = Sample.of(source);
    String after =
        sample.apply(
            sample.fixes("requests.get($*A)", "await asyncio.to_thread(requests.get, $*A)"));
    assertThat(after)
        .endsWith("\tawait asyncio.to_thread(\r\n\t\trequests.get,\r\n\t\ta,\r\n\t)\r\n")
        .doesNotContain("\n\n");
  }

  @Test
  void holesAreThoseOfThePattern() {
    Reading<Rewrite> reading = Rewrite.of(Pattern.of("print($A)"), Template.of("print($B)"));
    assertThat(reading).isInstanceOf(Reading.Bad.class);
    assertThat(((Reading.Bad<Rewrite>) reading).reason())
        .isEqualTo("`$B` is no hole of the pattern `print($A)`");
  }
}
