package dev.asyncmend.syntax.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every kind of expression in every kind of place. */
class PrecedenceTest {
  private static final String HOLE = "HOLE";

  /** Behind a lone {@code with} they would be read as several managers; none of them can be one. */
  private static final List<String> TUPLES = List.of("a, b", "a,", "(a, b)");

  /**
   * Walruses in sets, subscripts and generator arguments are bare since 3.9 or 3.10 only, tuples
   * behind {@code except} since 3.14, and two braces in a format specification meant a brace before
   * 3.12.
   */
  private static final List<String> NEEDED_BY_OLD_PYTHONS =
      List.of(
          "b := a in del x[HOLE]",
          "b := a in x[HOLE]",
          "b := a in x[y, HOLE]",
          "b := a in {HOLE}",
          "b := a in {x, HOLE}",
          "b := a in {HOLE for z in y}",
          "b := a in (HOLE for z in y)",
          "b := a in x(HOLE for z in y)",
          "a, b in try: pass\n except HOLE: pass",
          "a, in try: pass\n except HOLE: pass",
          "{a} in f'{x:{HOLE}}'",
          "{a: b} in f'{x:{HOLE}}'",
          "{a}.b in f'{x:{HOLE}}'",
          "{a: b}[c] in f'{x:{HOLE}}'",
          "{a} | b in f'{x:{HOLE}}'");

  /** Reads cases from standard input; prints those whose two texts mean different things. */
  private static final String COMPARE =
      """
      import ast, sys
      for line in sys.stdin:
          name, text, meant = line.rstrip('\\n').split('\\t')
          try:
              meant = ast.dump(ast.parse(meant.replace('\\\\n', '\\n')))
          except SyntaxError:
              continue
          try:
              text = ast.dump(ast.parse(text.replace('\\\\n', '\\n')))
          except SyntaxError as e:
              text = str(e)
          if text != meant:
              print(name, text)
      """;

  /** One place with one filler. */
  private record Case(String place, String filler, boolean parentheses) {
    String text() {
      return text(parentheses);
    }

    String text(boolean grouped) {
      return inFunction(place.replace(HOLE, grouped ? "(" + filler + ")" : filler));
    }

    @Override
    public String toString() {
      return filler + " in " + place;
    }
  }

  private static final List<Case> CASES = cases();

  private static String inFunction(String statement) {
    return "async def f():\n " + statement + "\n";
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String place : Places.PLACES) {
      PyFile file = parse(inFunction(place)).orElseThrow(() -> new AssertionError(place));
      Expr hole = hole(file);
      for (String filler : Places.FILLERS) {
        if (place.equals("with HOLE: pass") && TUPLES.contains(filler)) {
          continue;
        }
        PyFile source = parse(filler).or(() -> parse("(" + filler + ")")).orElseThrow();
        Expr expr = ((Stmt.ExprStmt) source.tree().body().get(0)).value();
        cases.add(new Case(place, filler, Precedence.needsParentheses(file, hole, source, expr)));
      }
    }
    return cases;
  }

  private static Optional<PyFile> parse(String text) {
    return Python.parse(new SourceText(text)) instanceof Parse.Ok ok
        ? Optional.of(ok.file())
        : Optional.empty();
  }

  private static Expr hole(PyFile file) {
    return Walk.find(file.tree(), Expr.Name.class).stream()
        .filter(name -> name.id().equals(HOLE))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> shape(String text) {
    return parse(text).map(file -> Shape.of(file, file.tree()));
  }

  @Test
  void theShapeIsAlwaysTheOneThatWasMeant() {
    for (Case each : CASES) {
      Optional<String> meant = shape(each.text(true));
      assertThat(meant).as("%s with parentheses", each).isPresent();
      assertThat(shape(each.text())).as(each.toString()).isEqualTo(meant);
    }
  }

  @Test
  void noParenthesesAreWrittenThatChangeNothing() {
    List<String> superfluous = new ArrayList<>();
    for (Case each : CASES) {
      if (each.parentheses() && shape(each.text(false)).equals(shape(each.text(true)))) {
        superfluous.add(each.toString());
      }
    }
    assertThat(superfluous).containsExactlyInAnyOrderElementsOf(NEEDED_BY_OLD_PYTHONS);
  }

  @Test
  void theOldestAndTheNewestCPythonReadTheSame() {
    List<String> lines =
        CASES.stream()
            .filter(each -> !each.parentheses())
            .map(each -> each + "\t" + each.text() + "\t" + each.text(true))
            .map(line -> line.replace("\n", "\\n"))
            .toList();
    List<CPython> installed = CPython.installed();
    for (CPython python : List.of(installed.get(0), CPython.newest())) {
      List<String> misread = new ArrayList<>();
      python.run(COMPARE, lines, misread::add);
      assertThat(misread).as(python.toString()).isEmpty();
    }
  }

  @Test
  void aGroupThatIsThereSuffices() {
    PyFile file = parse("x = (HOLE).y\n").orElseThrow();
    assertThat(Precedence.needsParentheses(file, hole(file), Precedence.AWAIT)).isFalse();
    assertThat(Precedence.needsParentheses(file, hole(file), Precedence.YIELD)).isFalse();
    PyFile call = parse("x(HOLE).y\n").orElseThrow();
    assertThat(Precedence.needsParentheses(call, hole(call), Precedence.YIELD)).isTrue();
    assertThat(Precedence.needsParentheses(call, hole(call), Precedence.AWAIT)).isFalse();
  }

  @Test
  void aGeneratorThatBorrowsTheParenthesesOfItsCallLeavesNoneBehind() {
    PyFile file = parse("x(a for b in c)\n").orElseThrow();
    Expr place = Walk.find(file.tree(), Expr.GeneratorExp.class).get(0);
    PyFile source = parse("(d for e in f), [d]\n").orElseThrow();
    Expr generator = Walk.find(source.tree(), Expr.GeneratorExp.class).get(0);
    Expr list = Walk.find(source.tree(), Expr.ListExpr.class).get(0);
    assertThat(Precedence.needsParentheses(file, place, source, generator)).isFalse();
    assertThat(Precedence.needsParentheses(file, place, source, list)).isTrue();
    assertThat(Precedence.needsParentheses(file, place, Precedence.ATOM)).isTrue();
  }
}
