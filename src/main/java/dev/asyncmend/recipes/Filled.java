package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A loop that does nothing but append an awaited value to a list.
 *
 * @param loop the loop
 * @param list the name of the list
 * @param awaited the value
 * @param made the statement directly before the loop that makes the empty list, or null
 */
record Filled(Stmt.For loop, Expr.Name list, Expr awaited, Stmt.@Nullable Assign made) {
  /** Where lines are broken. */
  private static final int WIDTH = 88;

  /** The loop as one that fills a list; empty where it does more, or less. */
  static Optional<Filled> of(Stmt.For loop, Place place) {
    List<Stmt> body = loop.body();
    if (!loop.orelse().isEmpty() || body.size() > 2) {
      return Optional.empty();
    }
    Stmt last = body.get(body.size() - 1);
    if (!(last instanceof Stmt.ExprStmt statement)
        || !(statement.value() instanceof Expr.Call append)
        || !(append.func() instanceof Expr.Attribute method)
        || !method.attr().equals("append")
        || !(method.value() instanceof Expr.Name list)
        || append.args().size() != 1
        || !append.keywords().isEmpty()
        || !isList(list, place)) {
      return Optional.empty();
    }
    Optional<Expr> value = value(append.args().get(0), body, place);
    return value.isEmpty() || reads(loop, list, place)
        ? Optional.empty()
        : Optional.of(new Filled(loop, list, value.get(), made(loop, list, place)));
  }

  /** What is appended, by way of the only name that a statement before binds to it. */
  private static Optional<Expr> value(Expr appended, List<Stmt> body, Place place) {
    if (body.size() == 1) {
      return Optional.of(appended);
    }
    return body.get(0) instanceof Stmt.Assign assign
            && assign.targets().size() == 1
            && assign.targets().get(0) instanceof Expr.Name name
            && appended instanceof Expr.Name use
            && isOnly(name, use, place)
        ? Optional.of(assign.value())
        : Optional.empty();
  }

  /** Whether the loop reads its list, or its target is read behind it. */
  private static boolean reads(Stmt.For loop, Expr.Name list, Place place) {
    boolean kept =
        Walk.find(loop.target(), Expr.Name.class).stream()
            .anyMatch(name -> place.flow().readAfter(name.id(), loop));
    boolean itself =
        Walk.find(loop, Expr.Name.class).stream()
                .filter(name -> place.scopes().variable(name) == place.scopes().variable(list))
                .count()
            > 1;
    return kept || itself || !isPlainTarget(loop.target());
  }

  private static boolean isPlainTarget(Expr target) {
    return target instanceof Expr.Name
        || (target instanceof Expr.Tuple several
            && several.elts().stream().allMatch(Filled::isPlainTarget));
  }

  private static boolean isOnly(Expr.Name name, Expr.Name use, Place place) {
    Variable variable = place.scopes().variable(name);
    return variable == place.scopes().variable(use)
        && variable.bindings().size() == 1
        && variable.uses().size() == 1;
  }

  /** Whether a name certainly holds a list of this function. */
  private static boolean isList(Expr.Name name, Place place) {
    List<Binding> bindings = place.flow().reaching(name);
    return !bindings.isEmpty()
        && bindings.stream()
            .allMatch(
                one ->
                    one instanceof Binding.Local local
                        && local.whole()
                        && local.form() == Binding.Form.ASSIGNED
                        && (local.source() instanceof Expr.ListExpr
                            || local.source() instanceof Expr.ListComp));
  }

  private static Stmt.@Nullable Assign made(Stmt.For loop, Expr.Name list, Place place) {
    List<Stmt> block = SameBlock.of(loop, place);
    int at = block.indexOf(loop);
    return at > 0
            && block.get(at - 1) instanceof Stmt.Assign assign
            && assign.targets().size() == 1
            && assign.targets().get(0) instanceof Expr.Name name
            && name.id().equals(list.id())
            && assign.value() instanceof Expr.ListExpr empty
            && empty.elts().isEmpty()
        ? assign
        : null;
  }

  /** Writes a gather in the place of the loop. */
  void write(ReadingCall reading, Place place, FixBuilder fix) {
    Tokens tokens = place.file().tokens();
    Stmt first = made == null ? loop : made;
    for (int at = first.first(); at < new Lines(place.file()).lineEnd(loop.last()); at++) {
      if (tokens.kind(at) == TokenKind.COMMENT || tokens.is(at, ";")) {
        fix.refuse("a comment would be lost");
        return;
      }
    }
    String call = bounded(reading.call(), loop.iter(), first, place, fix);
    String target = place.file().source(loop.target());
    String iter = place.file().source(loop.iter());
    boolean tuple = loop.iter() instanceof Expr.Tuple || loop.iter() instanceof Expr.IfExp;
    String listed =
        "*[%s for %s in %s]"
            .formatted(call, target, tuple && !iter.startsWith("(") ? "(" + iter + ")" : iter);
    fix.edit(new Edit.Replace(first.first(), loop.last(), text(listed, first, place, fix)));
  }

  /** The statement in the place of the loop, over several lines where it is long. */
  private String text(String listed, Stmt first, Place place, FixBuilder fix) {
    Lines lines = new Lines(place.file());
    String end = lines.newline(first.first()) + lines.indentation(first.first());
    String head = made == null ? list.id() + ".extend(" : list.id() + " = ";
    String gather = "await " + fix.reference("asyncio.gather") + "(";
    String close = made == null ? "))" : ")";
    String whole = head + gather + listed + close;
    int width = lines.indentation(first.first()).length() + whole.length();
    if (width <= WIDTH && !listed.contains("\n")) {
      return whole;
    }
    String in = end + fix.unit();
    return made == null
        ? head + in + gather + in + fix.unit() + listed + in + ")" + end + ")"
        : head + gather + in + listed + end + ")";
  }

  /** Writes a gather around a comprehension. */
  static void gather(
      Expr.ListComp list, ReadingCall reading, Stmt statement, Place place, FixBuilder fix) {
    Part.Comprehension clause = list.generators().get(0);
    String call = bounded(reading.call(), clause.iter(), statement, place, fix);
    String source = place.file().source(reading.call());
    int open = call.indexOf(source);
    fix.wrap(list, "await " + fix.reference("asyncio.gather") + "(*", ")", Precedence.AWAIT);
    int before = reading.call().first();
    fix.edit(
        open == 0
            ? new Edit.Delete(list.elt().first(), before - 1)
            : new Edit.Replace(list.elt().first(), before - 1, call.substring(0, open)));
    if (open > 0) {
      fix.edit(new Edit.InsertAfter(reading.call().last(), ")"));
    }
  }

  /** The call, behind a semaphore unless there are few of them for certain. */
  private static String bounded(
      Expr.Call call, Expr iterable, Stmt before, Place place, FixBuilder fix) {
    int limit = place.parameters().number("limit");
    String source = place.file().source(call);
    if (new SmallIterable(place, limit).test(iterable)) {
      return source;
    }
    return Bounded.define(before, limit, fix) + "(" + source + ")";
  }
}
