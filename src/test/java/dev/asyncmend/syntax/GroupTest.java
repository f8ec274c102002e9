package dev.asyncmend.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parentheses only group: those around the name {@code x}. */
class GroupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x                    | x",
        "(x)                  | (x)",
        "( ( x ) )            | ( ( x ) )",
        "f(x)                 | x",
        "f((x))               | (x)",
        "f(*(x))              | (x)",
        "f(a=(x))             | (x)",
        "f(x, y)              | x",
        "(x)(y)               | (x)",
        "(x, y)               | x",
        "((x), y)             | (x)",
        "(x + y)              | x",
        "(x).y                | (x)",
        "f(x)(y)              | x",
        "(lambda: x)          | x",
        "f(lambda: (x))       | (x)",
        "class A(x): pass     | x",
        "class A((x)): pass   | (x)",
        "with (x): pass       | (x)",
        "with (x, y): pass    | x",
        "def f(a=(x)): pass   | (x)",
        "a[(x)]               | (x)",
        "f'{(x)}'             | (x)",
        "(yield (x))          | (x)",
        "[(x) for y in z]     | (x)",
        "f(x for y in z)      | x",
      })
  void isWhatStandsAroundTheName(String source, String group) {
    Parse parse = Python.parse(new SourceText(source));
    assertThat(parse).isInstanceOf(Parse.Ok.class);
    PyFile file = ((Parse.Ok) parse).file();

    assertThat(text(file, name(file))).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({"case A(1): pass, 1", "case (2): pass, 2"})
  void patternsHaveTheirOwnParentheses(String clause, String group) {
    Parse parse = Python.parse(new SourceText("match x:\n  " + clause));
    PyFile file = ((Parse.Ok) parse).file();
    Expr literal = Walk.find(file.tree(), Expr.Constant.class).get(0);

    assertThat(text(file, literal)).isEqualTo(group);
  }

  private static Expr name(PyFile file) {
    return Walk.find(file.tree(), Expr.Name.class).stream()
        .filter(name -> name.id().equals("x"))
        .findFirst()
        .orElseThrow();
  }

  private static String text(PyFile file, Expr expr) {
    TokenRange range = file.group(expr);
    int start = file.tokens().start(range.first());
    return file.text().chars().substring(start, file.tokens().end(range.last()));
  }
}
