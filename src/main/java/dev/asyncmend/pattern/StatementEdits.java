package dev.asyncmend.pattern;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes whole statements: puts new ones on lines of their own at the right indentation, takes old
 * ones away, moves blocks to the right. A statement that shares its line with other code ({@code if
 * x: f()}, {@code f(); g()}) has no place for that; then the answer is empty.
 */
public final class StatementEdits {
  private static final String WRITTEN_UNIT = "    ";

  private final PyFile file;
  private final Tokens tokens;
  private final Gaps gaps;
  private final String newline;

  private StatementEdits(PyFile file) {
    this.file = file;
    this.tokens = file.tokens();
    this.gaps = new Gaps(tokens);
    this.newline = file.text().newline();
  }

  /** The statements of {@code file}. */
  public static StatementEdits of(PyFile file) {
    return new StatementEdits(file);
  }

  /**
   * Puts {@code lines} before {@code statement}, at its indentation. Inside, the lines are indented
   * by four spaces a level; what the file uses is written instead.
   */
  public Optional<Edit> before(Stmt statement, List<String> lines) {
    int first = Extent.of(file, statement).first();
    if (!startsOwnLine(first)) {
      return Optional.empty();
    }
    String indentation = gaps.indentation(first);
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      String line = fitted(lines.get(at), statement);
      // The indentation of the first line stands there already.
      boolean blank = line.isEmpty() || at == 0;
      text.append(blank ? "" : indentation).append(line).append(newline);
    }
    return Optional.of(new Edit.InsertBefore(first, text.append(indentation).toString()));
  }

  /** Puts {@code lines} behind {@code statement} and the comments that belong to its block. */
  public Optional<Edit> after(Stmt statement, List<String> lines) {
    int first = Extent.of(file, statement).first();
    int end = gaps.endOfLine(statement.last());
    boolean whole = end >= tokens.size() || tokens.kind(end) == TokenKind.EOL || ends(end);
    if (!startsOwnLine(first) || !whole) {
      return Optional.empty();
    }
    String indentation = gaps.indentation(first);
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(newline);
      text.append(line.isEmpty() ? "" : indentation).append(fitted(line, statement));
    }
    int anchor = lastOfBlock(end, indentation.length());
    return Optional.of(new Edit.InsertAfter(anchor, text.toString()));
  }

  /** Takes whole statements, which follow each other in one block, away with their lines. */
  Optional<Edit> delete(List<? extends Node> statements) {
    int first = Extent.of(file, statements.get(0)).first();
    int last = statements.get(statements.size() - 1).last();
    int end = lineEnd(last);
    if (!startsOwnLine(first) || end < 0 || gaps.comment(first, end)) {
      return Optional.empty();
    }
    int start = first;
    while (start > 0 && !tokens.hidden(start - 1) && tokens.kind(start - 1).layout()) {
      start--;
    }
    boolean blanks = start > 0 && tokens.kind(start - 1) == TokenKind.WHITESPACE;
    return Optional.of(new Edit.Delete(blanks ? start - 1 : start, end));
  }

  /** Writes {@code lines} in the place of statements which follow each other in one block. */
  Optional<Edit> replace(List<? extends Node> statements, List<String> lines) {
    Stmt top = (Stmt) statements.get(0);
    int first = Extent.of(file, top).first();
    int last = statements.get(statements.size() - 1).last();
    boolean oneLine = lines.size() == 1 && statements.size() == 1;
    boolean whole = startsOwnLine(first) && lineEnd(last) >= 0;
    if (!(whole || oneLine) || gaps.comment(first, last)) {
      return Optional.empty();
    }
    String separator = newline + gaps.indentation(first);
    List<String> fitted = lines.stream().map(line -> fitted(line, top)).toList();
    return Optional.of(new Edit.Replace(first, last, String.join(separator, fitted)));
  }

  /**
   * Indents {@code statements}, which follow each other in one block on lines of their own, by one
   * level more. Lines inside string literals stay as they are. Empty where they share a line.
   */
  public Optional<List<Edit>> indent(List<? extends Stmt> statements) {
    Stmt top = statements.get(0);
    int first = Extent.of(file, top).first();
    int last = statements.get(statements.size() - 1).last();
    if (!startsOwnLine(first) || lineEnd(last) < 0) {
      return Optional.empty();
    }
    String unit = unit(top);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.InsertBefore(first, unit));
    for (int at = first; at <= last; at++) {
      if (tokens.kind(at) == TokenKind.EOL && !blankLine(at + 1) && !inString(at)) {
        edits.add(new Edit.InsertAfter(at, unit));
      }
    }
    return Optional.of(edits);
  }

  /** One level of indentation as the code around {@code statement} has it. */
  public String unit(Stmt statement) {
    String own = gaps.indentation(Extent.of(file, statement).first());
    for (Node outer : file.ancestors(statement)) {
      String around = gaps.indentation(outer.first());
      if (outer instanceof Stmt && own.startsWith(around) && own.length() > around.length()) {
        return own.substring(around.length());
      }
    }
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.kind(at) == TokenKind.INDENT) {
        return gaps.indentation(at + 1);
      }
    }
    return WRITTEN_UNIT;
  }

  /** Whether no other code stands on the line before {@code token}, which starts a statement. */
  private boolean startsOwnLine(int token) {
    int at = token - 1;
    while (at >= 0 && tokens.hidden(at) && tokens.kind(at) != TokenKind.CONTINUATION) {
      at--;
    }
    boolean first = at < 0 || tokens.kind(at).layout();
    return first && gaps.startsLine(token) && !tokens.is(token, "elif");
  }

  private boolean ends(int at) {
    return tokens.kind(at) == TokenKind.EOF || tokens.kind(at) == TokenKind.NEWLINE;
  }

  /** The line end behind {@code last}, or -1 where other code follows on the line. */
  private int lineEnd(int last) {
    int at = gaps.endOfLine(last);
    while (at < tokens.size() && tokens.kind(at) == TokenKind.NEWLINE) {
      at++;
    }
    if (at < tokens.size() && tokens.kind(at) == TokenKind.EOL) {
      return at;
    }
    return at >= tokens.size() || tokens.kind(at).layout() ? at - 1 : -1;
  }

  /**
   * The last token before the line end {@code end}, or of the comments behind it that are indented
   * deeper than {@code width} and so belong to the block that ends there.
   */
  private int lastOfBlock(int end, int width) {
    int anchor = end - 1;
    int at = end;
    while (at < tokens.size() && (tokens.hidden(at) || tokens.kind(at) == TokenKind.NEWLINE)) {
      if (tokens.kind(at) == TokenKind.COMMENT) {
        if (gaps.indentation(at).length() <= width) {
          break;
        }
        anchor = at;
      }
      at++;
    }
    return anchor;
  }

  private boolean blankLine(int start) {
    int at = start;
    while (at < tokens.size() && tokens.kind(at) == TokenKind.WHITESPACE) {
      at++;
    }
    return at >= tokens.size() || tokens.kind(at) == TokenKind.EOL;
  }

  private boolean inString(int eol) {
    TokenKind next = tokens.kind(Math.min(eol + 1, tokens.size() - 1));
    TokenKind previous = tokens.kind(eol - 1);
    return next == TokenKind.FSTRING_MIDDLE || previous == TokenKind.FSTRING_MIDDLE;
  }

  private String fitted(String line, Stmt statement) {
    int blanks = 0;
    while (line.startsWith(WRITTEN_UNIT, blanks)) {
      blanks += WRITTEN_UNIT.length();
    }
    String unit = blanks == 0 ? "" : unit(statement);
    return unit.repeat(blanks / WRITTEN_UNIT.length()) + line.substring(blanks);
  }
}
