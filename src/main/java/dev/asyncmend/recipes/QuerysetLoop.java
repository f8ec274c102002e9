package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Inferred;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;

/** Loops of coroutines over query sets of Django: the database is asked at the first round. */
final class QuerysetLoop {
  private static final String QUERYSET = "django.db.models.QuerySet";
  private static final String MESSAGE = "`for` over a query set blocks the event loop";

  private QuerysetLoop() {}

  static void listen(Hooks hooks) {
    hooks.on(Stmt.For.class, (loop, place) -> look(loop.iter(), loop.first(), place));
    hooks.on(Part.Comprehension.class, QuerysetLoop::comprehension);
  }

  private static void comprehension(Part.Comprehension part, Place place) {
    boolean lazy =
        place.file().parent(part).filter(Expr.GeneratorExp.class::isInstance).isPresent();
    if (!lazy && !part.isAsync()) {
      look(part.iter(), part.first(), place);
    }
  }

  private static void look(Expr iter, int loop, Place place) {
    boolean found =
        place.inCoroutine(iter)
            && place.canAwait(iter)
            && !TestCode.holds(iter, place)
            && place
                .resolver()
                .type(iter)
                .map(Inferred::type)
                .map(QName::dotted)
                .filter(QUERYSET::equals)
                .isPresent();
    if (found) {
      place.mend(
          iter,
          MESSAGE,
          Level.UNSAFE,
          "Use async for",
          fix -> fix.edit(new Edit.InsertBefore(loop, "async ")));
    }
  }
}
