package dev.asyncmend.forge;

import org.jspecify.annotations.Nullable;

/**
 * One request and what came of it.
 *
 * @param response what the server sent; null where nothing came, or no whole answer
 * @param failure why it is not what was wanted; null where it is
 */
record Exchange(@Nullable Answer response, @Nullable Failure failure) {

  /** Nothing came. */
  static Exchange broken(Failure failure) {
    return new Exchange(null, failure);
  }

  /** The answer, or the failure. */
  Answer answer() throws Trouble {
    if (failure != null) {
      throw new Trouble(failure);
    }
    if (response == null) {
      throw new IllegalStateException("neither an answer nor a failure");
    }
    return response;
  }

  /** Whether the server, or the way to it, is in trouble that may pass. */
  boolean passing() {
    return failure instanceof Failure.Unreachable;
  }
}
