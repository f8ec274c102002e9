package dev.asyncmend.engine;

import java.util.BitSet;
import java.util.List;

/**
 * A bracket expression of a {@link Glob} that was read.
 *
 * @param chars what it matches; never a slash
 * @param end index behind the closing bracket, or -1 where it is malformed
 */
record GlobBracket(BitSet chars, int end) {
  static final int BYTES = 256;

  /** Reads the bracket expression that opens at {@code open}. */
  static GlobBracket read(String pattern, int open) {
    int at = open + 1;
    boolean negated = at < pattern.length() && "!^".indexOf(pattern.charAt(at)) >= 0;
    at += negated ? 1 : 0;
    BitSet chars = new BitSet(BYTES);
    int end = fill(chars, pattern, at);
    if (negated) {
      chars.flip(0, BYTES);
    }
    chars.clear('/');
    return new GlobBracket(chars, end);
  }

  /** Reads members up to the closing bracket; one right behind the opening is a member. */
  private static int fill(BitSet chars, String pattern, int from) {
    int at = from;
    int low = -1;
    while (at < pattern.length() && (at == from || pattern.charAt(at) != ']')) {
      char member = pattern.charAt(at);
      if (member == '-' && low >= 0 && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']') {
        at = range(chars, pattern, at + 1, low);
        low = -1;
      } else if (named(pattern, at)) {
        at = named(chars, pattern, at);
        low = -1;
      } else {
        at += member == '\\' ? 1 : 0;
        low = at < pattern.length() ? pattern.charAt(at) : -1;
        chars.set(Math.max(low, 0));
        at++;
      }
      if (at < 0) {
        return -1;
      }
    }
    return at < pattern.length() ? at + 1 : -1;
  }

  private static int range(BitSet chars, String pattern, int at, int low) {
    int high = at + (pattern.charAt(at) == '\\' ? 1 : 0);
    if (high >= pattern.length()) {
      return -1;
    }
    if (low <= pattern.charAt(high)) {
      chars.set(low, pattern.charAt(high) + 1);
    }
    return high + 1;
  }

  private static boolean named(String pattern, int at) {
    int close = pattern.indexOf(']', at);
    return pattern.startsWith("[:", at) && close > at + 2 && pattern.charAt(close - 1) == ':';
  }

  private static int named(BitSet chars, String pattern, int at) {
    int close = pattern.indexOf(']', at);
    String name = pattern.substring(at + 2, Math.max(at + 2, close - 1));
    for (char member = 0; member < 128; member++) {
      if (belongs(name, member)) {
        chars.set(member);
      }
    }
    return KNOWN.contains(name) ? close + 1 : -1;
  }

  private static final List<String> KNOWN =
      List.of(
          "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space",
          "upper", "xdigit");

  private static boolean belongs(String name, char member) {
    boolean lower = member >= 'a' && member <= 'z';
    boolean upper = member >= 'A' && member <= 'Z';
    boolean digit = member >= '0' && member <= '9';
    boolean graph = member > ' ' && member < 127;
    return switch (name) {
      case "alnum" -> lower || upper || digit;
      case "alpha" -> lower || upper;
      case "blank" -> member == ' ' || member == '\t';
      case "cntrl" -> member < ' ' || member == 127;
      case "digit" -> digit;
      case "graph" -> graph;
      case "lower" -> lower;
      case "print" -> graph || member == ' ';
      case "punct" -> graph && !lower && !upper && !digit;
      case "space" -> member == ' ' || (member >= '\t' && member <= '\r');
      case "upper" -> upper;
      case "xdigit" -> digit || "abcdefABCDEF".indexOf(member) >= 0;
      default -> false;
    };
  }
}
