package dev.asyncmend.recipe;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes new statements beside old ones, in the indentation and with the line ends of the file. */
final class NewStatements {
  private static final String LEVEL = "    ";

  private final PyFile file;
  private final Lines lines;

  NewStatements(PyFile file) {
    this.file = file;
    this.lines = new Lines(file);
  }

  /** Empty where the statement shares its first line with other code. */
  Optional<Edit> before(Stmt statement, List<String> added) {
    int start = lines.start(statement);
    if (!lines.startsLine(start)) {
      return Optional.empty();
    }
    String newline = lines.newline(start);
    String text = text(added, lines.indentation(start), newline) + newline;
    int comments = lines.aboveComments(start);
    return Optional.of(new Edit.InsertBefore(comments, text));
  }

  /** Empty where the statement shares its first or its last line with other code. */
  Optional<Edit> after(Stmt statement, List<String> added) {
    int start = lines.start(statement);
    if (!lines.startsLine(start) || sharesLastLine(statement)) {
      return Optional.empty();
    }
    int end = lines.lineEnd(statement.last());
    String newline = lines.newline(statement.last());
    String text = text(added, lines.indentation(start), newline);
    return Optional.of(
        file.tokens().kind(end) == TokenKind.EOL
            ? new Edit.InsertAfter(end, text + newline)
            : new Edit.InsertBefore(end, newline + text));
  }

  /** The lines with a line end before each of them, at the indentation of the statement. */
  String below(Stmt statement, List<String> added) {
    int start = lines.start(statement);
    String newline = lines.newline(start);
    return newline + text(added, lines.indentation(start), newline);
  }

  private boolean sharesLastLine(Stmt statement) {
    Tokens tokens = file.tokens();
    int next = tokens.next(statement.last());
    return next < tokens.size() && tokens.is(next, ";");
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

  /** What the first indented block of the file is indented by. */
  String unit() {
    Tokens tokens = file.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.kind(at) == TokenKind.INDENT) {
        String indentation = lines.indentation(tokens.next(at));
        return indentation.isEmpty() ? LEVEL : indentation;
      }
    }
    return LEVEL;
  }
}
