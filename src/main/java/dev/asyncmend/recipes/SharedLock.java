package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * {@code shared-lock}: functions that have no state in common hold the same lock, and wait for each
 * other.
 */
public final class SharedLock implements Recipe {
  private static final List<String> LOCKS =
      List.of("asyncio.Lock", "threading.Lock", "threading.RLock");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.Assign.class, SharedLock::look);
  }

  private static void look(Stmt.Assign assign, Place place) {
    if (assign.targets().size() != 1
        || !(assign.value() instanceof Expr.Call made)
        || LOCKS.stream().noneMatch(lock -> place.denotes(made.func(), lock))) {
      return;
    }
    Expr target = assign.targets().get(0);
    Node owner = owner(target, place).orElse(null);
    if (owner == null || !isAlone(target, place)) {
      return;
    }
    Map<Stmt.Function, GuardedState> held = held(target, assign, owner, place).orElse(Map.of());
    List<StateGroup> groups = StateGroup.of(held.values());
    if (groups.size() > 1 && groups.stream().allMatch(StateGroup::changes)) {
      place.report(assign, message(target, made, groups, place));
    }
  }

  /** The class whose objects have the lock, or the module whose variable it is. */
  private static Optional<Node> owner(Expr target, Place place) {
    if (target instanceof Expr.Name name) {
      boolean module = place.scopes().variable(name).scope().kind() == Scope.Kind.MODULE;
      boolean once = place.scopes().variable(name).bindings().size() == 1;
      return module && once ? Optional.of(place.file().tree()) : Optional.empty();
    }
    return target instanceof Expr.Attribute attribute
            && attribute.value() instanceof Expr.Name self
            && self.id().equals("self")
        ? place.file().ancestors(target).stream()
            .filter(Stmt.ClassDef.class::isInstance)
            .findFirst()
        : Optional.empty();
  }

  /** Whether no other file of the project names it, or something that is called the same. */
  private static boolean isAlone(Expr target, Place place) {
    return place.resolver().index().mentions(CalleeName.last(target)).stream()
        .allMatch(place.resolver().path()::equals);
  }

  /** The functions that hold it; empty where it is used in another way, or one does anything. */
  private static Optional<Map<Stmt.Function, GuardedState>> held(
      Expr target, Stmt.Assign assign, Node owner, Place place) {
    Map<Stmt.Function, GuardedState> found = new LinkedHashMap<>();
    String lock = CalleeName.last(target);
    for (Expr use : Walk.find(place.file().tree(), Expr.class)) {
      if (use == target || use instanceof Expr.Call || !CalleeName.last(use).equals(lock)) {
        continue;
      }
      List<Stmt> body = body(use, place);
      boolean same = place.file().source(use).equals(place.file().source(target));
      Stmt.Function function = method(use, owner, place).orElse(null);
      if (body.isEmpty() || !same || function == null || use.first() < assign.first()) {
        return Optional.empty();
      }
      GuardedState state =
          found.computeIfAbsent(function, def -> new GuardedState(def, owner, lock, place));
      body.forEach(state::add);
      if (state.isOpen()) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  private static List<Stmt> body(Expr use, Place place) {
    Node item = place.file().parent(use).orElse(use);
    Node with = place.file().parent(item).orElse(item);
    if (!(item instanceof Part.WithItem taken) || taken.target() != null) {
      return List.of();
    }
    if (with instanceof Stmt.With plain) {
      return plain.body();
    }
    return with instanceof Stmt.AsyncWith async ? async.body() : List.of();
  }

  /** The function of the module, or method of the class, that the code is in. */
  private static Optional<Stmt.Function> method(Node node, Node owner, Place place) {
    Stmt.Function found = null;
    for (Node around : place.file().ancestors(node)) {
      if (around == owner) {
        return Optional.ofNullable(found);
      }
      if (around instanceof Stmt.Function function) {
        found = function;
      }
    }
    return Optional.empty();
  }

  private static String message(Expr target, Expr.Call made, List<StateGroup> groups, Place place) {
    String lock = place.file().source(target);
    List<String> parts = new ArrayList<>();
    groups.forEach(group -> parts.add(group.text()));
    Set<String> states = new TreeSet<>();
    groups.stream().skip(1).forEach(group -> states.add(group.first()));
    String prefix = target instanceof Expr.Name ? "" : "self.";
    String kind = place.file().source(made.func());
    String more =
        states.stream()
            .map(state -> '`' + prefix + named(state) + " = " + kind + "()`")
            .collect(Collectors.joining(", "));
    return "`%s` guards state that has nothing in common: %s; let each have a lock of its own: %s"
        .formatted(lock, String.join("; ", parts), more);
  }

  private static String named(String state) {
    boolean loud = state.equals(state.toUpperCase(Locale.ROOT));
    return (state.startsWith("_") || loud ? state : '_' + state) + (loud ? "_LOCK" : "_lock");
  }
}
