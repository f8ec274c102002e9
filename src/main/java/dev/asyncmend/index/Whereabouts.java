package dev.asyncmend.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * In which threads a function runs.
 *
 * @param where all that are known
 * @param complete whether there are no others
 * @param chain for each of them a call that shows it
 */
public record Whereabouts(Set<Where> where, boolean complete, List<Reason> chain) {
  /** Takes copies. */
  public Whereabouts {
    where = Set.copyOf(where);
    chain = List.copyOf(chain);
  }

  /** A thread, seen from a function. */
  public enum Where {
    /** The one of a running event loop. */
    LOOP,
    /** One that was made for the function, or for what calls it, and runs no loop. */
    THREAD,
    /** The main thread of another process that was made for it. */
    PROCESS,
    /** The main thread, before and after any event loop: what runs only in a script. */
    MAIN,
    /** The one that imports a module: mostly before any event loop, but a server may run one. */
    IMPORT
  }

  /** Whether it runs there, and nowhere else. */
  public boolean only(Where one) {
    return complete && where.equals(EnumSet.of(one));
  }
}
