package dev.asyncmend.index;

/**
 * A call of a function in the code of the project, or code that hands the function to somebody who
 * calls it.
 *
 * @param path the file that it stands in
 * @param line of its first token, 1-based
 * @param function the path of the function that makes it; empty for the module
 * @param kind what makes it, in the end
 */
public record Caller(String path, int line, String function, Kind kind) {

  /** What makes a call. */
  public enum Kind {
    /** A coroutine function or asynchronous generator, as it runs. */
    COROUTINE,
    /** A plain function, as it runs. */
    FUNCTION,
    /** A module, when it is imported. */
    MODULE,
    /** A module, when it is run as a script. */
    SCRIPT,
    /** A lambda or generator expression, whenever it runs. */
    LATER,
    /** Another thread that was given the function. */
    THREAD,
    /** Another process that was given the function. */
    PROCESS,
    /** An event loop that was given the function as a callback. */
    LOOP,
    /** Whoever else was given the function: it runs at once, or some time, in the main thread. */
    HANDED
  }
}
