package dev.asyncmend.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The conditions of cards. */
final class WhereTest {
  private static final String HEAD =
      "import asyncio\nimport time\nimport http.client\nfrom aiohttp import web\n";

  private static List<String> held(Where where, String pattern, String code, int minor) {
    Sample sample = Sample.of(HEAD + code + "\n", minor);
    return sample.matches(pattern).stream()
        .filter(where::holds)
        .map(match -> sample.file().source(match.node()))
        .toList();
  }

  private static List<String> held(Where where, String code) {
    return held(where, "time.sleep($X)", code, 9);
  }

  @Test
  void insideAsyncDefIsWhereTheCodeRuns() {
    String code =
        """
        time.sleep(1)
        async def f(a=time.sleep(2)):
            time.sleep(3)
            [time.sleep(4) for x in y]
            (time.sleep(5) for x in y)
            (x for x in time.sleep(6))
            lambda: time.sleep(7)
            class C:
                time.sleep(8)
            @time.sleep(9)
            def g(b=time.sleep(10)):
                time.sleep(11)
        """;
    assertThat(held(new Where.Inside(Region.ASYNC_DEF), code))
        .containsExactly(
            "time.sleep(3)", "time.sleep(4)", "time.sleep(6)", "time.sleep(9)", "time.sleep(10)");
    assertThat(held(new Where.Inside(Region.DEF), code))
        .containsExactly("time.sleep(7)", "time.sleep(11)");
    assertThat(held(new Where.Inside(Region.MODULE), code))
        .containsExactly("time.sleep(1)", "time.sleep(2)");
  }

  @Test
  void bodiesCountAndHeadsDoNot() {
    String code =
        """
        def f():
            for x in time.sleep(1):
                if x: time.sleep(2)
                def g(): time.sleep(3)
            else:
                time.sleep(4)
            while time.sleep(5):
                time.sleep(6)
            with time.sleep(7):
                time.sleep(8)
            try:
                time.sleep(9)
            except E:
                time.sleep(10)
        async def h():
            async with time.sleep(11):
                time.sleep(12)
            async for x in y:
                time.sleep(13)
        """;
    assertThat(held(new Where.Inside(Region.LOOP), code))
        .containsExactly("time.sleep(2)", "time.sleep(6)", "time.sleep(13)");
    assertThat(held(new Where.Inside(Region.WITH), code)).containsExactly("time.sleep(8)");
    assertThat(held(new Where.Inside(Region.ASYNC_WITH), code)).containsExactly("time.sleep(12)");
    assertThat(held(new Where.Inside(Region.TRY), code)).containsExactly("time.sleep(9)");
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void regionsAreFoundByTheirWord(Region region) {
    assertThat(Region.of(region.word())).contains(region);
  }

  @Test
  void conditionsCombine() {
    String code = "for x in y:\n    time.sleep(1)\ntime.sleep(2)";
    Where loop = new Where.Inside(Region.LOOP);
    Where module = new Where.Inside(Region.MODULE);
    assertThat(held(new Where.All(List.of(module, loop)), code)).containsExactly("time.sleep(1)");
    assertThat(held(new Where.Any(List.of(module, loop)), code)).hasSize(2);
    assertThat(held(new Where.Not(loop), code)).containsExactly("time.sleep(2)");
    assertThat(held(Where.ALWAYS, code)).hasSize(2);
  }

  @Test
  void awaited() {
    String code = "async def f():\n    await (asyncio.sleep(1))\n    x = asyncio.sleep(2)";
    assertThat(held(new Where.Awaited(true), "asyncio.sleep($X)", code, 9))
        .containsExactly("asyncio.sleep(1)");
    assertThat(held(new Where.Awaited(false), "asyncio.sleep($X)", code, 9))
        .containsExactly("asyncio.sleep(2)");
  }

  @Test
  void used() {
    String code =
        """
        async def f():
            asyncio.gather(1)
            await asyncio.gather(2)
            a = await asyncio.gather(3)
            b = await asyncio.gather(4)
            return a, asyncio.gather(5)
        """;
    assertThat(held(new Where.Used(true), "asyncio.gather($X)", code, 9))
        .containsExactly("asyncio.gather(3)", "asyncio.gather(5)");
    assertThat(held(new Where.Used(false), "asyncio.gather($X)", code, 9))
        .containsExactly("asyncio.gather(1)", "asyncio.gather(2)", "asyncio.gather(4)");
  }

  @Test
  void passedTo() {
    String code = "def f():\n    asyncio.run(time.sleep(1))\n    print(time.sleep(2))\n";
    assertThat(held(new Where.PassedTo(Set.of("asyncio.run")), code))
        .containsExactly("time.sleep(1)");
    assertThat(held(new Where.PassedTo(Set.of("builtins.print", "a.b")), code))
        .containsExactly("time.sleep(2)");
  }

  @Test
  void resolves() {
    String code = "print(time.time)\nprint(len)\nprint(x)";
    assertThat(
            held(
                new Where.Resolves("X", Set.of("time.time", "builtins.len")), "print($X)", code, 9))
        .containsExactly("print(time.time)", "print(len)");
    assertThat(held(new Where.Resolves("Y", Set.of("time.time")), "print($X)", code, 9)).isEmpty();
  }

  @Test
  void coroutine() {
    String code =
        "async def f(): pass\ndef g(): pass\nprint(f())\nprint(g())\nprint(f)\nprint(h())";
    assertThat(held(new Where.Coroutine("X"), "print($X)", code, 9)).containsExactly("print(f())");
  }

  @Test
  void type() {
    String code = "class A: pass\na = A()\nprint(a)\nprint(A)\nprint(b)";
    assertThat(held(new Where.Type("X", Set.of("sample.A")), "print($X)", code, 9))
        .containsExactly("print(a)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "print($*X) | >1      | print(1, 2) | print(1)",
        "print($*X) | ==0     | print()     | print(1)",
        "print($*X) | <3, !=1 | print(1, 2) | print(1)",
        "print($*X) | >=0     | print(1)    | print(*a)",
        "print($*X) | >=0     | print(k=1)  | print(**a)",
        "print($X)  | <=2     | print([1])  | print([1, 2, 3])",
        "print($X)  | >=0     | print((1,)) | print([*a])",
        "print($X)  | >=0     | print({})   | print({**a})",
        "print($X)  | >=0     | print({1})  | print(a)",
      })
  void size(String pattern, String bounds, String fits, String strange) {
    Where where = new Where.Size("X", Bound.counts(bounds).orThrow());
    assertThat(held(where, pattern, fits, 9)).containsExactly(fits);
    assertThat(held(where, pattern, strange, 9)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">=3.9         | 8  | false",
        ">=3.9         | 9  | true",
        ">3.9          | 9  | false",
        "<3.12         | 11 | true",
        "<=3.11        | 12 | false",
        "==3.10        | 10 | true",
        "!=3.10        | 10 | false",
        ">=3.9, <3.11  | 10 | true",
        ">=3.9, <3.11  | 11 | false",
      })
  void python(String bounds, int minor, boolean expected) {
    Where where = new Where.Python(Bound.versions(bounds).orThrow());
    assertThat(!held(where, "time.sleep($X)", "time.sleep(1)", minor).isEmpty())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "time, true",
    "aiohttp, true",
    "aiohttp.web, true",
    "http, true",
    "http.client, true",
    "http.server, false",
    "httpx, false",
    "web, false",
  })
  void imports(String module, boolean expected) {
    assertThat(!held(new Where.Imports(module), "time.sleep(1)").isEmpty()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''       | 0",
        ">=4.0    | 0",
        "3.9      | 0",
        ">=3.9,   | 6",
        ">=3.9, x | 6",
      })
  void whatIsNoBound(String text, int offset) {
    Reading<List<Bound>> reading = Bound.versions(text);
    assertThat(reading).isInstanceOf(Reading.Bad.class);
    assertThat(((Reading.Bad<List<Bound>>) reading).offset()).isEqualTo(offset);
    assertThat(Bound.counts("> many")).isInstanceOf(Reading.Bad.class);
  }
}
