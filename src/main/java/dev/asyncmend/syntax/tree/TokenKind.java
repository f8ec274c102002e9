package dev.asyncmend.syntax.tree;

/**
 * What a token is, as coarse as readers of the tree need it. Operators and keywords are told apart
 * by their text; see {@link Tokens#is(int, String)}.
 */
public enum TokenKind {
  NAME,
  /** A keyword, or a soft keyword where it acts as one. */
  KEYWORD,
  NUMBER,
  STRING,
  /** The prefix and opening quote of an f-string or t-string. */
  FSTRING_START,
  /** Literal text inside an f-string or t-string, or inside its format specification. */
  FSTRING_MIDDLE,
  /** The closing quote of an f-string or t-string. */
  FSTRING_END,
  /** An operator, bracket or delimiter. */
  OP,
  /** End of a logical line: zero characters wide, before the line end that causes it. */
  NEWLINE,
  /** Start of a block: zero characters wide. */
  INDENT,
  /** End of a block: zero characters wide. */
  DEDENT,
  /** Hidden: spaces, tabs and form feeds. */
  WHITESPACE,
  /** Hidden: a comment without its line end. */
  COMMENT,
  /** Hidden: the characters of a physical line end. */
  EOL,
  /** Hidden: a backslash and the line end that follows it. */
  CONTINUATION,
  /** Hidden: the byte order mark, where it is kept among the characters. */
  BOM,
  /** The end of the file: zero characters wide. */
  EOF;

  /** Whether the parser never sees this kind. */
  public boolean hidden() {
    return this == WHITESPACE
        || this == COMMENT
        || this == EOL
        || this == CONTINUATION
        || this == BOM;
  }

  /** Whether the token is layout: visible to the parser, zero characters wide. */
  public boolean layout() {
    return this == NEWLINE || this == INDENT || this == DEDENT || this == EOF;
  }
}
