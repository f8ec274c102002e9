package dev.asyncmend.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.TokenPatcher;
import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Summarizer;
import dev.asyncmend.pattern.Sample;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Fixes that change several files, as a recipe builds them. */
final class JointFixTest {
  private static final String HELPER =
      "class Store:\n    @trace\n    def load(self):\n        return self.load_all()[0]\n";
  private static final String CALLER = "async def main(store):\n    print(store.load().name)\n";

  private final Sample sample = Sample.of(CALLER).beside(Map.of("lib/store.py", HELPER));
  private final Expr.Call call = calls(sample.around(), "store.load");
  private final FixBuilder fix = new FixBuilder(sample.around(), call);

  private static Expr.Call calls(Surroundings file, String callee) {
    return Walk.find(file.file().tree(), Expr.Call.class).stream()
        .filter(found -> file.file().source(found.func()).equals(callee))
        .findFirst()
        .orElseThrow();
  }

  private Surroundings helper() {
    return fix.elsewhere("lib/store.py").orElseThrow();
  }

  private static Stmt.FunctionDef load(Surroundings file) {
    return Walk.find(file.file().tree(), Stmt.FunctionDef.class).get(0);
  }

  private Map<String, String> applied() {
    Map<String, Scopes> files =
        Map.of(Sample.PATH, sample.around().scopes(), "lib/store.py", helper().scopes());
    Map<String, String> after = new TreeMap<>();
    Map<String, EditPlan> plans =
        EditPlan.all(files, List.of(fix.fix(Level.UNSAFE, "Make it a coroutine")));
    files.forEach(
        (path, state) ->
            after.put(
                path, TokenPatcher.apply(state.file(), Objects.requireNonNull(plans.get(path)))));
    return after;
  }

  @Test
  void makesAFunctionACoroutineFunctionAndAwaitsItElsewhere() {
    Surroundings helper = helper();
    Stmt.FunctionDef def = load(helper);
    fix.in(helper, def).makeAsync(def);
    fix.await(call);

    assertThat(applied())
        .containsEntry("lib/store.py", HELPER.replace("def load", "async def load"))
        .containsEntry(Sample.PATH, CALLER.replace("store.load()", "(await store.load())"));
  }

  @Test
  void awaitsInAFunctionThatItMakesACoroutineFunction() {
    Surroundings helper = helper();
    Stmt.FunctionDef def = load(helper);
    Expr.Call inner = calls(helper, "self.load_all");
    fix.in(helper, def).makeAsync(def);
    fix.in(helper, inner).await(inner);

    assertThat(applied().get("lib/store.py")).contains("return (await self.load_all())[0]");
  }

  @Test
  void awaitIsRefusedWhereNobodyMakesTheFunctionAsync() {
    Surroundings helper = helper();
    Expr.Call inner = calls(helper, "self.load_all");
    fix.in(helper, inner).await(inner);

    assertThat(fix.refused()).isTrue();
  }

  @Test
  void importsWhatEachFileLacks() {
    Surroundings helper = helper();
    FixBuilder there = fix.in(helper, load(helper).body().get(0));
    there.insertBefore(
        load(helper).body().get(0), List.of(there.reference("asyncio.timeout") + "(1)"));
    fix.replace(call, fix.reference("asyncio.sleep") + "(1)");

    assertThat(applied())
        .allSatisfy((path, text) -> assertThat(text).startsWith("import asyncio\n"));
  }

  @Test
  void aFileThatIsShutRefusesTheWholeFixAndSaysWhy() {
    fix.await(call);
    assertThat(fix.elsewhere("other.py")).isEmpty();

    assertThat(fix.refused()).isTrue();
    assertThat(fix.draft().reason()).isEqualTo("there is no file other.py");
  }

  @Test
  void freshNamesOfOneFileDifferWhereverTheyAreAskedFor() {
    Surroundings helper = helper();
    Stmt.FunctionDef def = load(helper);
    String first = fix.in(helper, def.body().get(0)).fresh("task");

    assertThat(fix.in(helper, def.body().get(0)).fresh("task")).isNotEqualTo(first);
    assertThat(fix.fresh("task")).isEqualTo("task");
  }

  @Test
  void theSameFixIsEqualFromWhereverItIsMade() {
    Surroundings helper = helper();
    Stmt.FunctionDef def = load(helper);
    fix.await(call);
    fix.in(helper, def).makeAsync(def);
    FixBuilder other = new FixBuilder(helper, def);
    other.makeAsync(def);
    other.in(sample.around(), call).await(call);

    Fix one = fix.fix(Level.SAFE, "same");
    assertThat(other.fix(Level.SAFE, "same")).isEqualTo(one);
  }

  @Test
  void aFactLeadsToItsDefinition() {
    Surroundings helper = helper();
    Definition fact = Summarizer.summarize(helper.scopes()).at("Store.load").get(0);

    assertThat(helper.function((Definition.Function) fact)).containsSame(load(helper));
  }
}
