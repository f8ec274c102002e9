package dev.asyncmend.syntax.antlr;

/**
 * What can be wrong inside a string that is closed: characters that bytes can not hold, and escape
 * sequences that are not whole. Source: "String and Bytes literals" in the language reference.
 *
 * <p>Whether a name in {@code \N{...}} exists is not asked: Unicode grows faster than Java's
 * tables.
 */
final class Escapes {
  private final String chars;
  private final Faults faults;

  /** The first backslash behind what was checked last; most strings have none. */
  private int backslash = -1;

  /** Checks words of {@code chars}; what is wrong goes to {@code faults}. */
  Escapes(String chars, Faults faults) {
    this.chars = chars;
    this.faults = faults;
  }

  /** The string literal from {@code start} to {@code end}, quotes and prefix included. */
  void string(int start, int end) {
    int quote = start;
    boolean raw = false;
    boolean bytes = false;
    while (chars.charAt(quote) != '"' && chars.charAt(quote) != '\'') {
      int letter = chars.charAt(quote++) | 0x20;
      raw |= letter == 'r';
      bytes |= letter == 'b';
    }
    if (bytes) {
      ascii(quote, end);
    }
    if (!raw) {
      text(quote, end, bytes);
    }
  }

  /** Text that is not raw. */
  void text(int start, int end, boolean bytes) {
    int at = nextBackslash(start);
    while (at < end) {
      at = nextBackslash(escape(at, end, bytes));
    }
  }

  private int nextBackslash(int from) {
    if (backslash < from) {
      int found = chars.indexOf('\\', from);
      backslash = found < 0 ? Integer.MAX_VALUE : found;
    }
    return backslash;
  }

  private void ascii(int start, int end) {
    for (int at = start; at < end; at++) {
      if (chars.charAt(at) > 0x7F) {
        faults.add(at, at + 1, "bytes can only contain ASCII literal characters");
        return;
      }
    }
  }

  /** The offset behind the escape sequence at {@code at}. */
  private int escape(int at, int end, boolean bytes) {
    if (at + 1 == end) {
      return end;
    }
    char letter = chars.charAt(at + 1);
    if (letter == 'x') {
      return hex(at, end, 2);
    }
    if (bytes) {
      return at + 2;
    }
    return switch (letter) {
      case 'u' -> hex(at, end, 4);
      case 'U' -> hex(at, end, 8);
      case 'N' -> named(at, end);
      default -> at + 2;
    };
  }

  private int hex(int at, int end, int digits) {
    long value = 0;
    int last = at + 2;
    while (last < end && last < at + 2 + digits) {
      int digit = Character.digit(chars.charAt(last), 16);
      if (digit < 0 || chars.charAt(last) > 'f') {
        break;
      }
      value = value * 16 + digit;
      last++;
    }
    if (last < at + 2 + digits) {
      faults.add(at, last, "truncated \\" + chars.charAt(at + 1) + " escape");
    } else if (value > Character.MAX_CODE_POINT) {
      faults.add(at, last, "illegal Unicode character " + chars.substring(at, last));
    }
    return last;
  }

  private int named(int at, int end) {
    if (at + 2 == end || chars.charAt(at + 2) != '{') {
      faults.add(at, at + 2, "malformed \\N character escape");
      return at + 2;
    }
    int close = at + 3;
    while (close < end && inUnicodeName(chars.charAt(close))) {
      close++;
    }
    if (close < end && chars.charAt(close) == '}' && close > at + 3) {
      return close + 1;
    }
    faults.add(at, close, "malformed \\N character escape");
    return close;
  }

  private static boolean inUnicodeName(char unit) {
    return unit == ' '
        || unit == '-'
        || (unit >= '0' && unit <= '9')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= 'a' && unit <= 'z');
  }
}
