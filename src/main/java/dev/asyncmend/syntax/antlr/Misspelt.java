package dev.asyncmend.syntax.antlr;

/** What is wrong with words that are no Python, in words for people. */
final class Misspelt {
  private final String chars;
  private final Faults faults;

  /** Judges words of {@code chars}; what is wrong goes to {@code faults}. */
  Misspelt(String chars, Faults faults) {
    this.chars = chars;
    this.faults = faults;
  }

  /** A number and the word that follows it without a space. */
  void number(int start, int end, int wordEnd) {
    boolean zeros = chars.charAt(start) == '0' && Character.isDigit(chars.charAt(end));
    faults.add(
        start,
        wordEnd,
        zeros && chars.charAt(end - 1) == '0'
            ? "leading zeros in decimal integer literals are not permitted;"
                + " use an 0o prefix for octal integers"
            : "invalid number");
  }

  /** A name that ends where a string begins. */
  void prefix(int start, int end) {
    for (int at = start; at < end; at++) {
      if ("bBrRuUfFtT".indexOf(chars.charAt(at)) < 0) {
        return;
      }
    }
    String prefix = chars.substring(start, end);
    faults.add(start, end, "'" + prefix + "' is not a string prefix");
  }

  /** A string that is not closed. */
  void open(int start, int end) {
    int quote = start;
    while (Character.isLetter(chars.charAt(quote))) {
      quote++;
    }
    boolean triple =
        end - quote >= 3
            && chars.charAt(quote) == chars.charAt(quote + 1)
            && chars.charAt(quote) == chars.charAt(quote + 2);
    int opening = quote + (triple ? 3 : 1);
    faults.add(
        start,
        opening,
        triple ? "unterminated triple-quoted string literal" : "unterminated string literal");
  }

  /** A character that begins no word. */
  void character(int start, int end) {
    if (faults.any()) {
      // A file full of such characters is no place to make a sentence about each.
      return;
    }
    faults.add(start, end, reason(chars.codePointAt(start), end));
  }

  private String reason(int character, int end) {
    if (character == '`') {
      return "backticks are Python 2; Python 3 has repr()";
    }
    if (character == '\\') {
      return end == chars.length()
          ? "unexpected end of file after a line continuation"
          : "unexpected character after line continuation character";
    }
    String code = String.format("U+%04X", character);
    boolean visible = character > ' ' && Character.isDefined(character);
    boolean control = Character.isISOControl(character) || Character.isSpaceChar(character);
    if (!visible || control || Character.getType(character) == Character.FORMAT) {
      return "invalid non-printable character " + code;
    }
    String shown = new String(Character.toChars(character));
    return "invalid character '" + shown + "' (" + code + ")";
  }
}
