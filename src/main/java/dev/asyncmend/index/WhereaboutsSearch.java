package dev.asyncmend.index;

import dev.asyncmend.index.Whereabouts.Where;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out in which threads a function runs, by going up from it to whoever calls it. */
final class WhereaboutsSearch {
  private static final int MOST = 60;
  private static final String NOTEBOOK = ".ipynb";
  private static final Set<Caller.Kind> CALLS =
      EnumSet.of(Caller.Kind.COROUTINE, Caller.Kind.MODULE, Caller.Kind.SCRIPT);

  private final Inference inference;
  private final Deque<Function> open = new ArrayDeque<>();
  private final Set<Function> seen = new HashSet<>();
  private final Set<Where> found = EnumSet.noneOf(Where.class);
  private final List<Reason> chain = new ArrayList<>();
  private boolean complete = true;

  /** A function and where it is. */
  private record Function(Unit unit, Definition.Function def) {}

  private WhereaboutsSearch(Inference inference) {
    this.inference = inference;
  }

  /** In which threads {@code def} of {@code unit} runs. */
  static Whereabouts of(Definition.Function def, Unit unit, Inference inference) {
    WhereaboutsSearch search = new WhereaboutsSearch(inference);
    search.open.add(new Function(unit, def));
    search.run();
    return new Whereabouts(search.found, search.complete, search.chain);
  }

  private void run() {
    for (int count = 0; !open.isEmpty(); count++) {
      if (count == MOST) {
        complete = false;
        return;
      }
      Function next = open.remove();
      if (next.def().async() || next.def().generator()) {
        complete = false; // its code does not run where it is called
      } else if (seen.add(next)) {
        look(next);
      }
    }
  }

  private void look(Function function) {
    Callers callers = inference.callers().of(function.def(), function.unit());
    // A function that nobody calls is for others to call.
    complete &= callers.complete() && !callers.calls().isEmpty();
    for (Caller caller : callers.calls()) {
      switch (caller.kind()) {
        case COROUTINE -> found(Where.LOOP, caller, function);
        case LOOP -> found(Where.LOOP, caller, function);
        case THREAD -> found(Where.THREAD, caller, function);
        case PROCESS -> found(Where.PROCESS, caller, function);
        case SCRIPT -> found(onLoop(caller) ? Where.LOOP : Where.MAIN, caller, function);
        case MODULE -> found(onLoop(caller) ? Where.LOOP : Where.IMPORT, caller, function);
        case FUNCTION -> up(caller);
        case LATER, HANDED -> complete = false;
      }
    }
  }

  /** Code outside of functions of a notebook runs on the loop of its kernel. */
  private static boolean onLoop(Caller caller) {
    return caller.path().endsWith(NOTEBOOK);
  }

  private void found(Where where, Caller caller, Function function) {
    if (found.add(where)) {
      String who = caller.function().isEmpty() ? "the module" : '`' + caller.function() + '`';
      String does = CALLS.contains(caller.kind()) ? "calls" : "hands on";
      String text = who + ' ' + does + " `" + Target.label(function.def().path()) + '`';
      chain.add(new Reason(caller.path(), caller.line(), text));
    }
  }

  private void up(Caller caller) {
    Unit unit = inference.modules().unit(caller.path()).orElse(null);
    List<Definition> all = unit == null ? List.of() : unit.summary().at(caller.function());
    if (unit == null || all.size() != 1 || !(all.get(0) instanceof Definition.Function def)) {
      complete = false;
      return;
    }
    open.add(new Function(unit, def));
  }
}
