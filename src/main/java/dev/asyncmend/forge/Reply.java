package dev.asyncmend.forge;

/** What became of a request to a forge. */
public sealed interface Reply<T> {

  /** It was done. */
  record Ok<T>(T value) implements Reply<T> {}

  /** It was not done, or nobody knows whether it was. */
  record Failed<T>(Failure failure) implements Reply<T> {}

  /** It was done, and there is no more to say. */
  static Reply<Done> done() {
    return new Ok<>(Done.DONE);
  }
}
