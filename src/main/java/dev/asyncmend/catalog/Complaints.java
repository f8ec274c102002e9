package dev.asyncmend.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one card. */
final class Complaints {
  private final String origin;
  private final List<CardError> errors = new ArrayList<>();

  Complaints(String origin) {
    this.origin = origin;
  }

  /** Where the card was read. */
  String origin() {
    return origin;
  }

  /** Notes one more; line and column are 1-based. */
  void add(int line, int column, String message) {
    errors.add(new CardError(origin, line, column, message));
  }

  /** Notes one more at {@code place}. */
  void add(Yaml place, String message) {
    add(place.line(), place.column(), message);
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  /** All of them, by place. */
  List<CardError> sorted() {
    return errors.stream()
        .sorted(Comparator.comparingInt(CardError::line).thenComparingInt(CardError::column))
        .toList();
  }
}
