package dev.asyncmend.cli;

/** The command line asks for something that does not go; the message says what, in one line. */
class UsageError extends Exception {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
