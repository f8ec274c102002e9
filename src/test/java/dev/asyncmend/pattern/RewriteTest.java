package dev.asyncmend.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What templates make of code: golden pairs. */
final class RewriteTest {
  private static final String GET = "requests.get($*ARGS)";
  private static final String THREAD = "await asyncio.to_thread(requests.get, $*ARGS)";

  /** The body of a coroutine, rewritten. */
  private static String body(String pattern, String template, String body) {
    String head = "import asyncio\nimport requests\nimport time\n\n\nasync def main():\n    ";
    String source = head + body.replace("\n", "\n    ") + "\n";
    String after = Sample.of(source).rewritten(pattern, template);
    String rest = after.substring(after.indexOf("main():\n    ") + 12);
    return rest.replace("\n    ", "\n").stripTrailing();
  }

  private static String thread(String body) {
    return body(GET, THREAD, body);
  }

  @Test
  void keepsArgumentsAsTheyStand() {
    assertThat(thread("requests.get(u,  timeout = 5)"))
        .isEqualTo("await asyncio.to_thread(requests.get, u,  timeout = 5)");
  }

  @Test
  void dropsTheCommaBesideAnEmptyHole() {
    assertThat(thread("requests.get()")).isEqualTo("await asyncio.to_thread(requests.get)");
  }

  @Test
  void keepsCommentsAndLineBreaks() {
    assertThat(thread("requests.get(\n    u,  # url\n    timeout=(1,\n             2),\n)"))
        .isEqualTo(
            """
            await asyncio.to_thread(
                requests.get,
                u,  # url
                timeout=(1,
                         2),
            )""");
  }

  @Test
  void addsParenthesesWhereAwaitBindsLooser() {
    assertThat(thread("x = requests.get(u).json()[0]"))
        .isEqualTo("x = (await asyncio.to_thread(requests.get, u)).json()[0]");
    assertThat(thread("x = -requests.get(u) ** 2"))
        .isEqualTo("x = -await asyncio.to_thread(requests.get, u) ** 2");
    assertThat(thread("x = (requests.get(u)).text"))
        .isEqualTo("x = (await asyncio.to_thread(requests.get, u)).text");
  }

  @Test
  void givesAGeneratorItsOwnParentheses() {
    assertThat(thread("requests.get(x for x in y)"))
        .isEqualTo("await asyncio.to_thread(requests.get, (x for x in y))");
    assertThat(thread("requests.get(\n    x for x in y\n)"))
        .isEqualTo("await asyncio.to_thread(\n    requests.get,\n    (x for x in y)\n)");
  }

  @Test
  void leavesTheOuterOfNestedMatchesToTheNextRound() {
    assertThat(thread("requests.get(requests.get(u).text)"))
        .isEqualTo(
            "await asyncio.to_thread(requests.get,"
                + " (await asyncio.to_thread(requests.get, u)).text)");
  }

  @Test
  void takesEveryKindOfArgument() {
    assertThat(thread("requests.get(*a, **k)"))
        .isEqualTo("await asyncio.to_thread(requests.get, *a, **k)");
    assertThat(thread("requests.get(a,)")).isEqualTo("await asyncio.to_thread(requests.get, a,)");
    assertThat(thread("requests.get(a := 1)"))
        .isEqualTo("await asyncio.to_thread(requests.get, a := 1)");
    assertThat(thread("requests.get(lambda: 1, not a)"))
        .isEqualTo("await asyncio.to_thread(requests.get, lambda: 1, not a)");
  }

  @Test
  void keepsContinuationLines() {
    assertThat(thread("x = \\\n    requests.get(u) \\\n    + 1"))
        .isEqualTo("x = \\\n    await asyncio.to_thread(requests.get, u) \\\n    + 1");
    assertThat(thread("x = requests \\\n    .get(u)"))
        .isEqualTo("x = await asyncio.to_thread(requests.get, u)");
  }

  @Test
  void writesIntoFormattedStrings() {
    assertThat(thread("f\"{requests.get(u).text!r:>{len(u)}} {requests.get('x')}\""))
        .isEqualTo(
            "f\"{(await asyncio.to_thread(requests.get, u)).text!r:>{len(u)}}"
                + " {await asyncio.to_thread(requests.get, 'x')}\"");
  }

  @Test
  void usesTheAliasOfTheFile() {
    String source =
        """
        import asyncio as aio
        from requests import get as fetch


        async def main(u):
            return fetch(u)
        """;
    assertThat(Sample.of(source).rewritten(GET, THREAD))
        .contains("return await aio.to_thread(fetch, u)");
  }

  @Test
  void importsWhatIsMissing() {
    String source = "import time\n\n\nasync def main():\n    time.sleep(1)\n";
    assertThat(Sample.of(source).rewritten("time.sleep($S)", "await asyncio.sleep($S)"))
        .isEqualTo("import asyncio\n\n\nasync def main():\n    await asyncio.sleep(1)\n");
  }

  @Test
  void doesNotAwaitWhereThatIsNoCoroutine() {
    Sample sample = Sample.of("import time\n\n\ndef main():\n    time.sleep(1)\n");
    assertThat(sample.fixes("time.sleep($S)", "await asyncio.sleep($S)")).isEmpty();
    assertThat(sample.found("time.sleep($S)")).containsExactly("time.sleep(1)");
  }

  @Test
  void unwrapsACall() {
    String pattern = "asyncio.run($C)";
    assertThat(body(pattern, "await $C", "asyncio.run(main())")).isEqualTo("await main()");
    assertThat(body(pattern, "await $C", "asyncio.run( main( 1 ) ,)")).isEqualTo("await main( 1 )");
    assertThat(body(pattern, "await $C", "x = asyncio.run(\n    a\n    or b\n)"))
        .isEqualTo("x = await (a\n    or b)");
    assertThat(body(pattern, "$C.send(None)", "asyncio.run(a or b)"))
        .isEqualTo("(a or b).send(None)");
    assertThat(body(pattern, "await $C", "return asyncio.run(main()).x"))
        .isEqualTo("return (await main()).x");
  }

  @Test
  void wrapsAnExpression() {
    assertThat(body("await $X.get()", "await asyncio.wait_for($X.get(), 5)", "y = await q.get()"))
        .isEqualTo("y = await asyncio.wait_for(q.get(), 5)");
  }

  @Test
  void addsAnArgumentAtTheEnd() {
    String pattern = "asyncio.gather($*A)";
    String template = "asyncio.gather($*A, return_exceptions=True)";
    assertThat(oneRound(pattern, template, "asyncio.gather(a, b)"))
        .isEqualTo("asyncio.gather(a, b, return_exceptions=True)");
    assertThat(oneRound(pattern, template, "asyncio.gather()"))
        .isEqualTo("asyncio.gather(return_exceptions=True)");
    assertThat(oneRound(pattern, template, "asyncio.gather(a, b,)"))
        .isEqualTo("asyncio.gather(a, b, return_exceptions=True,)");
    assertThat(oneRound(pattern, template, "asyncio.gather(\n    a,  # one\n    b,  # two\n)"))
        .isEqualTo("asyncio.gather(\n    a,  # one\n    b,  # two\n    return_exceptions=True,\n)");
    assertThat(oneRound(pattern, template, "asyncio.gather(\n    a,\n    b  # two\n)"))
        .isEqualTo("asyncio.gather(\n    a,\n    b,  # two\n    return_exceptions=True\n)");
    assertThat(oneRound(pattern, template, "asyncio.gather(x for x in y)"))
        .isEqualTo("asyncio.gather((x for x in y), return_exceptions=True)");
  }

  @Test
  void dropsAnArgument() {
    String pattern = "asyncio.sleep($S, loop=$L)";
    String template = "asyncio.sleep($S)";
    assertThat(body(pattern, template, "asyncio.sleep(1, loop=loop)"))
        .isEqualTo("asyncio.sleep(1)");
    assertThat(
            body(
                "asyncio.gather($*A, loop=$_)",
                "asyncio.gather($*A)",
                "asyncio.gather(a, loop=l, return_exceptions=True)"))
        .isEqualTo("asyncio.gather(a, return_exceptions=True)");
    assertThat(
            body(
                "asyncio.gather($*A, loop=$_)",
                "asyncio.gather($*A)",
                "asyncio.gather(\n    a,  # one\n    loop=l,\n)"))
        .isEqualTo("asyncio.gather(\n    a,  # one\n)");
  }

  @Test
  void refusesToLoseAComment() {
    String source =
        "import asyncio\n\n\nasync def main():\n    asyncio.run(  # why\n        f())\n";
    assertThat(Sample.of(source).fixes("asyncio.run($C)", "await $C")).isEmpty();
  }

  @Test
  void rewritesStatements() {
    assertThat(
            body(
                "with $M as $X: $*BODY",
                "async with $M as $X: $*BODY",
                "with a() as b:  # why\n    c()\n\n    # more\n    d()"))
        .isEqualTo("async with a() as b:  # why\n    c()\n\n    # more\n    d()");
    assertThat(body("with $M as $X: $*BODY", "async with $M as $X: $*BODY", "with (a() as b): c()"))
        .isEqualTo("async with (a() as b): c()");
  }

  private static String oneRound(String pattern, String template, String body) {
    String head = "import asyncio\n\n\nasync def main():\n    ";
    Sample sample = Sample.of(head + body.replace("\n", "\n    ") + "\n");
    String after = sample.apply(sample.fixes(pattern, template));
    return after.substring(head.length()).replace("\n    ", "\n").stripTrailing();
  }
}
