package dev.asyncmend.catalog;

import java.util.List;

/** A piece of a YAML document that knows where it stands. */
public sealed interface Yaml {

  /** Line of the first character, 1-based. */
  int line();

  /** Column of the first character, 1-based, in characters. */
  int column();

  /**
   * A single value.
   *
   * @param text the value as text, quotes resolved
   * @param kind what it is by YAML 1.2's core schema
   */
  record Scalar(int line, int column, String text, Kind kind) implements Yaml {}

  /** What a scalar is. */
  enum Kind {
    TEXT,
    NUMBER,
    SWITCH,
    NOTHING,
    /** A number with a fraction. */
    FRACTION
  }

  /** A list. */
  record Sequence(int line, int column, List<Yaml> items) implements Yaml {}

  /** Keys and values, in source order; keys are unique. */
  record Mapping(int line, int column, List<Entry> entries) implements Yaml {}

  /** One key with its value. */
  record Entry(Scalar key, Yaml value) {}

  /** What it is, for messages: {@code a list}. */
  default String noun() {
    if (this instanceof Scalar scalar) {
      return switch (scalar.kind()) {
        case TEXT -> "a text";
        case NUMBER -> "a whole number";
        case FRACTION -> "a number with a fraction";
        case SWITCH -> "`" + scalar.text() + '`';
        case NOTHING -> "nothing";
      };
    }
    return this instanceof Sequence ? "a list" : "keys with values";
  }
}
