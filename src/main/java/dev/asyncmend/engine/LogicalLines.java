package dev.asyncmend.engine;

import dev.asyncmend.edit.Lines;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Span;

/**
 * Which physical lines of a file belong together: those of a logical line (a simple statement, or
 * the head of a compound one), and those between which no comment can stand. Lines count from 1.
 */
final class LogicalLines {
  private final LineMap lines;

  /** For each line of a logical line its first and last line; 0 for all other lines. */
  private final int[] first;

  private final int[] last;

  /** For the first line of a logical line, the line of the first decorator above it, or itself. */
  private final int[] top;

  /** Whether a string or a backslash reaches from this line into the next. */
  private final boolean[] joined;

  /** Lines with nothing but a comment. */
  private final boolean[] comment;

  private LogicalLines(PyFile file) {
    this.lines = file.text().lines();
    int size = lines.count() + 2;
    first = new int[size];
    last = new int[size];
    top = new int[size];
    joined = new boolean[size];
    comment = new boolean[size];
    read(file.tokens());
  }

  /** The lines of a file. */
  static LogicalLines of(PyFile file) {
    return new LogicalLines(file);
  }

  private void read(Tokens tokens) {
    int start = -1;
    int decorators = 0;
    for (int token = 0; token < tokens.size(); token++) {
      TokenKind kind = tokens.kind(token);
      if (kind == TokenKind.NEWLINE && start >= 0) {
        int line = lines.line(tokens.start(start));
        int above = decorators == 0 ? line : decorators;
        logical(line, lines.line(tokens.start(token)), above);
        decorators = tokens.is(start, "@") ? above : 0;
        start = -1;
      } else if (tokens.significant(token)) {
        start = start < 0 ? token : start;
        join(tokens.start(token), tokens.end(token));
      } else if (kind == TokenKind.CONTINUATION) {
        join(tokens.start(token), tokens.end(token));
      } else if (kind == TokenKind.COMMENT && alone(tokens, token)) {
        comment[lines.line(tokens.start(token))] = !Lines.isBorder(tokens.text(token));
      }
    }
  }

  private void logical(int from, int until, int above) {
    for (int line = from; line <= until; line++) {
      first[line] = from;
      last[line] = until;
    }
    top[from] = above;
  }

  private void join(int start, int end) {
    int until = lines.line(end);
    for (int line = lines.line(start); line < until; line++) {
      joined[line] = true;
    }
  }

  /** Whether nothing but white space stands before a comment on its line. */
  static boolean alone(Tokens tokens, int comment) {
    int before = comment - 1;
    while (before >= 0
        && (tokens.kind(before) == TokenKind.WHITESPACE || tokens.kind(before).layout())) {
      before--;
    }
    return before < 0
        || tokens.kind(before) == TokenKind.EOL
        || tokens.kind(before) == TokenKind.BOM;
  }

  /** The line on which {@code span} starts. */
  int start(Span span) {
    return lines.line(span.start());
  }

  /** The last line of {@code span} that belongs to the logical line in which it starts. */
  int end(Span span) {
    int start = start(span);
    int end = lines.line(Math.max(span.start(), span.end() - 1));
    return last[start] == 0 ? end : Math.min(end, last[start]);
  }

  /** The first line of the logical line that holds {@code line}, or {@code line} itself. */
  int first(int line) {
    return first[line] == 0 ? line : first[line];
  }

  /** The last line of the logical line that holds {@code line}, or {@code line} itself. */
  int last(int line) {
    return last[line] == 0 ? line : last[line];
  }

  /** The first line of the decorators above a logical line, or its own first line. */
  int top(int line) {
    int start = first(line);
    return top[start] == 0 ? start : top[start];
  }

  /** The first of the lines that are joined with {@code line} by strings and backslashes. */
  int joinedFrom(int line) {
    int from = line;
    while (from > 1 && joined[from - 1]) {
      from--;
    }
    return from;
  }

  /** The last of the lines that are joined with {@code line}. */
  int joinedUntil(int line) {
    int until = line;
    while (joined[until]) {
      until++;
    }
    return until;
  }

  /**
   * The line that a comment alone on {@code line} speaks about: the next without such a comment.
   */
  int spokenOf(int line) {
    int next = line + 1;
    while (next < comment.length && comment[next]) {
      next++;
    }
    return next;
  }
}
