package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.index.Answer;
import dev.asyncmend.index.Awaitable;
import dev.asyncmend.index.Removal;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Set;

/**
 * A coroutine that is written as a generator: {@code @asyncio.coroutine} and {@code yield from}. It
 * becomes {@code async def} as a whole or not at all.
 */
final class GeneratorCoroutine {
  /** They make a coroutine function of a generator function. */
  static final Set<String> MAKERS = Set.of("asyncio.coroutine", "types.coroutine");

  /** They do the same with a coroutine function. */
  private static final Set<String> HARMLESS =
      Set.of(
          "builtins.staticmethod",
          "builtins.classmethod",
          "builtins.property",
          "abc.abstractmethod");

  private final Stmt.Function def;
  private final Expr decorator;
  private final Place place;
  private final GeneratorReturns returns;
  private boolean certain = true;

  private GeneratorCoroutine(Stmt.Function def, Expr decorator, Place place) {
    this.def = def;
    this.decorator = decorator;
    this.place = place;
    this.returns = new GeneratorReturns(def, place);
  }

  /** Whether {@code node} runs in a coroutine that is written as a generator. */
  static boolean runs(Node node, Place place) {
    return place
        .scopes()
        .runsIn(node)
        .filter(Stmt.FunctionDef.class::isInstance)
        .filter(one -> is((Stmt.FunctionDef) one, place))
        .isPresent();
  }

  private static boolean is(Stmt.FunctionDef def, Place place) {
    return def.decorators().stream()
        .anyMatch(one -> MAKERS.stream().anyMatch(name -> place.denotes(one, name)));
  }

  /** Writes {@code async def} where {@code decorator} made a coroutine function. */
  static void mend(Stmt.Function def, Expr decorator, Removal found, Place place) {
    GeneratorCoroutine one = new GeneratorCoroutine(def, decorator, place);
    String obstacle = one.obstacle();
    place.mend(
        decorator,
        found.message(place.target().minor()),
        one.certain && one.returns.certain() ? Level.SAFE : Level.UNSAFE,
        "Write async def and await",
        fix -> {
          if (obstacle.isEmpty()) {
            one.rewrite(fix);
          } else {
            fix.refuse(obstacle);
          }
        });
  }

  private <T extends Expr> List<T> own(Class<T> type) {
    return Walk.find(def, type).stream()
        .filter(one -> place.scopes().runsIn(one).filter(node -> node == def).isPresent())
        .toList();
  }

  /** Why it cannot become a coroutine function; empty where it can. */
  private String obstacle() {
    int at = def.decorators().indexOf(decorator);
    List<Expr> below = def.decorators().subList(at + 1, def.decorators().size());
    if (!below.stream().allMatch(one -> place.denotes(one, "abc.abstractmethod"))) {
      return "another decorator comes first";
    }
    certain = def.decorators().subList(0, at).stream().allMatch(this::isHarmless);
    if (def.isAsync()) {
      return "";
    }
    if (own(Expr.Yield.class).stream().anyMatch(one -> !isPause(one))) {
      return "it yields values of its own";
    }
    for (Expr.YieldFrom one : own(Expr.YieldFrom.class)) {
      if (!takes(one)) {
        return "`" + place.file().source(one.value()) + "` cannot be awaited";
      }
    }
    if (isPlain() && !returns.allowed()) {
      return "what it returns may have to be awaited";
    }
    return new Delegation(def.name(), place).exists()
        ? "a plain generator delegates to it by `yield from`"
        : "";
  }

  private boolean isHarmless(Expr other) {
    return HARMLESS.stream().anyMatch(name -> place.denotes(other, name));
  }

  /** Whether it has nothing of a generator. */
  private boolean isPlain() {
    return own(Expr.Yield.class).isEmpty() && own(Expr.YieldFrom.class).isEmpty();
  }

  /** A bare {@code yield} lets others run once. */
  private boolean isPause(Expr.Yield one) {
    return one.value() == null
        && place.file().parent(one).filter(Stmt.ExprStmt.class::isInstance).isPresent();
  }

  private boolean takes(Expr.YieldFrom one) {
    if (YieldFromLock.is(one, place)) {
      return YieldFromLock.fits(one, place);
    }
    Answer answer = place.resolver().awaitable(one.value());
    certain &= answer.awaitable() == Awaitable.YES && answer.certain();
    return answer.awaitable() != Awaitable.NO && isAwaitable(one.value());
  }

  /** Displays and comprehensions are not. */
  private static boolean isAwaitable(Expr value) {
    return value instanceof Expr.Call
        || value instanceof Expr.Name
        || value instanceof Expr.Attribute
        || value instanceof Expr.Subscript
        || value instanceof Expr.IfExp
        || value instanceof Expr.BoolOp;
  }

  private void rewrite(FixBuilder fix) {
    dropDecorator(fix);
    if (!(def instanceof Stmt.FunctionDef plain)) {
      return;
    }
    fix.makeAsync(plain);
    own(Expr.Yield.class)
        .forEach(one -> fix.replace(one, "await " + fix.reference("asyncio.sleep") + "(0)"));
    if (isPlain()) {
      returns.await(fix);
    }
    for (Expr.YieldFrom one : own(Expr.YieldFrom.class)) {
      if (YieldFromLock.is(one, place)) {
        YieldFromLock.rewrite(one, place, fix);
      } else {
        new AwaitForYield(one, place).write(fix);
      }
    }
  }

  private void dropDecorator(FixBuilder fix) {
    Tokens tokens = place.file().tokens();
    Lines lines = new Lines(place.file());
    int at = tokens.previous(place.file().group(decorator).first());
    int end = lines.lineEnd(decorator.last());
    for (int token = at; token <= end; token++) {
      if (tokens.kind(token) == TokenKind.COMMENT) {
        fix.refuse("a comment would be lost");
        return;
      }
    }
    fix.edit(new Edit.Delete(lines.lineStart(at), end));
  }
}
