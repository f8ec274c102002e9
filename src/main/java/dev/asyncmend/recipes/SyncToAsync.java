package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;

/**
 * Code that uses Django's ORM runs in a thread of Django's choice, where its connections live:
 * {@code await sync_to_async(f)(x)}.
 */
final class SyncToAsync {
  private static final QName MODULE = QName.of("asgiref.sync");
  private static final String NAME = "sync_to_async";

  private SyncToAsync() {}

  /** Whether the blocking function {@code name} is Django's. */
  static boolean fits(QName name) {
    return name.head().equals("django");
  }

  /** Writes it around what {@code call} calls. */
  static void write(Expr.Call call, Place place, FixBuilder fix) {
    fix.await(call);
    fix.edit(new Edit.InsertBefore(call.func().first(), reference(call, place, fix) + "("));
    fix.edit(new Edit.InsertAfter(call.func().last(), ")"));
  }

  /** Imported by its name, as everybody does, where that name is free. */
  private static String reference(Expr.Call call, Place place, FixBuilder fix) {
    if (!place.scopes().free(NAME, call)) {
      return fix.reference(MODULE.dotted() + '.' + NAME);
    }
    fix.edit(new Edit.NeedImport(MODULE, NAME, null, call.first(), false));
    return NAME;
  }
}
