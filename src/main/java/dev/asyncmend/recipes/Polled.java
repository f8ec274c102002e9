package dev.asyncmend.recipes;

import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the condition of a loop asks for, and whether that can be awaited. */
final class Polled {
  private static final Set<String> FUTURES = Set.of("asyncio.Future", "asyncio.Task");

  private final Place place;

  Polled(Place place) {
    this.place = place;
  }

  /** How to wait until {@code test} is false, without the imports that it takes. */
  Optional<String> wait(Expr test) {
    if (!(test instanceof Expr.UnaryOp not)
        || !not.op().equals("not")
        || !(not.operand() instanceof Expr.Call call)
        || !(call.func() instanceof Expr.Attribute method)
        || !call.args().isEmpty()) {
      return Optional.empty();
    }
    String type =
        place.resolver().type(method.value()).map(found -> found.type().dotted()).orElse("");
    if (method.attr().equals("is_set") && type.equals("asyncio.Event")) {
      return Optional.of(place.file().source(method.value()) + ".wait()");
    }
    return method.attr().equals("done") && FUTURES.contains(type)
        ? Optional.of("([" + place.file().source(method.value()) + "])")
        : Optional.empty();
  }

  /** Writes that in the place of {@code loop}. */
  void write(Stmt.While loop, FixBuilder fix) {
    for (int at = loop.first(); at <= loop.last(); at++) {
      if (place.file().tokens().kind(at) == TokenKind.COMMENT) {
        fix.refuse("a comment would be lost");
        return;
      }
    }
    String instead = wait(loop.test()).orElseThrow();
    String callee = instead.startsWith("(") ? fix.reference("asyncio.wait") : "";
    fix.replace(loop, "await " + callee + instead);
  }

  /** Whether {@code test} is a flag, or its opposite: what the file sets to true or false. */
  boolean isFlag(Expr test) {
    Expr asked = test instanceof Expr.UnaryOp not && not.op().equals("not") ? not.operand() : test;
    if (asked instanceof Expr.Name name) {
      return place.scopes().variable(name).bindings().stream()
              .filter(Binding::givesValue)
              .allMatch(
                  binding -> binding instanceof Binding.Local local && isSwitch(local.source()))
          && place.scopes().variable(name).bindings().size() > 1;
    }
    return asked instanceof Expr.Attribute attribute
        && attribute.value() instanceof Expr.Name
        && Walk.find(place.file().tree(), Stmt.Assign.class).stream()
                .filter(assign -> assigns(assign, attribute) && isSwitch(assign.value()))
                .count()
            > 1;
  }

  private boolean assigns(Stmt.Assign assign, Expr.Attribute attribute) {
    String written = place.file().source(attribute);
    return assign.targets().stream()
        .anyMatch(target -> place.file().source(target).equals(written));
  }

  private static boolean isSwitch(@Nullable Expr value) {
    return value instanceof Expr.Constant constant
        && (constant.kind() == Expr.ConstantKind.TRUE
            || constant.kind() == Expr.ConstantKind.FALSE);
  }
}
