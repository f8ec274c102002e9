package dev.asyncmend.index;

import java.util.List;

/**
 * What is known about the value of an expression, for people.
 *
 * @param text what it is, in a few words; several alternatives stand behind each other
 * @param chain how that is known, the nearest fact first
 */
public record Description(String text, List<Reason> chain) {
  /** Takes a copy of the list. */
  public Description {
    chain = List.copyOf(chain);
  }
}
