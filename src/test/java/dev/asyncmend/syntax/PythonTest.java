package dev.asyncmend.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link Python#parse} makes of small texts. */
class PythonTest {

  private static PyFile ok(String source) {
    Parse parse = Python.parse(new SourceText(source));
    assertThat(parse).as(source).isInstanceOf(Parse.Ok.class);
    return ((Parse.Ok) parse).file();
  }

  private static Parse.Broken broken(String source) {
    Parse parse = Python.parse(new SourceText(source));
    assertThat(parse).as(source).isInstanceOf(Parse.Broken.class);
    return (Parse.Broken) parse;
  }

  private static String shape(Expr expr) {
    if (expr instanceof Expr.BinOp op) {
      return "(" + shape(op.left()) + op.op() + shape(op.right()) + ")";
    }
    if (expr instanceof Expr.UnaryOp op) {
      return "(" + op.op() + " " + shape(op.operand()) + ")";
    }
    if (expr instanceof Expr.BoolOp op) {
      List<String> values = op.values().stream().map(PythonTest::shape).toList();
      return "(" + String.join(" " + op.op() + " ", values) + ")";
    }
    if (expr instanceof Expr.Compare compare) {
      StringBuilder text = new StringBuilder("(" + shape(compare.left()));
      for (int i = 0; i < compare.ops().size(); i++) {
        text.append(' ').append(compare.ops().get(i)).append(' ');
        text.append(shape(compare.comparators().get(i)));
      }
      return text + ")";
    }
    if (expr instanceof Expr.Await await) {
      return "(await " + shape(await.value()) + ")";
    }
    return expr instanceof Expr.Name name ? name.id() : expr.getClass().getSimpleName();
  }

  @ParameterizedTest
  @CsvSource({
    "a + b * c,                  (a+(b*c))",
    "a * b + c,                  ((a*b)+c)",
    "a - b - c,                  ((a-b)-c)",
    "a ** b ** c,                (a**(b**c))",
    "-a ** -b,                   (- (a**(- b)))",
    "a ** -b ** c * d,           ((a**(- (b**c)))*d)",
    "await a ** b,               ((await a)**b)",
    "- await a,                  (- (await a))",
    "not a == b,                 (not (a == b))",
    "not a and not b or c,       (((not a) AND (not b)) OR c)",
    "a and b and c or d or e,    ((a AND b AND c) OR d OR e)",
    "a < b <= c != d,            (a < b <= c != d)",
    "a is not b,                 (a is not b)",
    "a is (not b),               (a is (not b))",
    "a not in b in c,            (a not in b in c)",
    "a | b ^ c & d << e + f @ g, (a|(b^(c&(d<<(e+(f@g))))))",
    "a @ b % c // d / e,         ((((a@b)%c)//d)/e)",
    "~a + -b,                    ((~ a)+(- b))",
  })
  void bindsOperatorsAsPythonDoes(String source, String shape) {
    Stmt.ExprStmt statement = (Stmt.ExprStmt) ok(source).tree().body().get(0);

    assertThat(shape(statement.value())).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "print 'x'            | Missing parentheses in call to 'print'. Did you mean print(...)?",
        "if x\\n  pass        | expected ':'",
        "def f(\\n            | '(' was never closed",
        "f() = 1              | cannot assign to function call here. Maybe you meant '==' instead of '='?",
        "f(a=1, b)            | positional argument follows keyword argument",
        "try:\\n  pass\\nx=1  | expected 'except' or 'finally' block",
        "if x:\\npass         | expected an indented block after 'if' statement",
        "x = 1\\n  y = 2      | unexpected indent",
        "a + not b            | 'not' after an operator must be parenthesized",
        "f(x for x in y, 1)   | Generator expression must be parenthesized",
        "x,, y                | invalid syntax",
      })
  void saysWhatIsWrong(String source, String reason) {
    Parse.Broken broken = broken(source.replace("\\n", "\n"));

    assertThat(broken.reason()).isEqualTo(reason);
  }
}
