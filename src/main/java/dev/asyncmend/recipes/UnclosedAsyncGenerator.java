package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.PythonVersion;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Optional;

/**
 * {@code unclosed-async-generator}: a loop over an asynchronous generator that cleans up is left
 * before its end, and nobody closes the generator (PEP 533; CPython's documentation of {@code
 * contextlib.aclosing}).
 */
public final class UnclosedAsyncGenerator implements Recipe {
  private static final PythonVersion ACLOSING = new PythonVersion(10);

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.AsyncFor.class, UnclosedAsyncGenerator::look);
  }

  private static void look(Stmt.AsyncFor loop, Place place) {
    if (!(loop.iter() instanceof Expr.Call call)
        || !place.inCoroutine(loop)
        || !isLeft(loop)
        || !cleansUp(call, place)) {
      return;
    }
    String message =
        "this loop can be left before `"
            + CalleeName.spoken(call)
            + "` ends, whose clean-up then runs at some later time";
    if (!place.target().atLeast(ACLOSING)) {
      place.report(call, message + "; keep the generator in a name, and await its `aclose()`");
      return;
    }
    place.mend(
        call,
        message,
        Level.UNSAFE,
        "Close the generator with `aclosing`",
        fix -> close(loop, call, place, fix));
  }

  /** The call stays where it is; what stands before and behind it becomes two lines. */
  private static void close(Stmt.AsyncFor loop, Expr.Call call, Place place, FixBuilder fix) {
    PyFile file = place.file();
    Lines lines = new Lines(file);
    int before = file.tokens().previous(call.first());
    if (!lines.startsLine(loop.first()) || !file.tokens().is(before, "in")) {
      fix.refuse("it shares its line with other code");
      return;
    }
    String name = fix.fresh("stream");
    String head = "async with " + fix.reference("contextlib.aclosing") + "(";
    String loops = "async for " + file.source(loop.target()) + " in " + name;
    String indentation = lines.indentation(loop.first()) + fix.unit();
    String next = lines.newline(loop.first()) + indentation;
    fix.edit(new Edit.Replace(loop.first(), call.first() - 1, head));
    fix.edit(new Edit.InsertAfter(call.last(), ") as " + name + ":" + next + loops));
    Indented.lines(call.last() + 1, lines.lineEnd(loop.last()), file, fix);
  }

  /** Whether a {@code break} or {@code return} ends the loop. */
  private static boolean isLeft(Stmt.AsyncFor loop) {
    Escapes escapes = Escapes.of(loop.body());
    return !escapes.returns().isEmpty()
        || escapes.jumps().stream().anyMatch(Stmt.Break.class::isInstance);
  }

  /** Whether {@code call} makes a generator of the project that has something to clean up. */
  private static boolean cleansUp(Expr.Call call, Place place) {
    Optional<Symbol> symbol = place.resolver().definition(call.func());
    if (symbol.isEmpty()
        || !(symbol.get().definition() instanceof Definition.Function fact)
        || !fact.async()
        || !fact.generator()
        || !fact.decorators().isEmpty()) {
      return false;
    }
    return place
        .seen(symbol.get().path())
        .flatMap(around -> around.function(fact).map(def -> cleansUp(def, around)))
        .orElse(false);
  }

  private static boolean cleansUp(Stmt.Function def, Surroundings around) {
    return OwnCode.find(def.body(), Expr.Yield.class).stream()
        .anyMatch(one -> isGuarded(one, def, around));
  }

  /** Whether a {@code finally} or a {@code with} waits for the end of what {@code node} is in. */
  private static boolean isGuarded(Node node, Stmt.Function def, Surroundings around) {
    Node at = node;
    while (at != def) {
      Node inner = at;
      at = around.file().parent(at).orElse(def);
      boolean guarded =
          (at instanceof Stmt.TryBlock block
                  && !block.finalbody().isEmpty()
                  && !block.finalbody().contains(inner))
              || (at instanceof Stmt.WithBlock with
                  && with.body().contains(inner)
                  && !mutes(with, around));
      if (guarded) {
        return true;
      }
    }
    return false;
  }

  /** {@code with suppress(…)} has nothing to clean up. */
  private static boolean mutes(Stmt.WithBlock with, Surroundings around) {
    return with.items().stream()
        .allMatch(
            item ->
                item.context() instanceof Expr.Call call
                    && around.resolver().denotes(call.func(), QName.of("contextlib.suppress")));
  }
}
