package dev.asyncmend.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are large, long or deep. */
class HardInputTest {

  private static PyFile ok(String source) {
    Parse parse = Python.parse(new SourceText(source));
    assertThat(parse).isInstanceOf(Parse.Ok.class);
    return ((Parse.Ok) parse).file();
  }

  private static Parse.Broken broken(String source) {
    Parse parse = Python.parse(new SourceText(source));
    assertThat(parse).isInstanceOf(Parse.Broken.class);
    return (Parse.Broken) parse;
  }

  private static int count(PyFile file, Class<? extends Node> type) {
    return Walk.find(file.tree(), type).size();
  }

  @ParameterizedTest
  @CsvSource({
    "'x = 1', ' + 1', '', 40004",
    "'x = 1', ' ** 1', '', 40004",
    "'x = 1', ' < 1', '', 20005",
    "'x = 1', ' and 1', '', 20005",
    "'x = a', '.b', '', 20004",
    "'x = a', '()', '', 20004",
    "'x = ', 'not ', 'a', 20004",
    "'x = ', '-', 'a', 20004",
    "'x = ', 'a if b else ', 'c', 60004",
    "'x = ', 'lambda: ', 'a', 40004",
    "'x = (', '\"a\" ', ')', 4",
    "'', 'a; ', 'b', 40003",
    "'', 'a = ', 'b', 20003",
  })
  void repeatsTwentyThousandTimes(String before, String repeated, String after, int nodes) {
    PyFile file = ok(before + repeated.repeat(20_000) + after);

    assertThat(count(file, Node.class)).isEqualTo(nodes);
  }

  @Test
  void chainsTwentyThousandElifs() {
    PyFile file = ok("if a: b\n" + "elif a: b\n".repeat(20_000));

    assertThat(count(file, Stmt.If.class)).isEqualTo(20_001);
  }

  @Test
  void dumpsADeepTree() {
    PyFile file = ok("x = a" + "()".repeat(2_000));

    assertThat(AstDump.of(file).lines()).hasSize(2_004);
  }

  @Test
  void nestsAsDeepAsCPython() {
    PyFile file = ok("x = " + "[".repeat(200) + "]".repeat(200));

    assertThat(count(file, Expr.ListExpr.class)).isEqualTo(200);
  }

  @Test
  void refusesFiveThousandNestedBrackets() {
    Parse.Broken broken = broken("x = " + "(".repeat(5_000) + "1" + ")".repeat(5_000));

    assertThat(broken.reason()).isEqualTo("too many nested parentheses");
    assertThat(broken.at()).isEqualTo(new Span(204, 205));
  }

  @Test
  void refusesWhatNoStackHolds() {
    Parse.Broken broken = broken("x = " + "lambda: ".repeat(1_000_000) + "1");

    assertThat(broken.reason()).isEqualTo("too deeply nested");
  }

  @Test
  void refusesAThousandLevelsOfIndentation() {
    StringBuilder source = new StringBuilder();
    for (int level = 0; level < 1_000; level++) {
      source.append(" ".repeat(level)).append("if x:\n");
    }

    assertThat(broken(source.toString()).reason()).isEqualTo("too many levels of indentation");
  }

  @Test
  void readsAHundredThousandLines() {
    PyFile file = ok("x = f(a, b=1)\n".repeat(100_000));

    assertThat(file.tree().body()).hasSize(100_000);
  }

  @Test
  void readsALineOfAMegabyte() {
    PyFile file = ok("x = [" + "1, ".repeat(350_000) + "]");

    assertThat(count(file, Expr.Constant.class)).isEqualTo(350_000);
  }

  @Test
  void readsTenMegabytes() {
    String function = "async def f(a, b):\n    if a:\n        return [await x for x in b]\n\n";
    PyFile file = ok(function.repeat(10_000_000 / function.length()));

    assertThat(file.tree().body()).hasSize(10_000_000 / function.length());
  }
}
