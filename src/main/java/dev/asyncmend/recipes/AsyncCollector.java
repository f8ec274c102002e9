package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Precedence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builtins that loop over an asynchronous iterable. */
final class AsyncCollector {
  /** Those that take all of it in any case: a list in its place changes nothing. */
  private static final Set<String> EAGER =
      Set.of("list", "set", "tuple", "frozenset", "dict", "sorted", "sum", "min", "max");

  /** Those that stop early or go on when they are asked to. */
  private static final Set<String> LAZY =
      Set.of("any", "all", "enumerate", "zip", "map", "filter", "iter", "reversed");

  private static final String NEXT = "next";
  private static final String ITEM = "item";

  /** {@code anext} came with Python 3.10. */
  private static final int ANEXT = 10;

  private AsyncCollector() {}

  /** Looks at a call whose arguments may be asynchronous. */
  static void look(Expr.Call call, Place place) {
    String name = name(call, place);
    if (name.isEmpty()) {
      return;
    }
    for (Expr arg : call.args()) {
      if (!(arg instanceof Expr.GeneratorExp) && collects(call, arg, place)) {
        AsyncSource.of(arg, place).ifPresent(source -> found(call, name, source, place));
      }
    }
  }

  /** Whether {@code call} loops over its argument {@code arg}. */
  static boolean collects(Expr.Call call, Expr arg, Place place) {
    String name = name(call, place);
    boolean all = name.equals("zip") || name.equals("map") || name.equals("filter");
    boolean alone = !(name.equals("min") || name.equals("max")) || call.args().size() == 1;
    return !name.isEmpty() && alone && (all || call.args().indexOf(arg) == 0);
  }

  /** The builtin that is called; {@code join} for the method of a string; empty for others. */
  private static String name(Expr.Call call, Place place) {
    if (call.func() instanceof Expr.Attribute method && method.attr().equals("join")) {
      boolean text =
          method.value() instanceof Expr.JoinedStr
              || (method.value() instanceof Expr.Constant constant
                  && constant.kind() == Expr.ConstantKind.STR);
      return text ? "join" : "";
    }
    if (!(call.func() instanceof Expr.Name name)
        || !(EAGER.contains(name.id()) || LAZY.contains(name.id()) || name.id().equals(NEXT))) {
      return "";
    }
    return place.denotes(name, "builtins." + name.id()) ? name.id() : "";
  }

  private static void found(Expr.Call call, String name, AsyncSource source, Place place) {
    String message = source.message('`' + name + '`', place);
    if (!place.runsOnLoop(call)) {
      place.report(call, message + ", and only a coroutine can iterate over it", source.chain());
    } else if (LAZY.contains(name)) {
      place.report(call, message + "; iterate over it with `async for`", source.chain());
    } else if (name.equals(NEXT)) {
      next(call, message, source, place);
    } else {
      place.mend(
          call,
          message,
          source.chain(),
          source.level(),
          "Collect it with async for",
          fix -> collect(call, name, source, place, fix));
    }
  }

  private static void collect(
      Expr.Call call, String name, AsyncSource source, Place place, FixBuilder fix) {
    if (!AsyncSource.mayGather(call, place)) {
      fix.refuse();
      return;
    }
    String item = item(call, place);
    String clause = item + " async for " + item + " in ";
    boolean alone = call.args().size() == 1 && call.keywords().isEmpty();
    boolean set = name.equals("set");
    boolean display = alone && (set || name.equals("list"));
    Unwrapped.apply(
        display ? call : source.written(),
        source.value(),
        (display && set ? "{" : "[") + clause,
        display && set ? "}" : "]",
        Precedence.ATOM,
        Precedence.OR,
        fix);
  }

  /** A name that only the comprehension sees: it may be written more than once. */
  private static String item(Expr.Call call, Place place) {
    boolean unused = place.scopes().bindings(ITEM, call).isEmpty();
    return unused ? ITEM : place.scopes().fresh(ITEM, call);
  }

  private static void next(Expr.Call call, String message, AsyncSource source, Place place) {
    boolean plain = call.args().size() == 1 && call.keywords().isEmpty();
    boolean builtin = place.target().minor() >= ANEXT && isBuiltin("anext", call, place);
    boolean other = source.awaited() || Foreseen.failure(call, "StopIteration", "", place);
    if (other || !source.known().iterator() || !(plain || builtin)) {
      place.report(call, message + "; use `await anext(…)`", source.chain());
      return;
    }
    place.mend(
        call,
        message,
        source.chain(),
        source.level(),
        builtin ? "Use anext" : "Await its __anext__",
        fix -> next(call, source, builtin, place, fix));
  }

  private static void next(
      Expr.Call call, AsyncSource source, boolean builtin, Place place, FixBuilder fix) {
    if (builtin) {
      fix.replace(call.func(), "anext").await(call);
    } else if (place.takesAwait(call)) {
      Unwrapped.apply(
          call,
          source.value(),
          "await ",
          ".__anext__()",
          Precedence.AWAIT,
          Precedence.PRIMARY,
          fix);
    } else {
      fix.refuse();
    }
  }

  private static boolean isBuiltin(String name, Node at, Place place) {
    List<Binding> bindings = place.scopes().bindings(name, at);
    return place.scopes().stars().isEmpty()
        && !bindings.isEmpty()
        && bindings.stream().allMatch(Binding.Builtin.class::isInstance);
  }

  /**
   * {@code async for} would make an asynchronous generator of a generator expression, which whoever
   * takes it cannot take; a list can be taken.
   */
  static void generator(
      Expr.GeneratorExp generator, Part.Comprehension clause, AsyncSource source, Place place) {
    String message = source.message("plain `for`", place);
    Optional<Expr.Call> call =
        place
            .file()
            .parent(generator)
            .filter(Expr.Call.class::isInstance)
            .map(Expr.Call.class::cast)
            .filter(taker -> collects(taker, generator, place));
    String name = call.map(taker -> name(taker, place)).orElse("");
    boolean eager = EAGER.contains(name) || name.equals("join");
    if (call.isEmpty() || !eager || !place.runsOnLoop(call.get())) {
      place.report(clause.iter(), message, source.chain());
      return;
    }
    place.mend(
        clause.iter(),
        message,
        source.chain(),
        source.level(),
        "Collect it with async for",
        fix -> {
          source.iterate(clause, fix);
          brackets(generator, call.get(), name, place, fix);
        });
  }

  private static void brackets(
      Expr.GeneratorExp generator, Expr.Call call, String name, Place place, FixBuilder fix) {
    if (!AsyncSource.mayGather(call, place)) {
      fix.refuse();
      return;
    }
    boolean set = name.equals("set");
    boolean display =
        (set || name.equals("list")) && call.args().size() == 1 && call.keywords().isEmpty();
    String open = display && set ? "{" : "[";
    String close = display && set ? "}" : "]";
    if (display) {
      fix.edit(new Edit.Replace(call.first(), generator.first(), open));
      fix.edit(new Edit.Replace(generator.last(), call.last(), close));
    } else if (generator.first() == call.open()) {
      fix.edit(new Edit.InsertAfter(generator.first(), open));
      fix.edit(new Edit.InsertBefore(generator.last(), close));
    } else {
      fix.edit(new Edit.Replace(generator.first(), generator.first(), open));
      fix.edit(new Edit.Replace(generator.last(), generator.last(), close));
    }
  }
}
