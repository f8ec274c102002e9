package dev.asyncmend.syntax.antlr;

/** Finds where a number ends, as the rule NUMBER of the grammar has it (PEP 515). */
final class Numbers {
  private Numbers() {}

  /**
   * Offset behind the longest number that begins at {@code start}, with a digit or with a full stop
   * and a digit. {@code chars} ends with a character that is in no number.
   */
  static int end(char[] chars, int start) {
    if (chars[start] == '0') {
      int end = based(chars, start);
      if (end > start) {
        return end;
      }
    }
    int digits = chars[start] == '.' ? start : digits(chars, start);
    int end = digits;
    if (chars[end] == '.') {
      end = isDigit(chars[end + 1]) ? digits(chars, end + 1) : end + 1;
    }
    end = exponent(chars, end);
    if (isImaginary(chars[end])) {
      return end + 1;
    }
    return end == digits && chars[start] == '0' ? zeros(chars, start) : end;
  }

  /** The end of a number with the base two, eight or sixteen, {@code start} if there is none. */
  private static int based(char[] chars, int start) {
    int base =
        switch (chars[start + 1] | 0x20) {
          case 'x' -> 16;
          case 'o' -> 8;
          case 'b' -> 2;
          default -> 0;
        };
    int end = start + 2;
    while (base > 0) {
      int digit = chars[end] == '_' ? end + 1 : end;
      if (!isDigit(chars[digit], base)) {
        break;
      }
      end = digit + 1;
    }
    return base > 0 && end > start + 2 ? end : start;
  }

  /** The end of digits, single underscores between them; there is at least one digit. */
  private static int digits(char[] chars, int start) {
    int end = start;
    while (true) {
      int digit = chars[end] == '_' && end > start ? end + 1 : end;
      if (!isDigit(chars[digit])) {
        return end;
      }
      end = digit + 1;
    }
  }

  private static int zeros(char[] chars, int start) {
    int end = start + 1;
    while (true) {
      int digit = chars[end] == '_' ? end + 1 : end;
      if (chars[digit] != '0') {
        return end;
      }
      end = digit + 1;
    }
  }

  private static int exponent(char[] chars, int start) {
    if (chars[start] != 'e' && chars[start] != 'E') {
      return start;
    }
    int digits = chars[start + 1] == '+' || chars[start + 1] == '-' ? start + 2 : start + 1;
    return isDigit(chars[digits]) ? digits(chars, digits) : start;
  }

  private static boolean isImaginary(char unit) {
    return unit == 'j' || unit == 'J';
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isDigit(char unit, int base) {
    return unit < 0x80 && Character.digit(unit, base) >= 0;
  }
}
