package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Uses;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Set;

/** {@code open-to-aiofiles}: a coroutine opens a file, and {@code aiofiles} has one to await. */
public final class OpenToAiofiles implements Recipe {
  private static final Set<String> OPENERS = Set.of("open", "io.open");

  /** The methods that files of aiofiles have as coroutine functions (its README, "Usage"). */
  private static final Set<String> METHODS =
      Set.of(
          "flush",
          "isatty",
          "read",
          "read1",
          "readable",
          "readall",
          "readinto",
          "readline",
          "readlines",
          "seek",
          "seekable",
          "tell",
          "truncate",
          "writable",
          "write",
          "writelines");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.With.class, OpenToAiofiles::look);
  }

  private static void look(Stmt.With with, Place place) {
    if (with.items().size() != 1
        || !(with.items().get(0).context() instanceof Expr.Call call)
        || !OPENERS.contains(place.calleeName(call.func()))
        || !place.inCoroutine(with)
        || !place.takesAsyncio()
        || TestCode.holds(with, place)) {
      return;
    }
    String message = "`open` and what is done with the file blocks the event loop";
    List<Expr.Name> reads = reads(with.items().get(0), place);
    if (reads.isEmpty() || !reads.stream().allMatch(read -> hasCounterpart(read, with, place))) {
      place.report(call, message + "; not all of it has a counterpart in aiofiles");
      return;
    }
    place.mend(
        call, message, Level.UNSAFE, "Use aiofiles", fix -> write(with, call, reads, place, fix));
  }

  /** Where the file is used; empty where that is not known. */
  private static List<Expr.Name> reads(Part.WithItem item, Place place) {
    if (!(item.target() instanceof Expr.Name target)) {
      return List.of();
    }
    Uses uses = place.flow().uses(target);
    return uses.captures().isEmpty() ? uses.reads() : List.of();
  }

  private static boolean hasCounterpart(Expr.Name read, Stmt.With with, Place place) {
    boolean inside = read.first() >= with.first() && read.last() <= with.last();
    if (!inside || !place.canAwait(read)) {
      return false;
    }
    Node by = place.file().parent(read).orElse(read);
    if (by instanceof Stmt.For loop) {
      return loop.iter() == read;
    }
    return by instanceof Expr.Attribute method
        && METHODS.contains(method.attr())
        && place.file().parent(method).orElse(method) instanceof Expr.Call call
        && call.func() == method;
  }

  private static void write(
      Stmt.With with, Expr.Call call, List<Expr.Name> reads, Place place, FixBuilder fix) {
    fix.replace((Node) call.func(), fix.reference("aiofiles.open"));
    fix.edit(new Edit.InsertBefore(with.first(), "async "));
    for (Expr.Name read : reads) {
      Node by = place.file().parent(read).orElse(read);
      if (by instanceof Stmt.For loop) {
        fix.edit(new Edit.InsertBefore(loop.first(), "async "));
      } else {
        fix.await((Expr.Call) place.file().parent(by).orElseThrow());
      }
    }
  }
}
