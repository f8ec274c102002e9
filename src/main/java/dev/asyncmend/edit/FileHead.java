package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must stay in front of the first import of a file, and where that import would go. */
final class FileHead {
  private final PyFile file;
  private final Tokens tokens;
  private final Lines lines;
  private final List<Stmt> body;
  private final String newline;

  FileHead(PyFile file) {
    this.file = file;
    this.tokens = file.tokens();
    this.lines = new Lines(file);
    this.body = file.tree().body();
    this.newline = file.text().newline();
  }

  /** How many statements are docstring, {@code from __future__ import}, or not to be changed. */
  int length() {
    int count = !body.isEmpty() && isDocstring(body.get(0)) ? 1 : 0;
    while (count < body.size() && (isFuture(body.get(count)) || lines.sealed(body.get(count)))) {
      count++;
    }
    return count;
  }

  /** Whether {@code stmt}, the first of its body, is the docstring. */
  static boolean isDocstring(Stmt stmt) {
    return stmt instanceof Stmt.ExprStmt only
        && only.value() instanceof Expr.Constant text
        && text.kind() == Expr.ConstantKind.STR;
  }

  private static boolean isFuture(Stmt stmt) {
    return stmt instanceof Stmt.ImportFrom from && "__future__".equals(from.module());
  }

  /**
   * Where the first imports of the file go.
   *
   * @param use index of the first token that needs them
   */
  Placement place(int use) {
    int length = length();
    Stmt next = length < body.size() ? body.get(length) : null;
    if (length > 0 && (next == null || !lines.sealed(body.get(length - 1)))) {
      return behind(body.get(length - 1), next, use);
    }
    return next == null ? atEnd() : before(next);
  }

  private Placement behind(Stmt last, @Nullable Stmt next, int use) {
    int end = lines.lineEnd(last.last());
    if (end > use) {
      return new Placement(last.last() + 1, "; ", "; ", "");
    }
    if (tokens.kind(end) == TokenKind.EOF) {
      return new Placement(end, newline + newline, newline, "");
    }
    int missing = next == null ? 0 : blankLines(next) - lines.blankLinesAfter(end);
    return new Placement(end + 1, newline, newline, newline.repeat(1 + Math.max(0, missing)));
  }

  /** A file of comments, or of nothing. */
  private Placement atEnd() {
    String chars = file.text().chars();
    int last = chars.isEmpty() ? -1 : chars.charAt(chars.length() - 1);
    boolean open = last >= 0 && last != '\n' && last != '\r' && last != '\uFEFF';
    return new Placement(tokens.size() - 1, open ? newline : "", newline, newline);
  }

  private Placement before(Stmt next) {
    int start = lines.start(next);
    int heading = lines.aboveComments(start);
    boolean leads = heading == 0 || tokens.kind(heading - 1) == TokenKind.BOM;
    int gap = leads ? behindLicence(heading, start, next) : heading;
    return new Placement(gap, "", newline, newline.repeat(1 + blankLines(next)));
  }

  /**
   * Comments from the first line to the first statement: before a definition they are taken for its
   * own, but for the two lines that Python reads; before anything else they are about the file.
   */
  private int behindLicence(int heading, int start, Stmt next) {
    if (blankLines(next) == 1) {
      return start;
    }
    int at = heading;
    for (int line = 0; line < 2 && at < start && isMagic(at, line); line++) {
      at += 2;
    }
    return at;
  }

  /** {@code #!} in line 0, and in either line what PEP 263 takes for an encoding. */
  private boolean isMagic(int token, int line) {
    String comment = tokens.text(token);
    int coding = comment.indexOf("coding");
    boolean encoding = coding >= 0 && coding + 6 < comment.length();
    return tokens.kind(token) == TokenKind.COMMENT
        && ((line == 0 && comment.startsWith("#!"))
            || (encoding && ":=".indexOf(comment.charAt(coding + 6)) >= 0));
  }

  /** How many blank lines PEP 8 wants between imports and {@code next}. */
  private static int blankLines(Stmt next) {
    return next instanceof Stmt.Function || next instanceof Stmt.ClassDef ? 2 : 1;
  }
}
