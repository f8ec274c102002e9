package dev.asyncmend.index;

/**
 * A call of a function in the code of the project.
 *
 * @param path the file that it stands in
 * @param line of its first token, 1-based
 * @param function the path of the function that makes it; empty for the module
 * @param kind what makes it
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
    LATER
  }
}
