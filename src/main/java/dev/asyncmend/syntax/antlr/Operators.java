package dev.asyncmend.syntax.antlr;

/** The operators and delimiters, by their characters. */
final class Operators {
  private static final int NONE = 0;

  /** Types of operators of one character. */
  private static final byte[] ONE = new byte[0x80];

  /** Types of operators that are a character and an equals sign. */
  private static final byte[] ASSIGN = new byte[0x80];

  /** Types of operators that are a character twice. */
  private static final byte[] TWICE = new byte[0x80];

  /** Types of operators that are a character twice and an equals sign. */
  private static final byte[] TWICE_ASSIGN = new byte[0x80];

  private static final byte[] LENGTHS = new byte[PythonLexer.ERROR + 1];

  static {
    fill(
        ONE,
        1,
        "()[]{}:,;+-*/|&<>=.%~^@!",
        PythonLexer.LPAR,
        PythonLexer.RPAR,
        PythonLexer.LSQB,
        PythonLexer.RSQB,
        PythonLexer.LBRACE,
        PythonLexer.RBRACE,
        PythonLexer.COLON,
        PythonLexer.COMMA,
        PythonLexer.SEMI,
        PythonLexer.PLUS,
        PythonLexer.MINUS,
        PythonLexer.STAR,
        PythonLexer.SLASH,
        PythonLexer.VBAR,
        PythonLexer.AMPER,
        PythonLexer.LESS,
        PythonLexer.GREATER,
        PythonLexer.EQUAL,
        PythonLexer.DOT,
        PythonLexer.PERCENT,
        PythonLexer.TILDE,
        PythonLexer.CIRCUMFLEX,
        PythonLexer.AT,
        PythonLexer.EXCLAMATION);
    fill(
        ASSIGN,
        2,
        "=!<>+-*/%&|^@:",
        PythonLexer.EQEQUAL,
        PythonLexer.NOTEQUAL,
        PythonLexer.LESSEQUAL,
        PythonLexer.GREATEREQUAL,
        PythonLexer.PLUSEQUAL,
        PythonLexer.MINEQUAL,
        PythonLexer.STAREQUAL,
        PythonLexer.SLASHEQUAL,
        PythonLexer.PERCENTEQUAL,
        PythonLexer.AMPEREQUAL,
        PythonLexer.VBAREQUAL,
        PythonLexer.CIRCUMFLEXEQUAL,
        PythonLexer.ATEQUAL,
        PythonLexer.COLONEQUAL);
    fill(
        TWICE,
        2,
        "*/<>",
        PythonLexer.DOUBLESTAR,
        PythonLexer.DOUBLESLASH,
        PythonLexer.LEFTSHIFT,
        PythonLexer.RIGHTSHIFT);
    fill(
        TWICE_ASSIGN,
        3,
        "*/<>",
        PythonLexer.DOUBLESTAREQUAL,
        PythonLexer.DOUBLESLASHEQUAL,
        PythonLexer.LEFTSHIFTEQUAL,
        PythonLexer.RIGHTSHIFTEQUAL);
    LENGTHS[PythonLexer.RARROW] = 2;
    LENGTHS[PythonLexer.ERROR] = 1;
  }

  private Operators() {}

  /**
   * Type of the longest operator that begins with {@code first}, which is ASCII; ERROR if none
   * does. Full stops are not looked at further: they may begin a number.
   */
  static int type(char first, char second, char third) {
    int type = NONE;
    if (second == '=') {
      type = ASSIGN[first];
    } else if (second == first) {
      type = third == '=' ? TWICE_ASSIGN[first] : TWICE[first];
    } else if (first == '-' && second == '>') {
      type = PythonLexer.RARROW;
    }
    if (type == NONE) {
      type = ONE[first];
    }
    return type == NONE ? PythonLexer.ERROR : type;
  }

  /** Number of characters of an operator of {@code type}. */
  static int length(int type) {
    return LENGTHS[type];
  }

  private static void fill(byte[] table, int length, String firsts, int... types) {
    for (int index = 0; index < types.length; index++) {
      table[firsts.charAt(index)] = (byte) types[index];
      LENGTHS[types[index]] = (byte) length;
    }
  }
}
