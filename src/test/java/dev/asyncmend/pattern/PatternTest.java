package dev.asyncmend.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What patterns fit, and what they do not. */
final class PatternTest {
  private static final String IMPORTS = "import asyncio\nimport requests\nimport time as t\n";

  private static List<String> found(String pattern, String code) {
    return Sample.of(IMPORTS + code + "\n").found(pattern);
  }

  private static void assertFits(String pattern, String code) {
    assertThat(found(pattern, code)).as("%s in %s", pattern, code).isNotEmpty();
  }

  private static void assertStrange(String pattern, String code) {
    assertThat(found(pattern, code)).as("%s in %s", pattern, code).isEmpty();
  }

  @Test
  void namesAreSymbols() {
    assertThat(found("time.sleep($X)", "t.sleep(1)\ntime.sleep(2)")).containsExactly("t.sleep(1)");
    assertThat(found("time.sleep($X)", "from time import sleep as nap\nnap(1)"))
        .containsExactly("nap(1)");
    assertStrange("time.sleep($X)", "def f(t):\n    t.sleep(1)");
    assertThat(found("time.sleep", "x = t.sleep")).containsExactly("t.sleep");
    assertThat(found("open($*_)", "open(1)\ndef f(open):\n    open(2)")).containsExactly("open(1)");
  }

  @Test
  void oneHoleIsOneExpression() {
    assertFits("requests.get($U)", "requests.get(a + b)");
    assertFits("requests.get($U)", "requests.get(x for x in y)");
    assertFits("requests.get($U)", "(requests.get)((a))");
    assertStrange("requests.get($U)", "requests.get()");
    assertStrange("requests.get($U)", "requests.get(a, b)");
    assertStrange("requests.get($U)", "requests.get(*a)");
    assertStrange("requests.get($U)", "requests.get(url=a)");
    assertFits("requests.get(*$U)", "requests.get(*a)");
    assertFits("requests.get(**$U)", "requests.get(**a)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$*A", "$$$A", "$...A", "$*_"})
  void aHoleForManyTakesAnyNumber(String hole) {
    String pattern = "requests.get(" + hole + ")";
    assertFits(pattern, "requests.get()");
    assertFits(pattern, "requests.get(a, *b, k=1, **d)");
    assertFits(pattern, "requests.get(\n    a,  # one\n    b,\n)");
    assertFits("requests.get($FIRST, " + hole + ")", "requests.get(a)");
    assertStrange("requests.get($FIRST, " + hole + ")", "requests.get(k=1)");
    assertFits("requests.get(" + hole + ", $LAST)", "requests.get(a, b, c)");
    assertFits("print([" + hole + "])", "print([1, *a])");
  }

  @Test
  void keywordsFitWhereverTheyStand() {
    String pattern = "requests.get($U, timeout=$T, $*REST)";
    assertFits(pattern, "requests.get(a, timeout=1)");
    assertFits(pattern, "requests.get(a, b=2, timeout=1, c=3)");
    assertFits(pattern, "requests.get(a, c=3, **d, timeout=1)");
    assertStrange(pattern, "requests.get(a, c=3)");
    assertStrange(pattern, "requests.get(timeout=1, **d)");
    assertFits("requests.get($_, $NAME=1)", "requests.get(u, stream=1)");
  }

  @Test
  void theSameHoleIsTheSameCode() {
    String pattern = "$X == $X";
    assertFits(pattern, "f(a,b) == f( a,  # same\n  b)".replace("f( a,  # same\n  b)", "f( a, b)"));
    assertFits(pattern, "(f(a)) == f(a)");
    assertFits(pattern, "x['a'] == x[\"a\"]");
    assertStrange(pattern, "f(a) == f(b)");
    assertStrange(pattern, "f(a) == f(a, a)");
    assertFits("$_ == $_", "f(a) == f(b)");
  }

  @Test
  void triesFewerWhereTheRestDoesNotFit() {
    assertFits("print($*A, $X, $*B, $X)", "print(1, 2, 3, 2)");
    assertFits("print($*A, $*A)", "print(1, 2, 1, 2)");
    assertStrange("print($*A, $*A)", "print(1, 2, 1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$X.result()             | f(x).result()            | f(x).result",
        "$X.$ATTR                | a.b                      | a",
        "await $X                | await f()                | f()",
        "not $X in $Y            | not a in b               | a not in b",
        "$X not in $Y            | a not in b               | a in b",
        "$X < $Y < $Z            | a < b < c                | a < b and b < c",
        "-$X ** 2                | -a ** 2                  | (-a) ** 2",
        "$X if $Y else $Z        | a if b else c            | a or b",
        "lambda: $X              | lambda: 1                | lambda x: 1",
        "lambda $*P: $X          | lambda a, *b, c=1: a     | print(1)",
        "[$X for $Y in $Z]       | [f(a) for a in b]        | [f(a) for a in b if a]",
        "{$K: $V}                | {1: 2}                   | {1}",
        "$X[$A:$B]               | a[1:2]                   | a[1]",
        "print(\"x\")              | print('x')               | print('y')",
        "1_000                   | f(1_000)                 | f(1000)",
        "$X + ($Y * 2)           | a + b * 2                | (a + b) * 2",
        "isinstance($X, (list, dict)) | isinstance(a, (list, dict)) | isinstance(a, list)",
      })
  void expressions(String pattern, String fits, String strange) {
    assertFits(pattern, "x = " + fits);
    assertStrange(pattern, "x = " + strange);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$X = asyncio.Queue($*_)      | a = asyncio.Queue(1)        | a: int = asyncio.Queue(1)",
        "return $X                    | return 1                    | return",
        "raise                        | raise                       | raise x",
        "del $X                       | del a                       | pass",
        "with $M: $*BODY              | with a: b; c                | with a as b: c",
        "with $M as $X: $*BODY        | with (a as b): c            | with a as b, d: c",
        "for $X in $Y: $*BODY         | for a in b: c               | async for a in b: c",
        "while True: $*BODY           | while True: pass            | while 1: pass",
        "if $C: $*BODY                | if a: b                     | while a: b",
        "def $F($*P): $*BODY          | def f(a, /, b, *, c=1): pass | async def f(a): pass",
        "async def $F(): $*BODY       | async def f(): pass         | async def f(a): pass",
        "class $C: $*BODY             | class A(): pass             | class A(B): pass",
        "from a import $M as $N       | from a import b as c        | from a import b",
        "from asyncio import $X       | from asyncio import gather  | from asyncio import a, b",
        "assert $X, $Y                | assert a, b                 | assert a",
        "$X: $T = $V                  | a: int = 1                  | a = 1",
      })
  void statements(String pattern, String fits, String strange) {
    assertFits(pattern, fits);
    assertStrange(pattern, strange);
  }

  @Test
  void bodiesFitHoweverTheyAreLaidOut() {
    String pattern = "try:\n    $*BODY\nexcept $E:\n    pass\n";
    assertFits(pattern, "try:\n    # why\n    a()\n\n    b()\nexcept E: pass");
    assertStrange(pattern, "try:\n    a()\nexcept E:\n    pass\nelse:\n    b()");
    assertStrange(pattern, "try:\n    a()\nexcept E:\n    a()");
  }

  @Test
  void statementsFollowEachOther() {
    String pattern = "$X = asyncio.new_event_loop()\n$*BETWEEN\n$X.close()\n";
    String code = "l = asyncio.new_event_loop()\na()\nb()\nl.close()\nc()";
    List<Match> matches = Sample.of(IMPORTS + code + "\n").matches(pattern);
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).nodes()).hasSize(4);
    assertThat(matches.get(0).capture("BETWEEN").orElseThrow().nodes()).hasSize(2);
    assertStrange(pattern, "l = asyncio.new_event_loop()\na()\nm.close()");
    assertFits("$A = 1\n$B = 2", "if x:\n    a = 1\n    b = 2\nelse:\n    c = 3");
    assertStrange("$A = 1\n$B = 2", "if x:\n    a = 1\nelse:\n    b = 2");
  }

  @Test
  void aMatchKnowsItsHoles() {
    Sample sample = Sample.of(IMPORTS + "requests.get(u, (a), k=1).json\n");
    Match match = sample.matches("requests.$METHOD($U, $*REST).$WHAT").get(0);
    assertThat(sample.file().source(match.expression("U").orElseThrow())).isEqualTo("u");
    Capture rest = match.capture("REST").orElseThrow();
    assertThat(rest.nodes()).hasSize(2);
    assertThat(sample.file().tokens().text(rest.tokens().first())).isEqualTo("(");
    assertThat(match.expression("REST")).isEmpty();
    Capture what = match.capture("WHAT").orElseThrow();
    assertThat(what.nodes()).isEmpty();
    assertThat(sample.file().tokens().text(what.tokens().first())).isEqualTo("json");
    assertThat(match.capture("METHOD")).isPresent();
    assertThat(match.capture("NOTHING")).isEmpty();
  }

  @Test
  void bindsNamesOfItsOwn() {
    assertFits("[x for x in $Y]", "[x for x in z]");
    assertStrange("[x for x in $Y]", "[a for a in z]");
  }

  @Test
  void stringsAndCommentsHaveNoHoles() {
    assertFits("print('$X')", "print('$X')");
    assertFits("print($X)  # $ is no hole here", "print(1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time.sleep(            | 10 | never closed",
        "time.sleep($)          | 11 | starts a hole",
        "time.sleep($1)         | 11 | starts a hole",
        "f($X)                  | 0  | neither a builtin nor a dotted name; write `$F`",
        "print($X, time)        | 10 | write `$TIME`",
        "$X                     | 0  | would fit all",
        "$*X                    | 0  | would fit all",
        "''                     | 0  | statement was expected",
        "print($X) +            | 11 | no Python",
      })
  void whatIsNoPattern(String text, int offset, String reason) {
    Reading<Pattern> reading = Pattern.read(text);
    assertThat(reading).isInstanceOf(Reading.Bad.class);
    Reading.Bad<Pattern> bad = (Reading.Bad<Pattern>) reading;
    assertThat(bad.reason()).contains(reason);
    assertThat(bad.offset()).isEqualTo(offset);
    assertThatThrownBy(() -> Pattern.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsWhatItMayFit() {
    assertThat(Pattern.of("time.sleep($X)").mayMatch(Expr.Call.class)).isTrue();
    assertThat(Pattern.of("time.sleep($X)").mayMatch(Expr.Name.class)).isFalse();
    assertThat(Pattern.of("time.sleep").mayMatch(Expr.Name.class)).isTrue();
    assertThat(Pattern.of("time.sleep").mayMatch(Expr.Attribute.class)).isTrue();
    assertThat(Pattern.of("with $X: $*Y").mayMatch(Stmt.With.class)).isTrue();
    assertThat(Pattern.of("with $X: $*Y").mayMatch(Stmt.AsyncWith.class)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "time.sleep($X), sleep",
    "asyncio.run(asyncio.gather($*X)), gather",
    "$X.run_until_complete($_), run_until_complete",
    "while True: $*B, while",
    "open($*A), open",
  })
  void knowsAWordThatEveryFileHas(String pattern, String word) {
    assertThat(Pattern.of(pattern).trigger()).contains(word);
  }

  @Test
  void hasNoTriggerWithoutWords() {
    assertThat(Pattern.of("$X + $Y").trigger()).isEmpty();
  }
}
