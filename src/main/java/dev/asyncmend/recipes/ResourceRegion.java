package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.index.Resource;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements during which a resource is open.
 *
 * @param open opens it
 * @param held stand behind that, in its block; at least one
 * @param closing close it behind them; empty where nothing does
 */
record ResourceRegion(OpenResource open, List<Stmt> held, List<Stmt> closing) {
  /** What makes something go on by itself. */
  private static final Set<String> BACKGROUND =
      Set.of(
          "create_task",
          "ensure_future",
          "start_soon",
          "run_in_thread",
          "consume",
          "call_later",
          "call_soon");

  /** The region; empty where the resource is closed in another way, or nothing is done with it. */
  static Optional<ResourceRegion> of(OpenResource open, ResourceUse use, Place place) {
    List<Stmt> rest = open.rest();
    List<Stmt> closing = new ArrayList<>();
    for (Expr.Attribute attribute : use.closings()) {
      Stmt statement = place.file().statement(attribute).orElseThrow();
      if (isGuarded(statement, open, place)) {
        return Optional.empty();
      }
      boolean direct = rest.stream().anyMatch(one -> one == statement);
      if (direct && isOnly(statement, attribute)) {
        closing.add(statement);
      } else if (direct || !isOnly(statement, attribute)) {
        return Optional.empty();
      }
    }
    int end = closing.isEmpty() ? rest.size() : rest.indexOf(closing.get(0));
    if (end <= 0 || !isLast(rest, closing, end)) {
      return Optional.empty();
    }
    List<Stmt> held = List.copyOf(rest.subList(0, end));
    boolean meant = closing.isEmpty() && mayStayOpen(open, held);
    return !meant && held.stream().anyMatch(ResourceRegion::waits)
        ? Optional.of(new ResourceRegion(open, held, List.copyOf(closing)))
        : Optional.empty();
  }

  /** Whether something goes on behind the function that needs it open. */
  private static boolean mayStayOpen(OpenResource open, List<Stmt> held) {
    return open.resource().entry() == Resource.Entry.MANAGER
        || held.stream()
            .flatMap(one -> Walk.find(one, Expr.class).stream())
            .anyMatch(expr -> BACKGROUND.contains(CalleeName.last(expr)));
  }

  private static boolean waits(Stmt statement) {
    return Walk.find(statement, Node.class).stream()
        .anyMatch(
            node ->
                node instanceof Expr.Await
                    || node instanceof Stmt.AsyncWith
                    || node instanceof Stmt.AsyncFor);
  }

  /** Whether a statement closes it where errors come by: in a handler or {@code finally}. */
  private static boolean isGuarded(Stmt statement, OpenResource open, Place place) {
    Node below = statement;
    for (Node around : place.file().ancestors(statement)) {
      if (around == open.function()) {
        return false;
      }
      if (around instanceof Stmt.TryBlock block
          && around.first() > open.assign().last()
          && !block.body().contains(below)) {
        return true;
      }
      below = around;
    }
    return false;
  }

  private static boolean isOnly(Stmt statement, Expr.Attribute closing) {
    if (!(statement instanceof Stmt.ExprStmt only)) {
      return false;
    }
    Expr value = only.value() instanceof Expr.Await await ? await.value() : only.value();
    return value instanceof Expr.Call call && call.func() == closing;
  }

  /** Whether the closing statements follow each other, and nothing uses it behind them. */
  private static boolean isLast(List<Stmt> rest, List<Stmt> closing, int end) {
    for (int at = 0; at < closing.size(); at++) {
      if (end + at >= rest.size() || rest.get(end + at) != closing.get(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether something closes it, if only on some ways. */
  boolean closed(ResourceUse use) {
    return !use.closings().isEmpty();
  }

  /** Opens it by {@code async with}, or closes it in {@code finally}. */
  void rewrite(Place place, FixBuilder fix) {
    WholeLines lines = new WholeLines(place.file());
    Stmt last = held.get(held.size() - 1);
    boolean alone =
        lines.isAlone(open.assign(), true)
            && closing.stream().allMatch(one -> lines.isAlone(one, false));
    if (!alone || place.file().grouped(open.assign().value())) {
      fix.refuse("it shares its line with other code or a comment");
      return;
    }
    Lines at = new Lines(place.file());
    boolean guards = open.resource().entry() == Resource.Entry.NONE;
    int from = guards ? at.aboveComments(at.start(held.get(0))) : lines.behind(open.assign());
    int end = lines.behind(last);
    if (!closing.isEmpty()) {
      int close = closing.get(0).first();
      end = guards ? at.aboveComments(close) : at.lineStart(close);
    }
    if (guards) {
      fix.insertBefore(held.get(0), List.of("try:"));
    }
    Indented.lines(from, Math.min(end, place.file().tokens().size() - 1), place.file(), fix);
    if (guards) {
      guard(place, lines, fix);
    } else {
      enter(lines, fix);
    }
  }

  private void enter(WholeLines lines, FixBuilder fix) {
    Stmt.Assign assign = open.assign();
    boolean call = open.resource().entry() == Resource.Entry.CALL;
    Node entered = call ? open.call() : assign.value();
    fix.edit(new Edit.Replace(assign.first(), entered.first() - 1, "async with "));
    fix.edit(new Edit.InsertAfter(assign.last(), " as " + open.name().id() + ":"));
    closing.forEach(one -> lines.delete(one, fix));
  }

  private void guard(Place place, WholeLines lines, FixBuilder fix) {
    if (closing.isEmpty()) {
      List<String> ending = new ArrayList<>(List.of("finally:"));
      open.resource()
          .closing()
          .forEach(one -> ending.add("    " + one.replace("$SELF", open.name().id())));
      fix.insertAfter(held.get(held.size() - 1), ending);
      return;
    }
    Stmt first = closing.get(0);
    int start = new Lines(place.file()).aboveComments(first.first());
    fix.insertBefore(first, List.of("finally:"));
    Indented.lines(start, lines.behind(closing.get(closing.size() - 1)), place.file(), fix);
  }
}
