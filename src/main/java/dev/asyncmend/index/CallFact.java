package dev.asyncmend.index;

import java.util.List;

/**
 * A call in the code of a function or module.
 *
 * @param line of its first token, 1-based
 * @param call what is called with what
 * @param mode how it comes to run
 * @param chance how often it runs when the code around it does
 * @param guards what the function's arguments must be for it to run; mostly none
 */
public record CallFact(int line, Term.Call call, Mode mode, Chance chance, List<Guard> guards) {
  /** Takes a copy of the list. */
  public CallFact {
    guards = List.copyOf(guards);
  }

  /** A call that runs whenever the code around it does. */
  static CallFact of(int line, Term.Call call) {
    return new CallFact(line, call, Mode.PLAIN, Chance.ALWAYS, List.of());
  }

  /** How a call comes to run. */
  public enum Mode {
    /** With the code around it. */
    PLAIN,
    /** The same, and its value is awaited on the spot. */
    AWAITED,
    /** In a lambda or generator expression: when somebody asks for it, maybe elsewhere. */
    LAZY,
    /** In a module, under {@code if __name__ == "__main__"}. */
    MAIN
  }

  /** How often a call runs. */
  public enum Chance {
    /** Each time that control comes that far. */
    ALWAYS,
    /** On some paths: it stands in a branch. */
    SOMETIMES,
    /**
     * When something went wrong, or depending on whether a loop runs: it stands in a handler, or
     * behind a test that asks for asynchronous mode.
     */
    RARELY
  }

  /**
   * What one parameter of the function must be.
   *
   * @param parameter its number, from 0, {@code self} included
   * @param test what holds of its argument
   */
  public record Guard(int parameter, Test test) {
    /** The opposite. */
    Guard not() {
      return new Guard(
          parameter,
          switch (test) {
            case TRUE -> Test.FALSE;
            case FALSE -> Test.TRUE;
            case NONE -> Test.GIVEN;
            case GIVEN -> Test.NONE;
          });
    }
  }

  /** What an {@code if} asks about a parameter. */
  public enum Test {
    /** {@code if x}. */
    TRUE,
    /** {@code if not x}. */
    FALSE,
    /** {@code if x is None}. */
    NONE,
    /** {@code if x is not None}. */
    GIVEN
  }
}
