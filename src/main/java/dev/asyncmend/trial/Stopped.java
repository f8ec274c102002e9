package dev.asyncmend.trial;

/** A trial cannot go on; the message says why, as a sentence without full stop. */
final class Stopped extends Exception {
  private static final long serialVersionUID = 1L;

  Stopped(String reason) {
    super(reason);
  }

  /** Why. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
