package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CPython's compiler is the judge of where {@code await} may stand. */
final class AwaitJudgeTest {
  private static final int TYPE_PARAMETERS = 12;
  private static final String COMPILES =
      """
      import ast, sys, warnings
      warnings.simplefilter("ignore")
      for line in sys.stdin:
          try:
              compile(ast.literal_eval(line), "x", "exec")
              print("yes")
          except SyntaxError:
              print("no")
      """;

  static Stream<CPython> pythons() {
    return CPython.installed().stream();
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void everyCallThatMayBeAwaitedCompiles(CPython python) {
    assertThat(ours("awaits/old.py", python)).isEqualTo(theirs("awaits/old.py", python));
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void typeParametersAndPatternsToo(CPython python) {
    Assumptions.assumeTrue(python.minor() >= TYPE_PARAMETERS);
    assertThat(ours("awaits/new.py", python)).isEqualTo(theirs("awaits/new.py", python));
  }

  private static List<Expr.Call> calls(Sample sample) {
    return Walk.find(sample.file().tree(), Expr.Call.class).stream()
        .filter(call -> sample.file().source(call.func()).equals("f"))
        .toList();
  }

  private static List<String> ours(String path, CPython python) {
    Sample sample = Sample.of(Claims.resource(path));
    return calls(sample).stream()
        .map(call -> told(sample, call, sample.scopes().canAwait(call, python.minor())))
        .toList();
  }

  /** What compiles; a generator expression with await does, but is another thing then. */
  private static List<String> theirs(String path, CPython python) {
    Sample sample = Sample.of(Claims.resource(path));
    List<Expr.Call> calls = calls(sample);
    List<String> answers = new ArrayList<>();
    python.run(COMPILES, calls.stream().map(c -> awaited(sample, c)).toList(), answers::add);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      Node call = calls.get(i);
      boolean lazy = sample.scopes().scopeOf(call).kind() == Scope.Kind.GENERATOR;
      told.add(told(sample, call, !lazy && answers.get(i).equals("yes")));
    }
    return told;
  }

  private static String told(Sample sample, Node call, boolean can) {
    return sample.file().source(call) + ' ' + can;
  }

  /** The source with this call awaited, as a Python literal. */
  private static String awaited(Sample sample, Expr.Call call) {
    Span span = sample.file().span(call);
    StringBuilder text = new StringBuilder(sample.file().text().chars());
    text.insert(span.end(), ')').insert(span.start(), "(await ");
    StringBuilder literal = new StringBuilder("'");
    text.chars().forEach(c -> literal.append(String.format(Locale.ROOT, "\\x%02x", c)));
    return literal.append("'").toString();
  }
}
