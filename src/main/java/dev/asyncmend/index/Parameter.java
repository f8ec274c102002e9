package dev.asyncmend.index;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a function.
 *
 * @param name its name
 * @param kind how arguments reach it
 * @param annotation its annotation, or null
 * @param fallback its default, or null
 */
public record Parameter(
    String name, Kind kind, @Nullable Term annotation, @Nullable Term fallback) {

  /** How arguments reach a parameter; the names of {@code inspect.Parameter}. */
  public enum Kind {
    POSITIONAL_ONLY,
    POSITIONAL_OR_KEYWORD,
    VAR_POSITIONAL,
    KEYWORD_ONLY,
    VAR_KEYWORD
  }
}
