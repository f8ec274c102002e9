package dev.asyncmend.scope;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A qualified name such as {@code asyncio.sleep}: identifiers joined by dots.
 *
 * @param dotted the whole name; never empty, no dot at either end, no two dots in a row
 */
public record QName(String dotted) implements Comparable<QName> {

  /** Rejects what is no dotted name: such a name is a bug of the caller. */
  public QName {
    if (!wellFormed(dotted)) {
      throw new IllegalArgumentException("not a dotted name: '" + dotted + "'");
    }
  }

  /** The name written {@code dotted}; throws where that is no dotted name. */
  public static QName of(String dotted) {
    return new QName(dotted);
  }

  /** The name behind this one in a module or class: {@code of("a.b").child("c")} is a.b.c. */
  public QName child(String name) {
    return new QName(dotted + '.' + name);
  }

  /** What stands before the last dot; empty for a name without dots. */
  public Optional<QName> parent() {
    int dot = dotted.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(new QName(dotted.substring(0, dot)));
  }

  /** The identifier behind the last dot, or the whole name where there is none. */
  public String last() {
    return dotted.substring(dotted.lastIndexOf('.') + 1);
  }

  /** The identifier before the first dot, or the whole name where there is none. */
  public String head() {
    int dot = dotted.indexOf('.');
    return dot < 0 ? dotted : dotted.substring(0, dot);
  }

  /**
   * Whether this name is {@code prefix} or lies below it; {@code ab.c} does not start with {@code
   * a}.
   */
  public boolean startsWith(QName prefix) {
    String other = prefix.dotted;
    return dotted.startsWith(other)
        && (dotted.length() == other.length() || dotted.charAt(other.length()) == '.');
  }

  // What a record has by itself is slow before the second compiler sees it, and names are keys.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QName name && dotted.equals(name.dotted);
  }

  @Override
  public int hashCode() {
    return dotted.hashCode();
  }

  @Override
  public int compareTo(QName other) {
    return dotted.compareTo(other.dotted);
  }

  @Override
  public String toString() {
    return dotted;
  }

  private static boolean wellFormed(String dotted) {
    return !dotted.isEmpty()
        && dotted.charAt(0) != '.'
        && dotted.charAt(dotted.length() - 1) != '.'
        && !dotted.contains("..");
  }
}
