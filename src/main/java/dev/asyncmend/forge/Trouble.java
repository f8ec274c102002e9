package dev.asyncmend.forge;

/** A failure on its way up to the method that turns it into a value; it leaves this room never. */
final class Trouble extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  Trouble(Failure failure) {
    super(failure.reason(), null, false, false);
    this.failure = failure;
  }

  Failure failure() {
    return failure;
  }

  /** Steps that may fail on the way. */
  @FunctionalInterface
  interface Steps<T> {
    /** Takes them. */
    T take() throws Trouble;
  }

  /** The result of steps, or the failure that ended them. */
  static <T> Reply<T> caught(Steps<T> steps) {
    try {
      return new Reply.Ok<>(steps.take());
    } catch (Trouble trouble) {
      return new Reply.Failed<>(trouble.failure);
    }
  }

  /** A failure because of an answer that makes no sense. */
  static Trouble garbled(String reason) {
    return new Trouble(new Failure.Garbled(reason));
  }
}
