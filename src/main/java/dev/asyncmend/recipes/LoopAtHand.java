package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/**
 * The event loop of somebody else that a function can name.
 *
 * @param function runs in a thread of its own
 * @param place in its file
 */
record LoopAtHand(Stmt.FunctionDef function, Place place) {
  private static final String TYPE = "asyncio.AbstractEventLoop";
  private static final String NEW = "new_event_loop";

  private static final List<String> NAMES =
      List.of("loop", "_loop", "event_loop", "_event_loop", "main_loop", "_main_loop");

  /** How {@code call} in the function can write it. */
  Optional<String> at(Expr.Call call) {
    return NAMES.stream()
        .filter(name -> isVariable(name, call))
        .findFirst()
        .or(() -> attribute(call));
  }

  private boolean isVariable(String name, Expr.Call call) {
    Variable variable = place.scopes().variable(name, call);
    List<Binding> bindings = variable.bindings();
    if (bindings.size() != 1 || bindings.get(0).when() != Binding.When.ALWAYS) {
      return false;
    }
    Binding only = bindings.get(0);
    if (only instanceof Binding.Parameter parameter) {
      return parameter.arg().annotation() != null
          && place.denotes(parameter.arg().annotation(), TYPE);
    }
    Node before = variable.scope().node() == function ? call : function;
    return only instanceof Binding.Local local
        && local.source() != null
        && local.whole()
        && local.form() == Binding.Form.ASSIGNED
        && local.at().first() < before.first()
        && isLoop(local.source());
  }

  private boolean isLoop(Expr expr) {
    return !isNew(expr)
        && place
            .resolver()
            .type(expr)
            .filter(type -> type.type().dotted().equals(TYPE))
            .isPresent();
  }

  /** A loop that is made here may be another one than that of the object. */
  private static boolean isNew(Expr expr) {
    return expr instanceof Expr.Call call && CalleeName.last(call.func()).equals(NEW);
  }

  /** An attribute of the object whose method the function is, or is in. */
  private Optional<String> attribute(Expr.Call call) {
    for (Node around : place.file().ancestors(call)) {
      if (around instanceof Stmt.Function method
          && place.file().parent(method).orElse(method) instanceof Stmt.ClassDef owner) {
        return method.args().all().stream()
            .findFirst()
            .filter(self -> isSelf(self.name(), method, call))
            .flatMap(self -> attribute(self.name(), owner));
      }
    }
    return Optional.empty();
  }

  private boolean isSelf(String name, Stmt.Function method, Expr.Call call) {
    Variable variable = place.scopes().variable(name, call);
    return variable.scope().node() == method
        && variable.bindings().size() == 1
        && method.decorators().isEmpty();
  }

  private Optional<String> attribute(String self, Stmt.ClassDef owner) {
    List<Expr.Attribute> all =
        Walk.find(owner, Expr.Attribute.class).stream()
            .filter(one -> NAMES.contains(one.attr()))
            .filter(one -> one.value() instanceof Expr.Name name && name.id().equals(self))
            .toList();
    return all.stream()
        .filter(this::isLoop)
        .filter(one -> all.stream().noneMatch(other -> isMadeHere(one, other)))
        .map(one -> self + '.' + one.attr())
        .findFirst();
  }

  private boolean isMadeHere(Expr.Attribute one, Expr.Attribute other) {
    return one.attr().equals(other.attr())
        && place.file().parent(other).orElse(other) instanceof Stmt.Assign assign
        && isNew(assign.value());
  }
}
