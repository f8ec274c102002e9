package dev.asyncmend.index;

import java.util.List;

/**
 * That every function of a name in the project is a coroutine function, and that no known library
 * has a plain one: a call of that name on an unknown object makes a coroutine in all likelihood.
 *
 * @param name the name
 * @param functions how many functions of the project have it
 * @param awaited how many calls of that name in the project are awaited
 * @param chain where the functions are, some of them
 */
public record Agreement(String name, int functions, int awaited, List<Reason> chain) {
  /** Takes a copy of the list. */
  public Agreement {
    chain = List.copyOf(chain);
  }
}
