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

  /** Places of an expression; {@code @} is a decorator's sign, {@code HOLE} the place. */
  private static final List<String> PLACES =
      List.of(
          "HOLE",
          "x = HOLE",
          "x = y = HOLE",
          "x += HOLE",
          "x: HOLE = 1",
          "x: int = HOLE",
          "return HOLE",
          "del x[HOLE]",
          "assert HOLE",
          "assert x, HOLE",
          "raise HOLE",
          "raise x from HOLE",
          "for x in HOLE: pass",
          "async for x in HOLE: pass",
          "while HOLE: pass",
          "if HOLE: pass",
          "if x: pass\n elif HOLE: pass",
          "with HOLE: pass",
          "with HOLE as x: pass",
          "with x, HOLE as y: pass",
          "async with HOLE as x: pass",
          "try: pass\n except HOLE: pass",
          "try: pass\n except HOLE as e: pass",
          "match HOLE:\n  case _: pass",
          "match x:\n  case _ if HOLE: pass",
          "@HOLE\n def g(): pass",
          "@HOLE\n class C: pass",
          "class C(HOLE): pass",
          "class C(x, k=HOLE): pass",
          "class C(*HOLE): pass",
          "def g(x=HOLE): pass",
          "def g(x: HOLE): pass",
          "def g() -> HOLE: pass",
          "def g(*, x=HOLE): pass",
          "type X = HOLE",
          "def g[T: HOLE](): pass",
          "await HOLE",
          "HOLE.attr",
          "HOLE[x]",
          "HOLE(x)",
          "x[HOLE]",
          "x[HOLE:]",
          "x[:HOLE]",
          "x[::HOLE]",
          "x[y, HOLE]",
          "x(HOLE)",
          "x(y, HOLE)",
          "x(k=HOLE)",
          "x(*HOLE)",
          "x(**HOLE)",
          "-HOLE",
          "~HOLE",
          "not HOLE",
          "HOLE ** x",
          "x ** HOLE",
          "HOLE * x",
          "x * HOLE",
          "x @ HOLE",
          "HOLE + x",
          "x - HOLE",
          "HOLE << x",
          "x >> HOLE",
          "HOLE & x",
          "x & HOLE",
          "HOLE ^ x",
          "x ^ HOLE",
          "HOLE | x",
          "x | HOLE",
          "HOLE < x",
          "x < HOLE",
          "x < HOLE < y",
          "x in HOLE",
          "HOLE not in x",
          "x is not HOLE",
          "HOLE and x",
          "x and HOLE",
          "HOLE or x",
          "x or HOLE",
          "HOLE if x else y",
          "x if HOLE else y",
          "x if y else HOLE",
          "lambda: HOLE",
          "lambda z=HOLE: z",
          "(x := HOLE)",
          "[HOLE]",
          "[x, HOLE]",
          "[*HOLE]",
          "{HOLE}",
          "{x, HOLE}",
          "{HOLE: x}",
          "{x: HOLE}",
          "{**HOLE}",
          "(HOLE,)",
          "(x, HOLE)",
          "x, HOLE",
          "*HOLE, x",
          "[HOLE for z in y]",
          "{HOLE for z in y}",
          "(HOLE for z in y)",
          "{HOLE: x for z in y}",
          "{x: HOLE for z in y}",
          "[x for z in HOLE]",
          "[x for z in y if HOLE]",
          "[x for z in y if w if HOLE]",
          "x(HOLE for z in y)",
          "yield HOLE",
          "x = yield HOLE",
          "f'{HOLE}'",
          "f'{HOLE!r}'",
          "f'{HOLE:>3}'",
          "f'{x:{HOLE}}'",
          "f'{HOLE + x}'",
          "f'{x + HOLE}'",
          "f'{x if y else HOLE}'",
          "f'{x, HOLE}'",
          "f'{[HOLE]}'",
          "f'{HOLE.x}'",
          "f'{x(HOLE)}'",
          "t'{HOLE}'");

  /** Behind a lone {@code with} they would be read as several managers; none of them can be one. */
  private static final List<String> TUPLES = List.of("a, b", "a,", "(a, b)");

  private static final List<String> FILLERS =
      List.of(
          "a",
          "1",
          "1.5",
          "\"s\"",
          "None",
          "...",
          "a.b",
          "a[b]",
          "a(b)",
          "a(b).c",
          "await a",
          "await a.b",
          "-a",
          "-a ** b",
          "a ** b",
          "a ** -b",
          "a * b",
          "a @ b",
          "a + b",
          "a - b",
          "a << b",
          "a & b",
          "a ^ b",
          "a | b",
          "a < b",
          "a < b < c",
          "a not in b",
          "not a",
          "a and b",
          "a or b",
          "a if b else c",
          "a if b else lambda: c",
          "lambda: a",
          "lambda b: a",
          "b := a",
          "a, b",
          "a,",
          "(a, b)",
          "()",
          "[a]",
          "[a for b in c]",
          "{a}",
          "{a: b}",
          "{a}.b",
          "{a: b}[c]",
          "{a} | b",
          "(a for b in c)",
          "yield",
          "yield a",
          "f\"{a}\"",
          "a[b:c]");

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
    for (String place : PLACES) {
      PyFile file = parse(inFunction(place)).orElseThrow(() -> new AssertionError(place));
      Expr hole = hole(file);
      for (String filler : FILLERS) {
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
