package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Inferred;
import dev.asyncmend.index.Reason;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code thread-local-context}: coroutines keep what belongs to one of them in {@code
 * threading.local}, which has one value for all that run in the thread (CPython documentation of
 * {@code contextvars}: "Context managers that have state should use Context Variables instead of
 * threading.local() to prevent their state from bleeding to other code unexpectedly").
 */
public final class ThreadLocalContext implements Recipe {

  private static final QName LOCAL = QName.of("threading.local");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.Assign.class, ThreadLocalContext::look);
  }

  private static void look(Stmt.Assign assign, Place place) {
    if (TestCode.file(place.path()) || assign.targets().size() != 1) {
      return;
    }
    if (assign.targets().get(0) instanceof Expr.Attribute set && place.inCoroutine(assign)) {
      elsewhere(set, place);
    } else if (name(assign, place.around()).isPresent()) {
      judge(assign, place.around(), assign, place);
    }
  }

  /** The variable of the module that {@code assign} makes such an object for. */
  private static Optional<Expr.Name> name(Stmt.Assign assign, Surroundings around) {
    return assign.value() instanceof Expr.Call call
            && around.resolver().denotes(call.func(), LOCAL)
            && assign.targets().size() == 1
            && assign.targets().get(0) instanceof Expr.Name name
            && around.scopes().scopeOf(name).kind() == Scope.Kind.MODULE
        ? Optional.of(name)
        : Optional.empty();
  }

  /** The object is made in a module that has no coroutines, and so is not looked at itself. */
  private static void elsewhere(Expr.Attribute set, Place place) {
    Optional<Inferred> type =
        place.resolver().type(set.value()).filter(found -> found.type().equals(LOCAL));
    if (type.isEmpty()) {
      return;
    }
    for (Reason reason : type.get().chain()) {
      Surroundings there =
          reason.path().equals(place.resolver().path())
              ? null
              : place.seen(reason.path()).orElse(null);
      if (there != null && !there.file().text().chars().contains("async")) {
        Walk.find(there.file().tree(), Stmt.Assign.class).stream()
            .filter(
                made ->
                    there.file().text().lines().line(there.file().span(made).start())
                        == reason.line())
            .filter(made -> name(made, there).isPresent())
            .forEach(made -> judge(made, there, set, place));
      }
    }
  }

  private static void judge(Stmt.Assign made, Surroundings home, Node at, Place place) {
    Expr.Name name = name(made, home).orElseThrow();
    LocalUses uses = LocalUses.of(name, home);
    LocalUse written = uses.written().orElse(null);
    boolean read = uses.uses().stream().anyMatch(use -> use.kind() != LocalUse.Kind.WRITE);
    if (written == null || !read || uses.uses().stream().anyMatch(LocalUse::isLazy)) {
      return;
    }
    // One finding for the object: where it is made, or else at the first coroutine that sets it.
    boolean first =
        written.whole().first() == at.first() && written.around().path().equals(place.path());
    if (at == made || first) {
      found(made, home, uses, written, at, place);
    }
  }

  private static void found(
      Stmt.Assign made, Surroundings home, LocalUses uses, LocalUse written, Node at, Place place) {
    Expr.Name name = name(made, home).orElseThrow();
    List<Reason> chain = new ArrayList<>();
    chain.add(LocalUses.reason(written, "`" + written.attribute() + "` is set on the event loop"));
    String message =
        "`"
            + name.id()
            + "` has one value for all tasks of the event loop's thread: they read what others set";
    Optional<LocalUse> threaded = uses.threaded();
    if (threaded.isPresent()) {
      chain.add(LocalUses.reason(threaded.get(), "another thread may use it, too"));
      String instead = "; a `contextvars.ContextVar` has its own for each task";
      place.report(at, message + instead, chain);
      return;
    }
    place.mend(
        at,
        message,
        chain,
        Level.UNSAFE,
        "Use context variables",
        fix -> new ContextVarEdits(made, name, uses, home, fix).apply());
  }
}
