package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Blocks;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/**
 * The statements of one block between the one that takes a lock and the one that gives it back.
 *
 * @param acquire takes it
 * @param held stand in between, at least one
 * @param release gives it back
 * @param lock the lock: a name, or attributes of one
 * @param file where that is
 */
record HeldRegion(Stmt acquire, List<Stmt> held, Stmt release, Expr lock, PyFile file) {
  private static final String ACQUIRE = "acquire";
  private static final String RELEASE = "release";

  /**
   * What follows {@code acquire}, if another statement of its block releases {@code lock} and
   * nothing else in the file may: each {@code acquire} has one {@code release}, and what stands in
   * between neither takes, gives back nor replaces the lock.
   */
  static Optional<HeldRegion> of(Stmt acquire, Expr lock, Place place) {
    PyFile file = place.file();
    Node function = place.scopes().runsIn(acquire).orElse(file.tree());
    if (!isChain(lock) || !isEven(function, lock, file) || !isEven(file.tree(), lock, file)) {
      return Optional.empty();
    }
    List<Stmt> block = SameBlock.of(acquire, place);
    int from = block.indexOf(acquire) + 1;
    int at = from;
    while (at < block.size() && !releases(block.get(at), lock, file)) {
      at++;
    }
    if (at == from || at == block.size()) {
      return Optional.empty();
    }
    List<Stmt> held = List.copyOf(block.subList(from, at));
    return Optional.of(new HeldRegion(acquire, held, block.get(at), lock, file))
        .filter(region -> region.isSimple(place));
  }

  /** Whether {@code within} gives back as often as it takes. */
  private static boolean isEven(Node within, Expr lock, PyFile file) {
    return count(within, lock, RELEASE, file) == count(within, lock, ACQUIRE, file);
  }

  private static boolean isChain(Expr expr) {
    Expr at = expr;
    while (at instanceof Expr.Attribute attribute) {
      at = attribute.value();
    }
    return at instanceof Expr.Name;
  }

  /** How often {@code method} of what is written like {@code lock} is named. */
  private static int count(Node within, Expr lock, String method, PyFile file) {
    String written = file.source(lock);
    return (int)
        Walk.find(within, Expr.Attribute.class).stream()
            .filter(use -> use.attr().equals(method) && file.source(use.value()).equals(written))
            .count();
  }

  private static boolean releases(Stmt statement, Expr lock, PyFile file) {
    return statement instanceof Stmt.ExprStmt only
        && only.value() instanceof Expr.Call call
        && file.source(call.func()).equals(file.source(lock) + '.' + RELEASE);
  }

  private boolean isSimple(Place place) {
    Blocks blocks = Blocks.of(place.flow());
    return held.stream().noneMatch(stmt -> touches(stmt) || replaces(stmt, blocks));
  }

  private boolean touches(Stmt stmt) {
    return count(stmt, lock, ACQUIRE, file) + count(stmt, lock, RELEASE, file) > 0;
  }

  /** Whether {@code stmt} assigns to the lock, or to what it is an attribute of. */
  private boolean replaces(Stmt stmt, Blocks blocks) {
    Expr at = lock;
    boolean replaced = blocks.assigns(at, stmt);
    while (at instanceof Expr.Attribute attribute) {
      at = attribute.value();
      replaced |= blocks.assigns(at, stmt);
    }
    return replaced;
  }

  /** Writes {@code async with lock:}, moves the statements below it, takes the release away. */
  void rewrite(FixBuilder fix) {
    WholeLines lines = new WholeLines(file);
    if (!lines.isAlone(acquire, true) || !lines.isAlone(release, false)) {
      fix.refuse("it shares its line with other code or a comment");
      return;
    }
    String head = "async with " + file.source(lock) + ":";
    fix.edit(new Edit.Replace(acquire.first(), acquire.last(), head));
    Indented.lines(lines.behind(acquire), new Lines(file).lineStart(release.first()), file, fix);
    lines.delete(release, fix);
  }
}
