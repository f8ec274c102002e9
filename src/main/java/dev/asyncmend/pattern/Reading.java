package dev.asyncmend.pattern;

import java.util.function.Function;

/**
 * What became of a text that a person wrote: what it means, or what is wrong with it.
 *
 * @param <T> what such a text means
 */
public sealed interface Reading<T> {

  /** The text means {@code value}. */
  record Ok<T>(T value) implements Reading<T> {}

  /**
   * The text means nothing.
   *
   * @param offset where that was noticed: UTF-16 offset in the text
   * @param reason what was found and what was expected, one sentence without full stop
   */
  record Bad<T>(int offset, String reason) implements Reading<T> {}

  /** The same for what {@code step} makes of the value. */
  default <R> Reading<R> then(Function<? super T, Reading<R>> step) {
    if (this instanceof Ok<T> ok) {
      return step.apply(ok.value());
    }
    Bad<T> bad = (Bad<T>) this;
    return new Bad<>(bad.offset(), bad.reason());
  }

  /** The value; throws {@link IllegalArgumentException} where the text means nothing. */
  default T orThrow() {
    if (this instanceof Ok<T> ok) {
      return ok.value();
    }
    Bad<T> bad = (Bad<T>) this;
    throw new IllegalArgumentException(bad.reason() + " (at offset " + bad.offset() + ')');
  }
}
