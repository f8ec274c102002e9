package dev.asyncmend.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Reason;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.pattern.Sample;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who sees what, and what becomes of what they say. */
final class DispatchTest {
  private static final Sample SAMPLE =
      Sample.of("import time\n\n\nasync def f():\n    time.sleep(g())\n\n\ndef g(): pass\n");

  private static Remedy remedy(String id, Recipe recipe) {
    Card card =
        new Card(
            id,
            "Title",
            List.of(),
            List.of(),
            Level.SAFE,
            "",
            false,
            "",
            "",
            List.of(),
            Map.of("limit", 20),
            List.of(),
            "here");
    return Remedy.of(card, recipe);
  }

  private static List<Finding> look(Recipe... recipes) {
    List<Remedy> remedies =
        IntStream.range(0, recipes.length)
            .mapToObj(at -> remedy("recipe-" + at, recipes[at]))
            .toList();
    return Dispatch.of(remedies).look(SAMPLE.around());
  }

  private static List<String> messages(List<Finding> findings) {
    return findings.stream().map(Finding::message).toList();
  }

  @Test
  void listenersSeeTheNodesOfTheirClass() {
    Recipe recipe =
        hooks -> hooks.on(Expr.Call.class, (call, place) -> place.report(call, source(call)));
    assertThat(messages(look(recipe))).containsExactly("time.sleep(g())", "g()");
  }

  @Test
  void aSealedInterfaceMeansEachOfItsRecords() {
    Recipe recipe =
        hooks -> hooks.on(Stmt.Function.class, (def, place) -> place.report(def, def.name()));
    assertThat(messages(look(recipe))).containsExactly("f", "g");
  }

  @Test
  void patternsAreMatched() {
    Recipe recipe =
        hooks ->
            hooks.on(
                Pattern.of("time.sleep($X)"),
                (match, place) ->
                    place.report(place.node(), source(match.expression("X").orElseThrow()) + "!"));
    assertThat(messages(look(recipe))).containsExactly("g()!");
  }

  @Test
  void findingsComeByPlaceThenByRecipe() {
    Recipe late = hooks -> hooks.on(Stmt.Pass.class, (at, place) -> place.report(at, "late"));
    Recipe name =
        hooks -> hooks.on(Stmt.AsyncFunctionDef.class, (at, place) -> place.report(at, "function"));
    assertThat(messages(look(late, name, name))).containsExactly("function", "function", "late");
    assertThat(look(late, name, name))
        .extracting(finding -> finding.card().id())
        .containsExactly("recipe-1", "recipe-2", "recipe-0");
  }

  @Test
  void aReportIsAdvice() {
    Reason reason = new Reason("other.py", 3, "here");
    Recipe recipe =
        hooks -> hooks.on(Stmt.Pass.class, (at, place) -> place.report(at, "why", List.of(reason)));
    Finding finding = look(recipe).get(0);
    assertThat(finding.level()).isEqualTo(Level.ADVICE);
    assertThat(finding.fix()).isNull();
    assertThat(finding.chain()).containsExactly(reason);
    assertThat(finding.path()).isEqualTo(Sample.PATH);
    int start = SAMPLE.file().text().chars().indexOf("pass");
    assertThat(finding.span()).isEqualTo(new Span(start, start + 4));
  }

  @Test
  void aMendedFindingHasAFix() {
    Recipe recipe =
        hooks ->
            hooks.on(
                Stmt.Pass.class,
                (at, place) ->
                    place.mend(at, "why", Level.UNSAFE, "Do it", fix -> fix.replace(at, "return")));
    Finding finding = look(recipe).get(0);
    assertThat(finding.level()).isEqualTo(Level.UNSAFE);
    assertThat(Objects.requireNonNull(finding.fix()).title()).isEqualTo("Do it");
    assertThat(SAMPLE.apply(List.of(finding.fix()))).endsWith("def g(): return\n");
  }

  @Test
  void aRefusedFixLeavesAdvice() {
    Recipe recipe =
        hooks ->
            hooks.on(
                Stmt.Pass.class,
                (at, place) ->
                    place.mend(
                        at, "why", Level.SAFE, "Do it", fix -> fix.insertBefore(at, List.of("x"))));
    Finding finding = look(recipe).get(0);
    assertThat(finding.level()).isEqualTo(Level.ADVICE);
    assertThat(finding.fix()).isNull();
  }

  @Test
  void placesKnowTheirRecipesParameters() {
    Recipe recipe =
        hooks ->
            hooks.on(
                Stmt.Pass.class,
                (at, place) -> {
                  assertThat(place.parameters().number("limit")).isEqualTo(20);
                  assertThatThrownBy(() -> place.parameters().flag("limit"))
                      .isInstanceOf(IllegalStateException.class);
                  assertThatThrownBy(() -> place.parameters().text("other"))
                      .isInstanceOf(IllegalStateException.class);
                  place.report(at, "seen");
                });
    assertThat(look(recipe)).hasSize(1);
  }

  @Test
  void placesAnswerQuestions() {
    Recipe recipe =
        hooks ->
            hooks.on(
                Expr.Call.class,
                (call, place) -> {
                  boolean sleep = place.denotes(call.func(), "time.sleep");
                  String name =
                      place.symbol(call.func()).map(symbol -> symbol.dotted()).orElse("?");
                  place.report(call, sleep + " " + name + " " + place.canAwait(call));
                });
    assertThat(messages(look(recipe)))
        .containsExactly("true time.sleep true", "false sample.g true");
  }

  private static String source(Expr expr) {
    return SAMPLE.file().source(expr);
  }
}
