package dev.asyncmend.syntax.antlr;

import java.util.Arrays;

/** Tells keywords from names without making strings of them. */
final class Keywords {
  /** Keywords by their first letter. */
  private static final char[][][] WORDS = new char['z' + 1][][];

  private static final int[][] TYPES = new int['z' + 1][];

  static {
    // In the order of their types in the grammar.
    String[] all = {
      "False",
      "None",
      "True",
      "and",
      "as",
      "assert",
      "async",
      "await",
      "break",
      "class",
      "continue",
      "def",
      "del",
      "elif",
      "else",
      "except",
      "finally",
      "for",
      "from",
      "global",
      "if",
      "import",
      "in",
      "is",
      "lambda",
      "nonlocal",
      "not",
      "or",
      "pass",
      "raise",
      "return",
      "try",
      "while",
      "with",
      "yield"
    };
    for (int index = 0; index < all.length; index++) {
      add(all[index], PythonLexer.FALSE + index);
    }
  }

  private Keywords() {}

  /** The type of the name from {@code start} to {@code end}, which is ASCII. */
  static int type(char[] chars, int start, int end) {
    char[][] words = WORDS[chars[start]];
    if (words == null) {
      return PythonLexer.NAME;
    }
    for (int index = 0; index < words.length; index++) {
      if (Arrays.equals(words[index], 0, words[index].length, chars, start, end)) {
        return TYPES[chars[start]][index];
      }
    }
    return PythonLexer.NAME;
  }

  private static void add(String word, int type) {
    int letter = word.charAt(0);
    char[][] words = WORDS[letter];
    int count = words == null ? 0 : words.length;
    char[][] more = words == null ? new char[1][] : Arrays.copyOf(words, count + 1);
    int[] types = words == null ? new int[1] : Arrays.copyOf(TYPES[letter], count + 1);
    more[count] = word.toCharArray();
    types[count] = type;
    WORDS[letter] = more;
    TYPES[letter] = types;
  }
}
