package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the project's functions hand to its decorators: {@code @deco} calls {@code deco} with the
 * function below. Only where all of them are coroutine functions, and the decorator does not ask
 * what it was given.
 */
final class DecoratorSites {
  /** A decorator with so many functions below it is a framework's. */
  private static final int MOST = 60;

  private static final int SHOWN = 3;
  private static final String LOCALS = ".<locals>";
  private static final Pattern ASKS = Pattern.compile("is_?(coroutine|async|await)");

  private final Inference inference;

  DecoratorSites(Inference inference) {
    this.inference = inference;
  }

  /** What stands below the decorator {@code function}, or below one that it is part of. */
  List<Possible> of(String function, Unit unit, Trip trip) {
    int locals = function.indexOf(LOCALS);
    String outer = locals < 0 ? function : function.substring(0, locals);
    List<Mentions.Decorated> all = inference.mentions().decorated(Mentions.last(outer));
    if (all.size() > MOST) {
      return List.of();
    }
    List<Possible> found = new ArrayList<>();
    for (Mentions.Decorated one : all) {
      if (!decorates(one, function, unit, trip)) {
        continue;
      }
      if (!one.function().async() || one.function().generator()) {
        return List.of();
      }
      if (found.size() < SHOWN) {
        Value value = new Value.Func(one.unit(), one.function(), Traits.PLAIN, null, null);
        int line = one.function().line();
        String text = "`" + one.function().path() + "` is decorated";
        found.add(Possible.of(value).inferred().because(one.unit(), line, text));
      }
    }
    return found.isEmpty() || asks(outer, unit) ? List.of() : found;
  }

  private boolean decorates(Mentions.Decorated one, String function, Unit unit, Trip trip) {
    one.unit().told();
    List<Possible> decorators =
        one.decorator() instanceof Term.Call call
            ? inference.calls().call(call, one.unit(), null, true, trip)
            : inference.evaluator().eval(one.decorator(), one.unit(), null, trip);
    return decorators.stream()
        .anyMatch(
            each ->
                each.value() instanceof Value.Func func
                    && func.unit() == unit
                    && func.def().path().equals(function));
  }

  /** Whether the code of {@code outer}, or of a function in it, asks for coroutines. */
  private static boolean asks(String outer, Unit unit) {
    unit.code();
    for (List<Definition> definitions : unit.summary().definitions().values()) {
      for (Definition definition : definitions) {
        if (definition instanceof Definition.Function function
            && (function.path().equals(outer) || function.path().startsWith(outer + LOCALS))
            && asks(function.body())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean asks(Body body) {
    return body.calls().stream()
            .anyMatch(call -> ASKS.matcher(Mentions.name(call.call().callee())).find())
        || body.names().stream().anyMatch(name -> ASKS.matcher(name).find());
  }
}
