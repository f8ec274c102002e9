package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where code stands and runs, and which names are free there. */
final class ScopesTest {
  private static final Sample PLACES =
      Sample.of(
          """
          @one
          async def f(a: two = three, *, b=four) -> five:
              six
              x = lambda c=seven: eight
              x = (nine for y in ten for z in eleven if twelve)
              x = [thirteen for y in fourteen]

              class C(fifteen):
                  sixteen

                  def m(self, d=seventeen):
                      eighteen

          def g[T: nineteen](e: twenty):
              type A = twentyone
              try:
                  x
              except twentytwo as e:
                  with twentythree:
                      pass
          """);

  /** The place of a name, as the definition that it belongs to. */
  private static String title(Node node) {
    if (node instanceof Stmt.Function function) {
      return function.name();
    }
    if (node instanceof Stmt.ClassDef type) {
      return type.name();
    }
    return node instanceof Expr ? PLACES.file().source(node) : "module";
  }

  @ParameterizedTest
  @CsvSource({
    "one, MODULE, module",
    "two, MODULE, module",
    "three, MODULE, module",
    "four, MODULE, module",
    "five, MODULE, module",
    "six, FUNCTION, f",
    "seven, FUNCTION, f",
    "eight, LAMBDA, lambda c=seven: eight",
    "nine, GENERATOR, (nine for y in ten for z in eleven if twelve)",
    "ten, FUNCTION, f",
    "eleven, GENERATOR, (nine for y in ten for z in eleven if twelve)",
    "twelve, GENERATOR, (nine for y in ten for z in eleven if twelve)",
    "thirteen, COMPREHENSION, f",
    "fourteen, FUNCTION, f",
    "fifteen, FUNCTION, f",
    "sixteen, CLASS, f",
    "seventeen, CLASS, f",
    "eighteen, FUNCTION, m",
    "nineteen, LAZY_TYPE, module",
    "twenty, TYPE_PARAMETERS, module",
    "twentyone, LAZY_TYPE, module",
    "twentytwo, FUNCTION, g",
    "twentythree, FUNCTION, g",
  })
  void everyNameHasItsScopeAndTheCodeThatRunsIt(String id, Scope.Kind kind, String runs) {
    Expr.Name name = PLACES.name(id, 1);
    assertThat(PLACES.scopes().scopeOf(name).kind()).isEqualTo(kind);
    assertThat(PLACES.scopes().runsIn(name).map(ScopesTest::title).orElse("module"))
        .isEqualTo(runs);
  }

  @Test
  void aDefinitionStandsInTheScopeAroundItAndOpensItsOwn() {
    Scopes scopes = PLACES.scopes();
    Stmt.ClassDef type = Walk.find(PLACES.file().tree(), Stmt.ClassDef.class).get(0);
    Node around = Walk.find(PLACES.file().tree(), Stmt.AsyncFunctionDef.class).get(0);
    Scope inside = scopes.opened(type).orElseThrow();
    assertThat(scopes.scopeOf(type)).isSameAs(scopes.opened(around).orElseThrow());
    assertThat(inside.node()).isSameAs(type);
    assertThat(inside.parent()).contains(scopes.scopeOf(type));
    assertThat(inside.names()).contains("sixteen", "m").doesNotContain("eighteen");
    assertThat(scopes.opened(PLACES.name("six", 1))).isEmpty();
    assertThat(scopes.scopeOf(PLACES.file().tree())).isSameAs(scopes.module());
    assertThat(scopes.module().parent()).isEmpty();
    assertThat(scopes.all().get(0)).isSameAs(scopes.module());
  }

  @Test
  void parametersStandInTheirFunction() {
    Scopes scopes = PLACES.scopes();
    for (Part.Arg arg : Walk.find(PLACES.file().tree(), Part.Arg.class)) {
      assertThat(scopes.scopeOf(arg).variable(arg.name()).orElseThrow().bindings()).isNotEmpty();
    }
  }

  @Test
  void oneVariableForAllItsNames() {
    Sample sample = Sample.of("x = 1\ndef f():\n    global x\n    x += 1\n    return x\n");
    Variable variable = sample.scopes().variable(sample.name("x", 1));
    assertThat(sample.names("x")).allMatch(x -> sample.scopes().variable(x) == variable);
    assertThat(variable.bindings()).hasSize(2);
    assertThat(variable.uses()).containsExactly(sample.name("x", 2), sample.name("x", 3));
    assertThat(variable.scope()).isSameAs(sample.scopes().module());
    assertThat(variable.name()).isEqualTo("x");
  }

  @Test
  void starsAreListedApart() {
    Sample sample = Sample.of("from ..a.b import *\nif x:\n    from . import *\nmaybe\n");
    List<Binding.Star> stars = sample.scopes().stars();
    assertThat(stars).extracting(Binding.Star::module).containsExactly("a.b", "");
    assertThat(stars).extracting(Binding.Star::level).containsExactly(2, 1);
    assertThat(stars)
        .extracting(Binding.Star::when)
        .containsExactly(Binding.When.ALWAYS, Binding.When.CONDITIONAL);
    assertThat(sample.scopes().bindings(sample.name("maybe", 1))).isEmpty();
  }

  @Test
  void identifiersCanBeAskedForWhereTheyAreNotWritten() {
    Sample sample = Sample.of("import a\nclass C:\n    b = 1\n    def f(self):\n        pass\n");
    Node pass = Walk.find(sample.file().tree(), Stmt.Pass.class).get(0);
    assertThat(sample.scopes().bindings("a", pass)).hasSize(1);
    assertThat(sample.scopes().bindings("b", pass)).isEmpty();
    assertThat(sample.scopes().bindings("self", pass)).hasSize(1);
    assertThat(sample.scopes().bindings("len", pass)).containsExactly(new Binding.Builtin("len"));
    assertThat(sample.scopes().variable("zzz", pass).uses()).isEmpty();
  }
}
