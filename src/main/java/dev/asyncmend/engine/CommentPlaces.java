package dev.asyncmend.engine;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a file a comment can silence a finding: in the list of a comment that is about it
 * already; else behind the line on which it begins; and where no comment can stand there (a string
 * or a backslash goes on into the next line), or it would make the line too long, above the
 * statement.
 */
final class CommentPlaces {
  /** The longest line that a comment may make: what black and ruff format for. */
  private static final int WIDTH = 88;

  private final PyFile file;
  private final Tokens tokens;
  private final LineMap map;
  private final LogicalLines lines;
  private final Suppressions suppressions;

  /** One place for a comment; equal for findings that share it. */
  sealed interface Place {
    /** In the list of a comment that is there. */
    record Listed(Directive directive) implements Place {}

    /** Behind the last token of a line, which may be a comment. */
    record Behind(int token) implements Place {}

    /** Above the line that starts with a token. */
    record Above(int token) implements Place {}
  }

  CommentPlaces(PyFile file, Suppressions suppressions) {
    this.file = file;
    this.tokens = file.tokens();
    this.map = file.text().lines();
    this.lines = suppressions.lines();
    this.suppressions = suppressions;
  }

  /** The place for a finding. */
  Place of(Span span) {
    int line = lines.start(span);
    for (Directive directive : suppressions.directives()) {
      boolean here =
          directive.alone()
              ? directive.line() == lines.first(line)
              : map.line(directive.start()) == line;
      if (here && !directive.file() && directive.names() != null) {
        return new Place.Listed(directive);
      }
    }
    int last = lastOf(line);
    return commentable(line, last) ? new Place.Behind(last) : new Place.Above(firstOf(line));
  }

  /** The last token on a line that is not white space. */
  private int lastOf(int line) {
    int token = tokens.at(map.end(line));
    while (token > 0 && (tokens.start(token) >= map.end(line) || blank(token))) {
      token--;
    }
    return token;
  }

  private boolean blank(int token) {
    TokenKind kind = tokens.kind(token);
    return kind == TokenKind.WHITESPACE || kind.layout();
  }

  /** The first token of the logical line that {@code line} is in. */
  private int firstOf(int line) {
    int token = tokens.at(map.start(lines.first(line)));
    while (!tokens.significant(token)) {
      token++;
    }
    return token;
  }

  private boolean commentable(int line, int last) {
    boolean formatted =
        tokens.kind(last) == TokenKind.COMMENT && tokens.text(last).contains("fmt:");
    return lines.joinedUntil(line) == line && !formatted && !insideString(line, last);
  }

  private boolean insideString(int line, int last) {
    int open = 0;
    for (int token = firstOf(line); token <= last; token++) {
      open += tokens.kind(token) == TokenKind.FSTRING_START ? 1 : 0;
      open -= tokens.kind(token) == TokenKind.FSTRING_END ? 1 : 0;
    }
    return open > 0;
  }

  /**
   * Writes names at a place.
   *
   * @param reason what follows them in a new comment; may be empty
   */
  Edit edit(Place place, List<String> ids, String reason) {
    if (place instanceof Place.Listed listed) {
      return named(listed.directive(), ids);
    }
    String remark =
        "# asyncmend: ignore["
            + String.join(", ", ids)
            + "]"
            + (reason.isEmpty() ? "" : " ")
            + reason;
    if (place instanceof Place.Above above) {
      return above(above.token(), remark);
    }
    int token = ((Place.Behind) place).token();
    int line = map.line(Math.max(tokens.start(token), tokens.end(token) - 1));
    int width = tokens.end(token) - map.start(line);
    if (width + 2 + remark.length() > WIDTH) {
      return above(firstOf(line), remark);
    }
    return tokens.kind(token) == TokenKind.COMMENT
        ? new Edit.Replace(token, token, tokens.text(token).stripTrailing() + "  " + remark)
        : new Edit.InsertAfter(token, "  " + remark);
  }

  private Edit named(Directive directive, List<String> ids) {
    List<String> names = new ArrayList<>();
    if (directive.names() != null) {
      directive.names().forEach(name -> names.add(name.text()));
    }
    names.addAll(ids);
    return new CommentEdits(file).named(directive, names);
  }

  private Edit above(int token, String remark) {
    Lines layout = new Lines(file);
    String text = remark + layout.newline(token) + layout.indentation(token);
    return new Edit.InsertBefore(token, text);
  }
}
