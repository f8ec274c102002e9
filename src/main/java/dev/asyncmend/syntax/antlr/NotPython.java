package dev.asyncmend.syntax.antlr;

import dev.asyncmend.text.Span;

/**
 * Thrown inside the front where the text stops being Python; {@code Python.parse} turns it into a
 * value. It carries no stack trace: it says something about the text, not about this program.
 */
public final class NotPython extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Span at;
  private final String reason;

  /** The text at {@code at} is not Python for {@code reason}, a sentence without position. */
  public NotPython(Span at, String reason) {
    super(reason, null, false, false);
    this.at = at;
    this.reason = reason;
  }

  /** Where the error was noticed: UTF-16 offsets. */
  public Span at() {
    return at;
  }

  /** What is wrong, in words a Python developer knows. */
  public String reason() {
    return reason;
  }
}
