package dev.asyncmend.engine;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Recipes that are simple enough to test the pipeline with: each is about one name. */
final class Toys {
  private Toys() {}

  /** Writes {@code replacement} in the place of every name {@code id}. */
  static Remedy rename(String id, String replacement, Level level) {
    return on(
        id,
        (name, place) ->
            place.mend(
                name,
                "`" + id + "` is old",
                level,
                "Write `" + replacement + "`",
                fix -> fix.edit(new Edit.Replace(name.first(), name.last(), replacement))));
  }

  /** Finds every name {@code id} and has no fix for it. */
  static Remedy advice(String id) {
    return on(id, (name, place) -> place.report(name, "`" + id + "` is doubtful"));
  }

  /** Finds every whole coroutine function called {@code id}. */
  static Remedy blocks(String id) {
    Recipe recipe =
        hooks ->
            hooks.on(
                Stmt.AsyncFunctionDef.class,
                (function, place) -> place.report(function, "`" + function.name() + "` is old"));
    return Remedy.of(card(id, List.of(id)), recipe);
  }

  /** Fails on every name {@code id}. */
  static Remedy bug(String id) {
    return on(
        id,
        (name, place) -> {
          throw new IllegalStateException("a bug of the recipe " + id);
        });
  }

  /** A recipe about the name {@code id}. */
  static Remedy on(String id, BiConsumer<Expr.Name, Place> action) {
    return Remedy.of(card(id, List.of(id)), new OnName(id, action));
  }

  /** The card of a toy. */
  static Card card(String id, List<String> triggers) {
    return new Card(
        id,
        "About " + id,
        List.of(),
        List.of("T100", "S1234", "old-name"),
        Level.SAFE,
        "",
        false,
        "",
        "",
        triggers,
        Map.of(),
        List.of(),
        "test");
  }

  private record OnName(String id, BiConsumer<Expr.Name, Place> action) implements Recipe {
    @Override
    public void listen(Hooks hooks) {
      hooks.on(
          Expr.Name.class,
          (name, place) -> {
            if (name.id().equals(id)) {
              action.accept(name, place);
            }
          });
    }
  }
}
