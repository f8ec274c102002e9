package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lock beside shared state that lets one run of a region in at a time. From Python 3.10 on it
 * is made with the state; before, a lock belongs to the event loop that is current when it is made,
 * and so the region makes it.
 */
final class StateLock {
  private static final String LOCK = "asyncio.Lock";
  private static final int UNBOUND = 10;

  private final StateRace race;
  private final Stmt.AsyncFunctionDef function;
  private final Place place;
  private final FixBuilder fix;

  StateLock(StateRace race, Stmt.AsyncFunctionDef function, Place place, FixBuilder fix) {
    this.race = race;
    this.function = function;
    this.place = place;
    this.fix = fix;
  }

  /** Puts the region under the lock, and makes that where it is not there yet. */
  void apply() {
    String lock = nameFor(race.state());
    Stmt owner = owner().orElse(null);
    Optional<String> obstacle = obstacle(lock);
    if (owner == null || obstacle.isPresent()) {
      fix.refuse(
          obstacle.orElse("`" + state() + "` is not assigned where a lock could be made, too"));
      return;
    }
    boolean late = isLate(owner);
    if (!LockUses.exists(lock, race, place)) {
      FixBuilder beside = fix.in(place.around(), owner);
      String made = late ? "None" : beside.reference(LOCK) + "()";
      beside.insertAfter(owner, List.of(ownerPrefix() + lock + " = " + made));
    }
    List<String> head = new ArrayList<>();
    String name = prefix() + lock;
    if (late) {
      head.add("if " + name + " is None:");
      head.add(fix.unit() + name + " = " + fix.reference(LOCK) + "()");
      declare(lock);
    }
    head.add("async with " + name + ":");
    Indented.below(head, race.region(), place.file(), fix);
  }

  /** Why it cannot be held. */
  private Optional<String> obstacle(String lock) {
    if (LockUses.exists(lock, race, place) && !LockUses.fits(lock, race, function, place)) {
      return Optional.of("`" + lock + "` is something else");
    }
    if (race.waitsOn()) {
      return Optional.of("the lock would be held while what stands behind the write waits");
    }
    return new Reentry(race, function, place).may()
        ? Optional.of("what runs under the lock writes `" + state() + "`, too, and may want it")
        : Optional.empty();
  }

  /** The name that the lock of {@code state} gets. */
  static String nameFor(SharedState state) {
    String name = state.name();
    boolean loud = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
    boolean open = state.kind() == SharedState.Kind.SELF && !name.startsWith("_");
    return (open ? "_" : "") + name + (loud ? "_LOCK" : "_lock");
  }

  private String prefix() {
    return race.state().kind() == SharedState.Kind.SELF ? race.state().variable().name() + "." : "";
  }

  private String ownerPrefix() {
    return race.state().kind() == SharedState.Kind.SELF ? self(init().orElseThrow()) + "." : "";
  }

  private static String self(Stmt.Function init) {
    return init.args().all().get(0).name();
  }

  /** Whether the lock cannot be made with the state. */
  private boolean isLate(Stmt owner) {
    boolean loop =
        place.scopes().runsIn(owner).filter(Stmt.AsyncFunctionDef.class::isInstance).isPresent();
    return place.target().minor() < UNBOUND && !loop;
  }

  /** The statement that gives the state its first value. */
  private Optional<Stmt> owner() {
    SharedState state = race.state();
    if (state.kind() == SharedState.Kind.SELF) {
      return init().flatMap(this::assigning);
    }
    Node block = state.variable().scope().node();
    return state.variable().bindings().stream()
        .filter(binding -> binding instanceof Binding.Local local && local.source() != null)
        .flatMap(binding -> binding.site().stream())
        .flatMap(site -> place.file().statement(site).stream())
        .filter(statement -> place.file().parent(statement).filter(at -> at == block).isPresent())
        .filter(statement -> !(statement instanceof Stmt.Loop || statement instanceof Stmt.With))
        .findFirst();
  }

  /** {@code __init__} of the class whose method the function is, or is in. */
  private Optional<Stmt.Function> init() {
    return SharedState.method(race.state().variable(), place.around())
        .flatMap(place.file()::parent)
        .filter(Stmt.ClassDef.class::isInstance)
        .flatMap(
            type ->
                ((Stmt.ClassDef) type)
                    .body().stream()
                        .filter(Stmt.FunctionDef.class::isInstance)
                        .map(Stmt.Function.class::cast)
                        .filter(def -> def.name().equals("__init__"))
                        .filter(def -> !def.args().all().isEmpty())
                        .findFirst());
  }

  private Optional<Stmt> assigning(Stmt.Function init) {
    return init.body().stream()
        .filter(statement -> Assigned.targets(statement).stream().anyMatch(at -> isState(at, init)))
        .findFirst();
  }

  private boolean isState(Expr target, Stmt.Function init) {
    return target instanceof Expr.Attribute attribute
        && attribute.attr().equals(race.state().attribute())
        && attribute.value() instanceof Expr.Name name
        && name.id().equals(self(init));
  }

  /** Lets the function assign to a lock of the module or of a function around. */
  private void declare(String lock) {
    SharedState.Kind kind = race.state().kind();
    if (kind == SharedState.Kind.SELF || declares(lock)) {
      return;
    }
    Optional<Stmt> known =
        function.body().stream()
            .filter(statement -> names(statement).contains(state()))
            .findFirst();
    if (known.isPresent()) {
      fix.edit(new Edit.InsertAfter(known.get().last(), ", " + lock));
      return;
    }
    Stmt first = function.body().get(isText(function.body().get(0)) ? 1 : 0);
    String word = kind == SharedState.Kind.GLOBAL ? "global " : "nonlocal ";
    fix.insertBefore(first, List.of(word + lock));
  }

  private String state() {
    return race.state().name();
  }

  private boolean declares(String lock) {
    return Walk.find(function, Stmt.class).stream().anyMatch(one -> names(one).contains(lock));
  }

  private static List<String> names(Stmt statement) {
    if (statement instanceof Stmt.Global global) {
      return global.names();
    }
    return statement instanceof Stmt.Nonlocal outer ? outer.names() : List.of();
  }

  private boolean isText(Stmt statement) {
    return function.body().size() > 1
        && statement instanceof Stmt.ExprStmt only
        && only.value() instanceof Expr.Constant text
        && text.kind() == Expr.ConstantKind.STR;
  }
}
