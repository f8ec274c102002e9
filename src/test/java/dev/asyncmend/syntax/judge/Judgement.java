package dev.asyncmend.syntax.judge;

import java.util.List;

/**
 * What CPython says of one file.
 *
 * @param verdict how far it got
 * @param lines its tree, one line a node; the reason where there is no tree
 */
record Judgement(Verdict verdict, List<String> lines) {

  /** How far CPython got. */
  enum Verdict {
    /** It makes code of the file. */
    COMPILED,
    /** It makes a tree but no code. */
    PARSED,
    /** It is a syntax error, or no text in its encoding. */
    REJECTED,
    /** CPython gave up for another reason. */
    UNREAD
  }
}
