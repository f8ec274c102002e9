package dev.asyncmend.index;

import java.util.List;

/**
 * What the code of a function does when it runs, or the code of a module with its class bodies.
 * Functions inside have bodies of their own; lambdas belong to what is around them.
 *
 * @param calls what it calls, in source order; not the methods of literals, builtins that only
 *     compute, and code that nothing reaches
 * @param names the names of definitions and attributes that it reads other than to call them, and
 *     those of methods that it calls on objects nobody knows; sorted, each once
 * @param partial whether it calls more than {@code calls} tells
 */
public record Body(List<CallFact> calls, List<String> names, boolean partial) {
  /** Takes copies of the lists. */
  public Body {
    calls = List.copyOf(calls);
    names = List.copyOf(names);
  }

  /** The body of what has no code, such as a module that nobody can read. */
  public static final Body NONE = new Body(List.of(), List.of(), false);
}
