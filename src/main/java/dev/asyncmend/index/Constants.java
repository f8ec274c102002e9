package dev.asyncmend.index;

import dev.asyncmend.index.CallFact.Test;
import org.jspecify.annotations.Nullable;

/** What tests say of constants. */
final class Constants {
  private static final Term NONE = Term.Literal.of("None");

  private Constants() {}

  /** Whether a value may pass {@code test}; yes where it is no constant, or null. */
  static boolean allows(Test test, @Nullable Term value) {
    if (value == null) {
      return true;
    }
    if (value.equals(NONE)) {
      return test == Test.NONE || test == Test.FALSE;
    }
    if (value.equals(Term.Literal.TRUE)) {
      return test == Test.TRUE || test == Test.GIVEN;
    }
    if (value.equals(Term.Literal.FALSE) || value.equals(Term.Literal.ZERO)) {
      return test == Test.FALSE || test == Test.GIVEN;
    }
    boolean literal = value instanceof Term.Literal || value instanceof Term.Text;
    return !literal || test != Test.NONE;
  }
}
