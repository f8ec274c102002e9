package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Node;
import java.util.Optional;

/**
 * Python with holes, such as {@code requests.get($*ARGS)}: an expression or statements in which
 * dotted names are qualified names, {@code $X} is one expression, statement or name, {@code $*ARGS}
 * any number of them, {@code $_} anything, and the same name twice is the same code.
 */
public final class Pattern {
  private final String text;

  private Pattern(String text) {
    this.text = text;
  }

  /**
   * Reads a pattern that stands in Java code; throws {@link IllegalArgumentException} where it is
   * no pattern.
   */
  public static Pattern of(String text) {
    return new Pattern(text);
  }

  /** The pattern as it was written. */
  public String text() {
    return text;
  }

  /** How the pattern fits {@code node} itself, not what is below it. */
  public Optional<Match> match(Node node, Surroundings around) {
    return Optional.empty();
  }

  /** Whether the pattern could fit a node of this class. */
  public boolean mayMatch(Class<? extends Node> type) {
    return false;
  }
}
