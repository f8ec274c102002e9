package dev.asyncmend.index;

import java.util.Set;

/** Which functions ask for a running loop. Safe to use from several threads. */
final class LoopChecks {
  /** Who asks for these is prepared for a loop that runs, and for none. */
  private static final Set<String> CHECKS =
      Set.of("get_running_loop", "_get_running_loop", "is_running", "current_task");

  private final CallGraph graph;
  private final Memo<Routine.Key, Boolean> known = new Memo<>();

  LoopChecks(CallGraph graph) {
    this.graph = graph;
  }

  /** Whether a function asks, itself or by a little function made for that. */
  boolean in(Routine routine) {
    Routine.Key key = routine.key();
    if (key == null) {
      return looked(routine);
    }
    Boolean before = known.get(key);
    if (before != null) {
      return before;
    }
    Ledger.open();
    boolean found = looked(routine);
    known.put(key, found, Ledger.close());
    return found;
  }

  private boolean looked(Routine routine) {
    return asks(routine.body())
        || graph.edges(routine).stream()
            .flatMap(edge -> edge.targets().stream())
            .flatMap(target -> target.code().stream())
            .anyMatch(callee -> callee.body().calls().size() <= 3 && asks(callee.body()));
  }

  private static boolean asks(Body body) {
    return body.names().stream().anyMatch(CHECKS::contains)
        || body.calls().stream()
            .anyMatch(fact -> CHECKS.contains(Mentions.name(fact.call().callee())));
  }
}
