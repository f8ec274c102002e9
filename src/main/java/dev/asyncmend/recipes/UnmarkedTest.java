package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.index.AsyncTests;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Set;

/** An asynchronous test function of pytest without the mark that pytest-asyncio waits for. */
final class UnmarkedTest {
  private static final String MARK = "pytest.mark.";

  /** Marks of plugins that run asynchronous tests, and the one of tests that do not run. */
  private static final Set<String> OWNERS =
      Set.of(
          "asyncio",
          "anyio",
          "trio",
          "twisted",
          "curio",
          "gen_test",
          "asyncio_cooperative",
          "skip");

  /** Fixtures of other plugins: who asks for one has it run by that plugin. */
  private static final Set<String> FIXTURES =
      Set.of("anyio_backend", "nursery", "autojump_clock", "aiohttp_client", "test_client", "loop");

  private UnmarkedTest() {}

  /** Looks whether {@code def} is one. */
  static void look(Stmt.AsyncFunctionDef def, Place place) {
    if (def.name().startsWith("test")
        && TestCode.isCollected(place)
        && isCollected(def, place)
        && isPlain(def, place)
        && place.takesAsyncio()
        && isStrict(place)) {
      place.mend(
          def,
          "pytest-asyncio in strict mode does not run `" + def.name() + "`: it has no mark",
          Level.SAFE,
          "Mark it with pytest.mark.asyncio",
          fix -> mark(def, place, fix));
    }
  }

  /** Whether pytest takes it for a test: at the top, or in classes that it looks into. */
  private static boolean isCollected(Stmt.AsyncFunctionDef def, Place place) {
    List<Node> around = place.file().ancestors(def);
    boolean top = around.size() == 1;
    return top
        ? place.scopes().variable(def.name(), place.file().tree()).uses().isEmpty()
        : around.stream()
            .allMatch(
                one ->
                    one instanceof Part.Module
                        || (one instanceof Stmt.ClassDef type && isCollected(type, place)));
  }

  private static boolean isCollected(Stmt.ClassDef type, Place place) {
    boolean plain =
        type.name().startsWith("Test")
            && type.keywords().isEmpty()
            && type.bases().stream().allMatch(base -> place.denotes(base, "builtins.object"))
            && type.decorators().stream().allMatch(one -> isHarmless(one, place));
    return plain && type.body().stream().noneMatch(UnmarkedTest::isSpecial);
  }

  /** Whether a statement of a class says more about its tests. */
  private static boolean isSpecial(Stmt statement) {
    if (statement instanceof Stmt.Function method) {
      return method.name().equals("__init__");
    }
    return statement instanceof Stmt.Assign assign
        && assign.targets().stream()
            .anyMatch(
                target ->
                    target instanceof Expr.Name name
                        && Set.of("pytestmark", "__test__").contains(name.id()));
  }

  /** Whether nothing in the file says who runs it. */
  private static boolean isPlain(Stmt.AsyncFunctionDef def, Place place) {
    return def.decorators().stream().allMatch(one -> isHarmless(one, place))
        && def.args().all().stream().noneMatch(arg -> FIXTURES.contains(arg.name()))
        && Walk.find(def, Expr.Yield.class).isEmpty()
        && place.scopes().stars().isEmpty()
        && place.scopes().variable("pytestmark", place.file().tree()).bindings().isEmpty();
  }

  /** Whether a decorator neither runs the test nor wraps it in something unknown. */
  private static boolean isHarmless(Expr decorator, Place place) {
    Expr named = decorator instanceof Expr.Call call ? call.func() : decorator;
    String name = place.symbol(named).map(Object::toString).orElse("");
    boolean patch =
        name.startsWith("unittest.mock.patch")
            || place.file().source(named).matches("(mock\\.)?patch(\\.\\w+)?");
    return patch
        || (name.startsWith(MARK)
            && !OWNERS.contains(name.substring(MARK.length()).split("\\.", -1)[0]));
  }

  /** Whether the project, or this very file, uses pytest-asyncio, and no mode that marks all. */
  private static boolean isStrict(Place place) {
    AsyncTests tests = place.asyncTests();
    return tests == AsyncTests.MARKED
        || (tests == AsyncTests.UNSTATED
            && Walk.find(place.file().tree(), Expr.Attribute.class).stream()
                .anyMatch(
                    one -> one.attr().equals("asyncio") && place.denotes(one, MARK + "asyncio")));
  }

  private static void mark(Stmt.AsyncFunctionDef def, Place place, FixBuilder fix) {
    Lines lines = new Lines(place.file());
    int start = lines.start(def);
    if (!lines.startsLine(start)) {
      fix.refuse();
      return;
    }
    String mark = '@' + fix.reference("pytest") + ".mark.asyncio";
    fix.edit(new Edit.InsertBefore(start, mark + lines.newline(start) + lines.indentation(start)));
  }
}
