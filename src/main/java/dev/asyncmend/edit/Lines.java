package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Where the lines of statements start and end, in tokens. */
public final class Lines {
  /** The border of a cell, as editors know it; it belongs to no statement. */
  private static final String CELL = "# %%";

  private final PyFile file;
  private final Tokens tokens;

  /** The lines of {@code file}. */
  public Lines(PyFile file) {
    this.file = file;
    this.tokens = file.tokens();
  }

  /** Whether a comment is the border of a cell, which is about no statement below it. */
  public static boolean isBorder(String comment) {
    return comment.startsWith(CELL);
  }

  /** Simple statements that share a logical line, or one compound statement. */
  record Row(List<Stmt> stmts) {
    Stmt first() {
      return stmts.get(0);
    }

    Stmt last() {
      return stmts.get(stmts.size() - 1);
    }
  }

  /** The statements of a block, line by line. */
  List<Row> rows(List<Stmt> body) {
    List<Row> rows = new ArrayList<>();
    List<Stmt> row = new ArrayList<>();
    for (Stmt stmt : body) {
      if (!row.isEmpty() && startsLine(start(stmt))) {
        rows.add(new Row(List.copyOf(row)));
        row.clear();
      }
      row.add(stmt);
    }
    if (!row.isEmpty()) {
      rows.add(new Row(List.copyOf(row)));
    }
    return rows;
  }

  /** The first token of a statement, that is the {@code @} of its first decorator if it has any. */
  public int start(Stmt stmt) {
    List<Expr> decorators = List.of();
    if (stmt instanceof Stmt.Function function) {
      decorators = function.decorators();
    } else if (stmt instanceof Stmt.ClassDef type) {
      decorators = type.decorators();
    }
    return decorators.isEmpty()
        ? stmt.first()
        : tokens.previous(file.group(decorators.get(0)).first());
  }

  /** Whether a statement stands for something in the file that no edit may change. */
  boolean sealed(Stmt stmt) {
    return file.text().sealed(tokens.start(stmt.first()));
  }

  /** Whether nothing but white space stands before {@code token} on its line. */
  public boolean startsLine(int token) {
    int at = lineStart(token) - 1;
    return at < 0 || tokens.kind(at) == TokenKind.EOL || tokens.kind(at) == TokenKind.BOM;
  }

  /** The first of the white space before {@code token}, or the token itself. */
  public int lineStart(int token) {
    int at = token;
    while (at > 0 && isBlank(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isBlank(int token) {
    TokenKind kind = tokens.kind(token);
    return kind == TokenKind.WHITESPACE || kind == TokenKind.INDENT || kind == TokenKind.DEDENT;
  }

  /** The white space before {@code token} on its line. */
  public String indentation(int token) {
    int from = tokens.start(lineStart(token));
    return file.text().chars().substring(from, tokens.start(token));
  }

  /**
   * The token that ends the logical line of {@code token}: its line end, or the end of the file.
   */
  public int lineEnd(int token) {
    int at = token;
    while (tokens.kind(at) != TokenKind.NEWLINE && tokens.kind(at) != TokenKind.EOF) {
      at++;
    }
    while (tokens.kind(at) != TokenKind.EOL && tokens.kind(at) != TokenKind.EOF) {
      at++;
    }
    return at;
  }

  /** The line end to write beside {@code token}: that of its line, or the one of the file. */
  public String newline(int token) {
    int end = lineEnd(token);
    return tokens.kind(end) == TokenKind.EOL ? tokens.text(end) : file.text().newline();
  }

  /** Whether nothing but white space follows the line end {@code eol} in the file. */
  boolean isLast(int eol) {
    int at = eol + 1;
    while (at < tokens.size() && (isBlank(at) || tokens.kind(at) == TokenKind.EOL)) {
      at++;
    }
    return at >= tokens.size() || tokens.kind(at) == TokenKind.EOF;
  }

  /** How many blank lines follow the line end {@code eol}. */
  int blankLinesAfter(int eol) {
    int count = 0;
    for (int at = eol + 1; at < tokens.size(); at++) {
      if (tokens.kind(at) == TokenKind.EOL) {
        count++;
      } else if (!isBlank(at)) {
        break;
      }
    }
    return count;
  }

  /** Index behind the last token of the {@code count} blank lines that follow the line end. */
  int skipBlankLines(int eol, int count) {
    int at = eol + 1;
    for (int left = count; left > 0; at++) {
      left -= tokens.kind(at) == TokenKind.EOL ? 1 : 0;
    }
    return at;
  }

  /**
   * The first token of the {@code count} blank lines before the line that starts with {@code
   * start}.
   */
  int backBlankLines(int start, int count) {
    int at = start;
    for (int left = count; left > 0; ) {
      at = lineStart(at - 1);
      left--;
    }
    return at;
  }

  /** How many blank lines stand directly before the line of {@code token}. */
  int blankLinesBefore(int token) {
    int ends = 0;
    int at = lineStart(token) - 1;
    while (at >= 0 && (tokens.kind(at) == TokenKind.EOL || isBlank(at))) {
      ends += tokens.kind(at) == TokenKind.EOL ? 1 : 0;
      at--;
    }
    boolean fileStart = at < 0 || tokens.kind(at) == TokenKind.BOM;
    return fileStart ? ends : Math.max(0, ends - 1);
  }

  /**
   * The first token of the comment lines which stand directly above {@code token}, which starts its
   * line; the first token of that line itself where there are none.
   */
  public int aboveComments(int token) {
    int start = lineStart(token);
    while (start >= 2
        && tokens.kind(start - 1) == TokenKind.EOL
        && tokens.kind(start - 2) == TokenKind.COMMENT
        && !isBorder(tokens.text(start - 2))
        && startsLine(start - 2)) {
      start = lineStart(start - 2);
    }
    return start;
  }

  /** Whether a comment stands among the tokens from {@code first} up to {@code end}, exclusive. */
  boolean hasComment(int first, int end) {
    for (int at = first; at < end; at++) {
      if (tokens.kind(at) == TokenKind.COMMENT) {
        return true;
      }
    }
    return false;
  }
}
