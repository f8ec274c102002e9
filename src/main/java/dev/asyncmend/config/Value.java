package dev.asyncmend.config;

import java.util.List;
import java.util.Map;

/** A value of a TOML or YAML document that knows where it stands. */
sealed interface Value {

  /** Where its key stands, or where it does itself in a list. */
  Spot at();

  /** Keys with values, in the order of the file where it is known. */
  record Table(Spot at, Map<String, Value> values) implements Value {}

  /** A list, of tables too. */
  record Array(Spot at, List<Value> items) implements Value {}

  /** A text. */
  record Text(Spot at, String text) implements Value {}

  /** A whole number. */
  record Whole(Spot at, long value) implements Value {}

  /** A number with a fraction. */
  record Fraction(Spot at, double value) implements Value {}

  /** {@code true} or {@code false}. */
  record Switch(Spot at, boolean on) implements Value {}

  /** A date or a time: no setting is one. */
  record Moment(Spot at) implements Value {}

  /** A key without a value; only YAML has that. */
  record Nothing(Spot at) implements Value {}

  /** What it is, for messages: {@code a list}. */
  default String noun() {
    if (this instanceof Nothing) {
      return "nothing";
    }
    if (this instanceof Table) {
      return "a table";
    }
    if (this instanceof Array) {
      return "a list";
    }
    if (this instanceof Text) {
      return "a text";
    }
    if (this instanceof Whole whole) {
      return "the number " + whole.value();
    }
    if (this instanceof Fraction fraction) {
      return "the number " + fraction.value();
    }
    return this instanceof Switch flag ? "`" + flag.on() + "`" : "a date or time";
  }
}
