package dev.asyncmend.engine;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of the remarks for asyncmend in comments; what else a comment says stays. */
final class CommentEdits {
  private final Tokens tokens;
  private final String chars;

  CommentEdits(PyFile file) {
    this.tokens = file.tokens();
    this.chars = file.text().chars();
  }

  /** Takes a remark away, and with it the comment or the line that holds nothing else. */
  Edit without(Directive directive) {
    int token = directive.token();
    String before = chars.substring(tokens.start(token), directive.start()).stripTrailing();
    String after = chars.substring(directive.end(), tokens.end(token));
    String left = before.isEmpty() ? after.strip() : before + after.stripTrailing();
    if (!left.isEmpty()) {
      return new Edit.Replace(token, token, left);
    }
    int first = token;
    while (first > 0 && tokens.kind(first - 1) == TokenKind.WHITESPACE) {
      first--;
    }
    int last = token;
    if (LogicalLines.alone(tokens, token) && tokens.kind(token + 1) == TokenKind.EOL) {
      last++;
    }
    return new Edit.Delete(first, last);
  }

  /** Puts other names into the list of a remark, or gives it a list. */
  Edit named(Directive directive, List<String> names) {
    int token = directive.token();
    int head = directive.head();
    int behind = directive.names() == null ? head : chars.indexOf(']', head) + 1;
    String list = names.stream().collect(Collectors.joining(", ", "[", "]"));
    String comment =
        chars.substring(tokens.start(token), head)
            + list
            + chars.substring(behind, tokens.end(token));
    return new Edit.Replace(token, token, comment);
  }
}
