package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Entering;
import dev.asyncmend.index.WithKind;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** {@code stack.enter_context(manager)} where the manager is asynchronous. */
final class ExitStackEntry {
  private static final String ASYNC_STACK = "contextlib.AsyncExitStack";

  private ExitStackEntry() {}

  static void look(Expr.Call call, Place place) {
    if (!(call.func() instanceof Expr.Attribute method)
        || !method.attr().equals("enter_context")
        || call.args().size() != 1
        || !place.canAwait(call)) {
      return;
    }
    Entering entering = place.resolver().entering(call.args().get(0));
    String stack =
        place.resolver().type(method.value()).map(type -> type.type().dotted()).orElse("");
    if (entering.kind() != WithKind.ASYNC || !stack.startsWith("contextlib.")) {
      return;
    }
    place.mend(
        call,
        "`enter_context` cannot enter an asynchronous context manager",
        entering.chain(),
        entering.certain() ? Level.SAFE : Level.UNSAFE,
        "Enter it by enter_async_context",
        fix -> mend(call, method, stack.equals(ASYNC_STACK), place, fix));
  }

  private static void mend(
      Expr.Call call, Expr.Attribute method, boolean isAsync, Place place, FixBuilder fix) {
    if (!isAsync && !openAsync(method.value(), place, fix)) {
      fix.refuse();
      return;
    }
    fix.edit(new Edit.Replace(method.last(), method.last(), "enter_async_context"));
    fix.await(call);
  }

  /** Makes the {@code with ExitStack() as stack} an {@code async with AsyncExitStack()}. */
  private static boolean openAsync(Expr stack, Place place, FixBuilder fix) {
    Optional<Stmt.With> with = opener(stack, place);
    if (with.isEmpty() || !(with.get().items().get(0).context() instanceof Expr.Call opened)) {
      return false;
    }
    fix.edit(new Edit.InsertBefore(with.get().first(), "async "));
    if (opened.func() instanceof Expr.Attribute attribute) {
      fix.edit(new Edit.Replace(attribute.last(), attribute.last(), "AsyncExitStack"));
    } else {
      fix.replace(opened.func(), fix.reference(ASYNC_STACK));
    }
    return true;
  }

  private static Optional<Stmt.With> opener(Expr stack, Place place) {
    if (!(stack instanceof Expr.Name name)) {
      return Optional.empty();
    }
    List<Binding> bindings = place.scopes().bindings(name);
    if (bindings.size() != 1 || !(bindings.get(0) instanceof Binding.Local local)) {
      return Optional.empty();
    }
    Node item = place.file().parent(local.at()).orElse(local.at());
    Node with = place.file().parent(item).orElse(item);
    boolean same = place.scopes().runsIn(with).equals(place.scopes().runsIn(stack));
    return item instanceof Part.WithItem && with instanceof Stmt.With one && same
        ? Optional.of(one).filter(block -> block.items().size() == 1)
        : Optional.empty();
  }
}
