package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code sequential-awaits}: values that have nothing to do with each other are awaited one after
 * the other (CPython's documentation of {@code asyncio.gather}: "Run awaitable objects
 * concurrently").
 */
public final class SequentialAwaits implements Recipe {
  /** Where lines are broken. */
  private static final int WIDTH = 88;

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.Assign.class, SequentialAwaits::look);
  }

  /** A value that is awaited and kept under a name. */
  private record Line(Stmt.Assign assign, Expr.Name target, ReadingCall reading) {}

  private static void look(Stmt.Assign assign, Place place) {
    if (!(assign.value() instanceof Expr.Await)
        || !place.inCoroutine(assign)
        || !place.takesAsyncio()
        || line(assign, place).isEmpty()
        || TestCode.holds(assign, place)
        || new Turns(place).take(assign)) {
      return;
    }
    List<Line> run = run(assign, place);
    if (run.size() > 1) {
      place.mend(
          assign,
          run.size() + " awaits that do not depend on each other run one after the other",
          Level.UNSAFE,
          "Gather them",
          fix -> write(run, place, fix));
    }
  }

  private static Optional<Line> line(Stmt statement, Place place) {
    return statement instanceof Stmt.Assign assign
            && assign.targets().size() == 1
            && assign.targets().get(0) instanceof Expr.Name target
        ? ReadingCall.of(assign.value(), place).map(one -> new Line(assign, target, one))
        : Optional.empty();
  }

  /** The statements that start with {@code first}; none where an earlier one starts them. */
  private static List<Line> run(Stmt.Assign first, Place place) {
    List<Line> run = new ArrayList<>();
    for (Stmt statement : SameBlock.of(first, place)) {
      Optional<Line> line = line(statement, place);
      if (line.isEmpty() || !run.stream().allMatch(one -> independent(one, line.get(), place))) {
        if (run.size() > 1 && run.get(0).assign().equals(first)) {
          return run;
        }
        run.clear();
      }
      line.ifPresent(run::add);
    }
    return run.isEmpty() || !run.get(0).assign().equals(first) ? List.of() : run;
  }

  private static boolean independent(Line one, Line other, Place place) {
    return one.reading().independent(other.reading())
        && !reads(other, one.target(), place)
        && !reads(one, other.target(), place)
        && place.scopes().variable(one.target()) != place.scopes().variable(other.target());
  }

  private static boolean reads(Line line, Expr.Name target, Place place) {
    return Walk.find(line.reading().call(), Expr.Name.class).stream()
        .anyMatch(name -> place.scopes().variable(name) == place.scopes().variable(target));
  }

  private static void write(List<Line> run, Place place, FixBuilder fix) {
    Tokens tokens = place.file().tokens();
    Lines lines = new Lines(place.file());
    Stmt.Assign first = run.get(0).assign();
    Stmt.Assign last = run.get(run.size() - 1).assign();
    for (int at = first.first(); at < lines.lineEnd(last.last()); at++) {
      if (tokens.kind(at) == TokenKind.COMMENT || tokens.is(at, ";")) {
        fix.refuse("comments between them would be lost");
        return;
      }
    }
    String targets = run.stream().map(one -> one.target().id()).collect(Collectors.joining(", "));
    String head = targets + " = await " + fix.reference("asyncio.gather") + "(";
    List<String> calls =
        run.stream().map(one -> place.file().source(one.reading().call())).toList();
    String indentation = lines.indentation(first.first());
    int width = indentation.length() + head.length() + String.join(", ", calls).length() + 1;
    boolean broken = width > WIDTH || calls.stream().anyMatch(call -> call.contains("\n"));
    String inner = lines.newline(first.first()) + indentation + fix.unit();
    Expr.Call call = run.get(0).reading().call();
    fix.edit(new Edit.Replace(first.first(), call.first() - 1, head + (broken ? inner : "")));
    for (Line line : run.subList(1, run.size())) {
      Expr.Call next = line.reading().call();
      fix.edit(new Edit.Replace(call.last() + 1, next.first() - 1, broken ? "," + inner : ", "));
      call = next;
    }
    String end = broken ? "," + lines.newline(first.first()) + indentation + ")" : ")";
    fix.edit(new Edit.InsertAfter(call.last(), end));
    run.forEach(one -> deepen(one.reading().call(), lines, tokens, fix));
  }

  /** Indents the lines of a call that goes over several. */
  private static void deepen(Expr.Call call, Lines lines, Tokens tokens, FixBuilder fix) {
    for (int at = call.first() + 1; at <= call.last(); at++) {
      if (tokens.significant(at) && lines.startsLine(at)) {
        fix.edit(new Edit.InsertBefore(at, fix.unit()));
      }
    }
  }
}
