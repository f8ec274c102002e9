package dev.asyncmend.index;

import java.util.List;

/**
 * Who calls a function.
 *
 * @param calls the calls that are certainly of it, in the order of files and lines
 * @param complete whether the project has no others: nothing else reads the function's name, hands
 *     it on, or may call it by way of another class
 */
public record Callers(List<Caller> calls, boolean complete) {
  /** Takes a copy of the list. */
  public Callers {
    calls = List.copyOf(calls);
  }
}
