package dev.asyncmend.edit;

/** Looks for whole words in code that nobody has read as Python. */
final class Words {
  private Words() {}

  /** Whether {@code text} contains {@code word} with no letter, digit or underscore beside it. */
  static boolean contains(CharSequence text, String word) {
    String chars = text.toString();
    int at = chars.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean alone = at == 0 || !Character.isUnicodeIdentifierPart(chars.charAt(at - 1));
      if (alone
          && (end == chars.length() || !Character.isUnicodeIdentifierPart(chars.charAt(end)))) {
        return true;
      }
      at = chars.indexOf(word, at + 1);
    }
    return false;
  }
}
