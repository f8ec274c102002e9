package dev.asyncmend.git;

/** Git does not do what a run cannot go on without; the message says what and why, in one line. */
public final class GitTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A trouble.
   *
   * @param message what does not go, and why, without secrets
   */
  public GitTrouble(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
