package dev.asyncmend.edit;

/** Looks for whole words in code that nobody has read as Python. */
final class Words {
  private Words() {}

  /**
   * Whether {@code text} contains {@code word} with no letter, digit or underscore beside it, and
   * not as an attribute behind a dot.
   */
  static boolean contains(CharSequence text, String word) {
    String chars = text.toString();
    int at = chars.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean ends = end == chars.length() || !Character.isUnicodeIdentifierPart(chars.charAt(end));
      if (ends && starts(chars, at)) {
        return true;
      }
      at = chars.indexOf(word, at + 1);
    }
    return false;
  }

  private static boolean starts(String chars, int offset) {
    int at = offset - 1;
    if (at >= 0 && Character.isUnicodeIdentifierPart(chars.charAt(at))) {
      return false;
    }
    while (at >= 0 && chars.charAt(at) == ' ') {
      at--;
    }
    return at < 0 || chars.charAt(at) != '.';
  }
}
