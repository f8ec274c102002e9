package dev.asyncmend.embedded;

/** Thrown inside of this room where bytes stop being a notebook. */
final class NotNotebook extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /** In {@code line}, from 1, for a reason that is one sentence without position. */
  NotNotebook(int line, String reason) {
    super(reason);
    this.line = line;
  }

  int line() {
    return line;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
