package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.Token;

/**
 * A text word by word: types of the lexer grammar, and offsets. The grammar says what the words
 * are; who reads them may be the lexer made from it or a faster one that finds the same.
 */
interface Words {

  /**
   * Type of the longest word that begins where the last one ended, read in {@code mode} of the
   * lexer grammar; {@link Token#EOF} at the end. Every character belongs to a word. The text of an
   * f-string may come in pieces.
   */
  int next(int mode);

  /** UTF-16 offset behind the last word. */
  int end();

  /** Makes {@code offset} the place where the next word begins. */
  void seek(int offset);
}
