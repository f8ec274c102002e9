package dev.asyncmend.index;

import java.util.List;

/**
 * What speaks for it that a call of something unknown makes a coroutine: every function of that
 * name in the project is a coroutine function, and no known library has a plain one; or the project
 * awaits what comes out of all other calls in the same words.
 *
 * @param name the name, or the words
 * @param functions how many functions of the project have it; 0 where the words speak for it
 * @param awaited how many calls of that name, or in these words, are awaited in the project
 * @param chain where the functions are, or where it is awaited, some of them
 */
public record Agreement(String name, int functions, int awaited, List<Reason> chain) {
  /** Takes a copy of the list. */
  public Agreement {
    chain = List.copyOf(chain);
  }
}
