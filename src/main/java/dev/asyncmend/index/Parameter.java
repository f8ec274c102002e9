package dev.asyncmend.index;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a function.
 *
 * @param name its name
 * @param kind how arguments reach it
 * @param annotation its annotation, or null
 * @param fallback its default, or null
 * @param use what the function does with it
 */
public record Parameter(
    String name, Kind kind, @Nullable Term annotation, @Nullable Term fallback, Use use) {

  /** What the code of a function does with a parameter, whatever its annotation says. */
  public enum Use {
    /** It only does what no coroutine can do: reads attributes and items, computes, iterates. */
    VALUE,
    /** It awaits it. */
    AWAITED,
    /** Hands it on, keeps it, tests it, or does nothing with it. */
    OTHER
  }

  /** How arguments reach a parameter; the names of {@code inspect.Parameter}. */
  public enum Kind {
    POSITIONAL_ONLY,
    POSITIONAL_OR_KEYWORD,
    VAR_POSITIONAL,
    KEYWORD_ONLY,
    VAR_KEYWORD
  }
}
