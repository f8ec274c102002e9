package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes an asynchronous context manager of a class whose objects are made in {@code with}
 * statements of coroutines only.
 */
final class AsyncEntry {
  private static final Map<String, String> NAMES =
      Map.of("__enter__", "__aenter__", "__exit__", "__aexit__");

  private AsyncEntry() {}

  /** Whether that can be written. */
  static boolean fits(Stmt.FunctionDef hook, Place place) {
    Optional<HookTurn.Made> made = HookTurn.made(hook, place);
    return made.isPresent()
        && made.get().type().bases().isEmpty()
        && methods(made.get().type()).size() == NAMES.size()
        && !enters(made.get().type());
  }

  /** Whether the class enters its own objects, or has the other methods already. */
  private static boolean enters(Stmt.ClassDef type) {
    return !Walk.find(type, Part.WithItem.class).isEmpty()
        || Walk.find(type, Expr.Attribute.class).stream().anyMatch(one -> named(one.attr()))
        || type.body().stream()
            .anyMatch(one -> one instanceof Stmt.Function def && NAMES.containsValue(def.name()));
  }

  private static boolean named(String name) {
    return NAMES.containsKey(name) || NAMES.containsValue(name);
  }

  private static List<Stmt.FunctionDef> methods(Stmt.ClassDef type) {
    return type.body().stream()
        .filter(Stmt.FunctionDef.class::isInstance)
        .map(Stmt.FunctionDef.class::cast)
        .filter(def -> NAMES.containsKey(def.name()) && def.decorators().isEmpty())
        .toList();
  }

  /** Writes it. */
  static void apply(Stmt.FunctionDef hook, Place place, FixBuilder fix) {
    HookTurn.Made made = HookTurn.made(hook, place).orElseThrow();
    for (Stmt.FunctionDef method : methods(made.type())) {
      fix.makeAsync(method);
      fix.edit(
          new Edit.Replace(
              method.nameToken(), method.nameToken(), NAMES.getOrDefault(method.name(), "")));
      HookTurn.strays(method, place).forEach(fix::await);
    }
    made.each(place, fix, (call, there) -> enter(call, there, fix));
  }

  private static void enter(Expr.Call call, Surroundings there, FixBuilder fix) {
    Node item = there.file().parent(call).orElse(call);
    Node block = there.file().parent(item).orElse(item);
    boolean alone =
        item instanceof Part.WithItem
            && block instanceof Stmt.With with
            && with.items().size() == 1
            && there.scopes().canAwait(call, there.target().minor());
    if (alone) {
      fix.in(there, call).edit(new Edit.InsertBefore(block.first(), "async "));
    } else {
      fix.refuse("an object is made outside of a `with` statement of its own");
    }
  }
}
