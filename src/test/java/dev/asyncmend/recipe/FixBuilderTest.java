package dev.asyncmend.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.pattern.Sample;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edits that recipes ask for, in code of every shape. */
final class FixBuilderTest {
  private static final String HEAD = "async def main():\n    ";

  /** Edits the first call of {@code f}. */
  private static String edited(String source, BiConsumer<Expr.Call, FixBuilder> edits) {
    Sample sample = Sample.of(source);
    Expr.Call call =
        Walk.find(sample.file().tree(), Expr.Call.class).stream()
            .filter(found -> sample.file().source(found.func()).equals("f"))
            .findFirst()
            .orElseThrow();
    FixBuilder fix = new FixBuilder(sample.around(), call);
    edits.accept(call, fix);
    return fix.refused() ? "refused" : sample.apply(List.of(fix.fix(Level.SAFE, "Test")));
  }

  private static String awaited(String body) {
    String after = edited(HEAD + body + "\n", (call, fix) -> fix.await(call));
    return after.equals("refused") ? after : after.substring(HEAD.length()).strip();
  }

  private static Stmt statement(FixBuilder fix, Expr.Call call) {
    return fix.file().statement(call).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f()                    | await f()",
        "x = f()                | x = await f()",
        "f().x                  | (await f()).x",
        "(f()).x                | (await f()).x",
        "f()[0]                 | (await f())[0]",
        "f()()                  | (await f())()",
        "f() ** 2               | await f() ** 2",
        "2 ** f()               | 2 ** await f()",
        "-f()                   | -await f()",
        "not f()                | not await f()",
        "f() + 1                | await f() + 1",
        "f() in x               | await f() in x",
        "g(*f(), **h)           | g(*await f(), **h)",
        "g(**f())               | g(**await f())",
        "g(k=f())               | g(k=await f())",
        "[*f()]                 | [*await f()]",
        "f'{f()!r:>{n}}'        | f'{await f()!r:>{n}}'",
        "f'{f().x}'             | f'{(await f()).x}'",
        "1 if f()else 2         | 1 if await f()else 2",
        "return(f())            | return(await f())",
        "(y := f())             | (y := await f())",
        "lambda: f()            | refused",
        "(f() for x in y)       | refused",
        "[x for x in f()]       | [x for x in await f()]",
        "f().x = 1              | (await f()).x = 1",
        "await f()()            | await (await f())()",
        "print(f(), sep='')     | print(await f(), sep='')",
        "async for x in f(): g  | async for x in await f(): g",
      })
  void awaitTakesParenthesesWhereItNeedsThem(String before, String after) {
    assertThat(awaited(before)).isEqualTo(after);
  }

  @Test
  void awaitKeepsLooseOperandsTogether() {
    String source = "async def main(f, g):\n    x = (f() or g).y\n";
    Sample sample = Sample.of(source);
    Expr.BoolOp either = Walk.find(sample.file().tree(), Expr.BoolOp.class).get(0);
    FixBuilder fix = new FixBuilder(sample.around(), either);
    fix.await(either);
    assertThat(sample.apply(List.of(fix.fix(Level.SAFE, "Test"))))
        .contains("x = (await (f() or g)).y");
  }

  @Test
  void replacesWithParentheses() {
    String after = edited("x = f().y\n", (call, fix) -> fix.replace(call, "a or b", Precedence.OR));
    assertThat(after).isEqualTo("x = (a or b).y\n");
    after = edited("x = (f()).y\n", (call, fix) -> fix.replace(call, "a or b", Precedence.OR));
    assertThat(after).isEqualTo("x = (a or b).y\n");
    after = edited("x = f()\n", (call, fix) -> fix.replace(call, "a or b", Precedence.OR));
    assertThat(after).isEqualTo("x = a or b\n");
  }

  @Test
  void wraps() {
    String after =
        edited(
            "x = [f()  # why\n     ]\n",
            (call, fix) -> fix.wrap(call, "bounded(", ")", Precedence.PRIMARY));
    assertThat(after).isEqualTo("x = [bounded(f())  # why\n     ]\n");
  }

  @Test
  void insertsStatementsAtTheIndentationOfTheFile() {
    String source = "def main():\n\tif x:\n\t\tf()  # why\n\t\t# deeper\n\n\tend()\n";
    List<String> lines = List.of("with a:", "    b()", "", "c()");
    assertThat(edited(source, (call, fix) -> fix.insertBefore(statement(fix, call), lines)))
        .isEqualTo(source.replace("\t\tf()", "\t\twith a:\n\t\t\tb()\n\n\t\tc()\n\t\tf()"));
    assertThat(edited(source, (call, fix) -> fix.insertAfter(statement(fix, call), lines)))
        .isEqualTo(source.replace("# why\n", "# why\n\t\twith a:\n\t\t\tb()\n\n\t\tc()\n"));
  }

  @Test
  void insertsBehindTheCommentsOfABlock() {
    String source = "if f():\n    a()\n    # of the block\n\n# not of the block\nb()\n";
    assertThat(edited(source, (call, fix) -> fix.insertAfter(statement(fix, call), List.of("c()"))))
        .isEqualTo(source.replace("# of the block\n", "# of the block\nc()\n"));
  }

  @Test
  void insertsBeforeTheCommentsAboveAStatement() {
    String source = "a()\n\n# about f\nf()\n";
    assertThat(
            edited(source, (call, fix) -> fix.insertBefore(statement(fix, call), List.of("c()"))))
        .isEqualTo("a()\n\nc()\n# about f\nf()\n");
  }

  @Test
  void keepsTheLineEndsOfTheFile() {
    assertThat(
            edited(
                "a()\r\nf()\r\n",
                (call, fix) -> fix.insertBefore(statement(fix, call), List.of("b()", "c()"))))
        .isEqualTo("a()\r\nb()\r\nc()\r\nf()\r\n");
    assertThat(edited("f()", (call, fix) -> fix.insertAfter(statement(fix, call), List.of("b()"))))
        .isEqualTo("f()\nb()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if x: f()\n",
        "a(); f()\n",
        "if x: \\\n    f()\n",
        "if x:\n    pass\nelif f():\n    pass\n",
      })
  void refusesStatementsThatShareALine(String source) {
    assertThat(
            edited(source, (call, fix) -> fix.insertBefore(statement(fix, call), List.of("b()"))))
        .isEqualTo("refused");
  }

  @Test
  void refusesToInsertBetweenStatementsOfOneLine() {
    assertThat(edited("f(); a()\n", (c, fix) -> fix.insertAfter(statement(fix, c), List.of("b()"))))
        .isEqualTo("refused");
    assertThat(
            edited("f(); a()\n", (c, fix) -> fix.insertBefore(statement(fix, c), List.of("b()"))))
        .isEqualTo("b()\nf(); a()\n");
  }

  @ParameterizedTest
  @CsvSource({
    "f(), f(k=1)",
    "'f(a, b)', 'f(a, b, k=1)'",
    "'f(a,)', 'f(a, k=1,)'",
    "f(x for x in y), 'f((x for x in y), k=1)'",
    "'f(**a)', 'f(**a, k=1)'",
  })
  void addsAnArgument(String before, String after) {
    assertThat(edited(before + "\n", (call, fix) -> fix.addArgument(call, "k=1")))
        .isEqualTo(after + "\n");
  }

  @Test
  void addsAnArgumentOnALineOfItsOwn() {
    assertThat(edited("f(\n    a,  # one\n)\n", (call, fix) -> fix.addArgument(call, "k=1")))
        .isEqualTo("f(\n    a,  # one\n    k=1,\n)\n");
    assertThat(edited("f(\n    a\n)\n", (call, fix) -> fix.addArgument(call, "k=1")))
        .isEqualTo("f(\n    a,\n    k=1\n)\n");
    assertThat(edited("f(a,\n  b)\n", (call, fix) -> fix.addArgument(call, "k=1")))
        .isEqualTo("f(a,\n  b,\n  k=1)\n");
  }

  @Test
  void writesSymbolsWithTheirImport() {
    String after =
        edited("f()\n", (call, fix) -> fix.replace(call, fix.reference("asyncio.sleep") + "(1)"));
    assertThat(after).isEqualTo("import asyncio\n\nasyncio.sleep(1)\n");
  }

  @Test
  void findsFreshNames() {
    String after =
        edited(
            "def main(task):\n    f()\n",
            (call, fix) -> fix.replace(call, fix.fresh("task") + ", " + fix.fresh("task")));
    assertThat(after).doesNotContain("    task,").contains("task_2, task_3");
  }
}
