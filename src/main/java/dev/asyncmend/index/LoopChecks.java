package dev.asyncmend.index;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which functions ask for a running loop. Safe to use from several threads. */
final class LoopChecks {
  /** Who asks for these is prepared for a loop that runs, and for none. */
  private static final Set<String> CHECKS =
      Set.of("get_running_loop", "_get_running_loop", "is_running", "current_task");

  private final CallGraph graph;
  private final Map<Routine.Key, Boolean> known = new ConcurrentHashMap<>();

  LoopChecks(CallGraph graph) {
    this.graph = graph;
  }

  /** Whether a function asks, itself or by a little function made for that. */
  boolean in(Routine routine) {
    Routine.Key key = routine.key();
    Boolean before = key == null ? null : known.get(key);
    boolean found = before == null ? looked(routine) : before;
    if (key != null) {
      known.put(key, found);
    }
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
