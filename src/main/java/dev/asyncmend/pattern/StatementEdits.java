package dev.asyncmend.pattern;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Changes whole statements: puts new ones on lines of their own, in the indentation and with the
 * line ends of the file, and takes old ones away. A statement that shares its line with other code
 * ({@code if x: f()}, {@code f(); g()}) has no place for that; then the answer is empty.
 *
 * <p>New lines are given without indentation; inside, they are indented by four spaces a level, and
 * the file's own unit is written instead.
 */
public final class StatementEdits {
  private static final String LEVEL = "    ";

  private final Tokens tokens;
  private final Lines lines;

  private StatementEdits(PyFile file) {
    this.tokens = file.tokens();
    this.lines = new Lines(file);
  }

  /** The statements of {@code file}. */
  public static StatementEdits of(PyFile file) {
    return new StatementEdits(file);
  }

  /** Puts {@code added} before {@code statement} and the comment lines directly above it. */
  public Optional<Edit> before(Stmt statement, List<String> added) {
    int start = lines.start(statement);
    if (!startsOwnLine(start)) {
      return Optional.empty();
    }
    String newline = lines.newline(start);
    String text = text(added, lines.indentation(start), newline) + newline;
    return Optional.of(new Edit.InsertBefore(lines.aboveComments(start), text));
  }

  /** Puts {@code added} behind {@code statement} and the comments that belong to its block. */
  public Optional<Edit> after(Stmt statement, List<String> added) {
    int start = lines.start(statement);
    if (!startsOwnLine(start) || sharesLastLine(statement)) {
      return Optional.empty();
    }
    String indentation = lines.indentation(start);
    String newline = lines.newline(statement.last());
    String text = text(added, indentation, newline);
    int end = blockEnd(lines.lineEnd(statement.last()), indentation.length());
    return Optional.of(
        tokens.kind(end) == TokenKind.EOL
            ? new Edit.InsertAfter(end, text + newline)
            : new Edit.InsertBefore(end, newline + text));
  }

  /** {@code added} with a line end before each line, at the indentation of {@code statement}. */
  public String below(Stmt statement, List<String> added) {
    int start = lines.start(statement);
    String newline = lines.newline(start);
    return newline + text(added, lines.indentation(start), newline);
  }

  /** What the first indented block of the file is indented by. */
  public String unit() {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.kind(at) == TokenKind.INDENT) {
        String indentation = lines.indentation(tokens.next(at));
        return indentation.isEmpty() ? LEVEL : indentation;
      }
    }
    return LEVEL;
  }

  /** Takes {@code statement} away with its line. Empty also where a comment would go with it. */
  public Optional<Edit> delete(Stmt statement) {
    return delete(List.of(statement));
  }

  /**
   * Takes statements, which follow each other in one block, away with their lines. Empty also where
   * a comment would go with them.
   */
  Optional<Edit> delete(List<? extends Node> statements) {
    int first = lines.start((Stmt) statements.get(0));
    Stmt last = (Stmt) statements.get(statements.size() - 1);
    int end = lines.lineEnd(last.last());
    boolean comment = new Gaps(tokens).comment(first, end);
    if (!startsOwnLine(first) || sharesLastLine(last) || comment) {
      return Optional.empty();
    }
    int tail = tokens.kind(end) == TokenKind.EOL ? end : last.last();
    return Optional.of(new Edit.Delete(lines.lineStart(first), tail));
  }

  /**
   * Writes {@code added} in the place of statements which follow each other in one block. Empty
   * also where a comment would go with them.
   */
  Optional<Edit> replace(List<? extends Node> statements, List<String> added) {
    int first = lines.start((Stmt) statements.get(0));
    Stmt last = (Stmt) statements.get(statements.size() - 1);
    boolean oneForOne = added.size() == 1 && statements.size() == 1;
    boolean apart = startsOwnLine(first) && !sharesLastLine(last);
    if (!(apart || oneForOne) || new Gaps(tokens).comment(first, last.last())) {
      return Optional.empty();
    }
    String indentation = apart ? lines.indentation(first) : "";
    String text = text(added, indentation, lines.newline(first));
    return Optional.of(new Edit.Replace(first, last.last(), text.substring(indentation.length())));
  }

  /** Whether {@code token}, which starts a statement, starts a logical line that can be moved. */
  private boolean startsOwnLine(int token) {
    return lines.startsLine(token) && !tokens.is(token, "elif");
  }

  private boolean sharesLastLine(Stmt statement) {
    int next = tokens.next(statement.last());
    return next < tokens.size() && tokens.is(next, ";");
  }

  /** The line end {@code end}, or that of the comments below it which stand deeper. */
  private int blockEnd(int end, int width) {
    int found = end;
    for (int at = end + 1; at < tokens.size() && tokens.hidden(at); at++) {
      if (tokens.kind(at) == TokenKind.COMMENT) {
        if (lines.indentation(at).length() <= width) {
          break;
        }
        found = Math.min(at + 1, tokens.size() - 1);
      }
    }
    return found;
  }

  private String text(List<String> added, String indentation, String newline) {
    String unit = unit();
    return added.stream()
        .map(line -> line.isEmpty() ? line : indentation + reindented(line, unit))
        .collect(Collectors.joining(newline));
  }

  private static String reindented(String line, String unit) {
    int levels = 0;
    while (line.startsWith(LEVEL, levels * LEVEL.length())) {
      levels++;
    }
    return unit.repeat(levels) + line.substring(levels * LEVEL.length());
  }
}
