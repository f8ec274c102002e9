package dev.asyncmend.syntax.antlr;

import dev.asyncmend.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a text: the first fault is kept, the rest is mostly its consequence. */
final class Faults {
  private @Nullable Fault first;

  /** Takes note of a fault of the characters from {@code start} to {@code end}. */
  void add(int start, int end, String reason) {
    if (first == null) {
      first = new Fault(new Span(start, end), reason);
    }
  }

  /**
   * Takes note of a fault that was noticed late: it is the one to tell if it stands before what was
   * noticed earlier.
   */
  void addLate(int start, int end, String reason) {
    if (first == null || start < first.at().start()) {
      first = new Fault(new Span(start, end), reason);
    }
  }

  /** Whether something is wrong. */
  boolean any() {
    return first != null;
  }

  /** What is wrong, if something is. */
  Optional<Fault> first() {
    return Optional.ofNullable(first);
  }
}
