package dev.asyncmend.bot;

/** Git does not do what a run cannot go on without; the message says what and why, in one line. */
public final class GitTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GitTrouble(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
