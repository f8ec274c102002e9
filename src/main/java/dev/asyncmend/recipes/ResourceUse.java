package dev.asyncmend.recipes;

import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a function keeps what it opened to itself, and whether it closes it. */
final class ResourceUse {
  private static final Set<String> CLOSES =
      Set.of(
          "close",
          "aclose",
          "ensure_closed",
          "terminate",
          "disconnect",
          "shutdown",
          "detach",
          "abort",
          "wait_closed",
          "__aexit__",
          "__aenter__");

  /** What calls back later, as long as it is open. */
  private static final Set<String> LISTENS =
      Set.of(
          "add_listener",
          "add_log_listener",
          "add_termination_listener",
          "subscribe",
          "psubscribe",
          "start",
          "on");

  private final OpenResource open;
  private final Place place;
  private final List<Expr.Attribute> closings = new ArrayList<>();

  private ResourceUse(OpenResource open, Place place) {
    this.open = open;
    this.place = place;
  }

  /** The uses of it; empty where somebody else may have it, or may need it open. */
  static Optional<ResourceUse> of(OpenResource open, Place place) {
    ResourceUse use = new ResourceUse(open, place);
    return open.names(place).stream().allMatch(use::isKept) ? Optional.of(use) : Optional.empty();
  }

  /** Where it is closed. */
  List<Expr.Attribute> closings() {
    return closings;
  }

  private boolean isKept(Variable variable) {
    return variable.uses().stream().allMatch(this::isKept);
  }

  private boolean isKept(Expr.Name use) {
    Node parent = place.file().parent(use).orElse(use);
    if (parent instanceof Expr.Attribute attribute) {
      return isKept(attribute);
    }
    return place.flow().fate(use).parts().allMatch(this::isKept);
  }

  private boolean isKept(Fate fate) {
    if (fate instanceof Fate.Used used) {
      return used.manner() == Fate.Manner.CONDITION
          || used.manner() == Fate.Manner.OPERAND
          || used.manner() == Fate.Manner.ASYNC_ITERATED;
    }
    return fate instanceof Fate.Argument argument && isLent(argument);
  }

  /** Whether it is lent to a function of the project that only uses it, for one awaited call. */
  private boolean isLent(Fate.Argument argument) {
    if (!isAwaitedHere(argument.call())) {
      return false;
    }
    return place
        .resolver()
        .definition(argument.call().func())
        .filter(place.resolver().index()::owns)
        .filter(symbol -> lends(symbol, argument))
        .isPresent();
  }

  /** Whether the call is awaited at once, alone or with others in {@code gather}. */
  private boolean isAwaitedHere(Expr.Call call) {
    for (Node around : place.file().ancestors(call)) {
      if (around instanceof Expr.Await) {
        return true;
      }
      boolean together =
          around instanceof Expr.Starred
              || around instanceof Expr.ListComp
              || around instanceof Expr.GeneratorExp
              || (around instanceof Expr.Call taker
                  && place.denotes(taker.func(), "asyncio.gather"));
      if (!together) {
        return false;
      }
    }
    return false;
  }

  private boolean lends(Symbol symbol, Fate.Argument argument) {
    if (!(symbol.definition() instanceof Definition.Function fact) || !fact.async()) {
      return false;
    }
    Optional<Surroundings> there = place.seen(symbol.path());
    return there.isPresent()
        && there
            .get()
            .function(fact)
            .filter(def -> onlyUses(def, argument, there.get()))
            .isPresent();
  }

  private boolean onlyUses(Stmt.Function def, Fate.Argument argument, Surroundings there) {
    List<Part.Arg> args = new ArrayList<>(def.args().posonly());
    args.addAll(def.args().args());
    boolean method = there.file().parent(def).filter(Stmt.ClassDef.class::isInstance).isPresent();
    int position = argument.position() + (method ? 1 : 0);
    Optional<String> name =
        argument.keyword() != null
            ? Optional.of(argument.keyword())
            : argument.position() >= 0 && position < args.size()
                ? Optional.of(args.get(position).name())
                : Optional.empty();
    return name.isPresent()
        && there.scopes().variable(name.get(), def.body().get(0)).uses().stream()
            .allMatch(use -> isMethod(use, def, there));
  }

  private boolean isMethod(Expr.Name use, Stmt.Function def, Surroundings there) {
    return there.scopes().runsIn(use).filter(node -> node == def).isPresent()
        && there.file().parent(use).orElse(use) instanceof Expr.Attribute attribute
        && !CLOSES.contains(attribute.attr())
        && !LISTENS.contains(attribute.attr())
        && there.file().parent(attribute).orElse(use) instanceof Expr.Call call
        && call.func() == attribute
        && (!open.resource().live().contains(attribute.attr()) || isDone(call, there));
  }

  private boolean isKept(Expr.Attribute attribute) {
    if (CLOSES.contains(attribute.attr())) {
      closings.add(attribute);
      return attribute.attr().contains("clos");
    }
    boolean drained = attribute.attr().equals("drain") && open.resource().closing().size() == 1;
    if (drained || LISTENS.contains(attribute.attr())) {
      return false; // who drains a connection of NATS closes it
    }
    Node parent = place.file().parent(attribute).orElse(attribute);
    if (!(parent instanceof Expr.Call call) || call.func() != attribute) {
      return place.flow().fate(attribute).parts().allMatch(ResourceUse::isLooked);
    }
    return !open.resource().live().contains(attribute.attr()) || isDone(call, place.around());
  }

  /** A plain attribute that is looked at, or called for something of its own. */
  private static boolean isLooked(Fate fate) {
    return fate instanceof Fate.Used || fate instanceof Fate.Dropped;
  }

  /** Whether what needs the resource open does not outlive the function's use of it. */
  private static boolean isDone(Expr.Call call, Surroundings there) {
    Node parent = there.file().parent(call).orElse(call);
    Expr value = parent instanceof Expr.Await await ? await : call;
    return there.flow().outcomes(value).stream().flatMap(Fate::parts).allMatch(ResourceUse::ends);
  }

  private static boolean ends(Fate fate) {
    return fate instanceof Fate.Dropped
        || fate instanceof Fate.Used
        || fate instanceof Fate.Awaited
        || (fate instanceof Fate.Bound bound && bound.uses().captures().isEmpty());
  }
}
