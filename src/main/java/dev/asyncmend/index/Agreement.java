package dev.asyncmend.index;

import java.util.List;

/**
 * What speaks for it that a call of something unknown makes a coroutine.
 *
 * @param kind what it is that speaks
 * @param name the name, or the words
 * @param functions how many functions of the project are meant; 0 where the words speak for it
 * @param awaited how many calls of that name, or in these words, are awaited in the project
 * @param chain where the functions are, or where it is awaited, some of them
 */
public record Agreement(Kind kind, String name, int functions, int awaited, List<Reason> chain) {
  /** Takes a copy of the list. */
  public Agreement {
    chain = List.copyOf(chain);
  }

  /** What speaks for a coroutine. */
  public enum Kind {
    /**
     * Every function of that name in the project is a coroutine function, and no known library has
     * a plain one.
     */
    NAMESAKES,
    /** The project awaits what comes out of nearly all other calls in the same words. */
    WORDS,
    /** The same, a few times, where libraries have plain functions of that name. */
    COMMON_WORDS,
    /** The file awaits what comes out of the same method of the same object. */
    OBJECT,
    /** All that is known of what is called is coroutine functions; more may be meant. */
    LIKELY,
    /**
     * Every class of the project with what the file uses of the object has a coroutine function.
     */
    SHAPE
  }
}
