package dev.asyncmend.engine;

import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.LineMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a file that silence findings: {@code # asyncmend: ignore[id]} on a line of the
 * finding or alone on the line above, {@code # asyncmend: file-ignore[id]} anywhere; and what other
 * tools put there for the same pitfall, {@code # noqa: CODE} on a line of the finding and {@code #
 * ruff: noqa: CODE} or {@code # flake8: noqa: CODE} for the file. Without a list of names or codes
 * they silence everything.
 */
final class Suppressions {
  private static final String EVERYTHING = "*";
  private static final Pattern OWN =
      Pattern.compile("#\\s*asyncmend:\\s*(file-)?ignore\\b(?:\\s*\\[([^\\]]*)\\])?");
  private static final Pattern NOQA =
      Pattern.compile(
          "#\\s*(?:(ruff|flake8):\\s*)?noqa\\b(?:\\s*:\\s*((?:[A-Z]+[0-9]+[,\\s]*)+))?",
          Pattern.CASE_INSENSITIVE);

  private final LineMap lines;
  private final Set<String> everywhere = new HashSet<>();
  private final Map<Integer, Set<String>> byLine = new HashMap<>();

  private Suppressions(LineMap lines) {
    this.lines = lines;
  }

  /** The suppressions of a file. */
  static Suppressions of(PyFile file) {
    Suppressions found = new Suppressions(file.text().lines());
    Tokens tokens = file.tokens();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == TokenKind.COMMENT) {
        found.read(tokens.text(token), tokens.start(token), alone(tokens, token));
      }
    }
    return found;
  }

  /** Whether a comment silences this finding. */
  boolean silence(Finding finding) {
    if (names(everywhere, finding.card())) {
      return true;
    }
    int first = lines.line(finding.span().start());
    int last = lines.line(Math.max(finding.span().start(), finding.span().end() - 1));
    for (int line = first; line <= last; line++) {
      if (names(byLine.getOrDefault(line, Set.of()), finding.card())) {
        return true;
      }
    }
    return false;
  }

  private void read(String comment, int offset, boolean alone) {
    int line = lines.line(offset);
    Matcher own = OWN.matcher(comment);
    while (own.find()) {
      // Alone on its line a comment speaks about the next one.
      add(own.group(1) != null, alone ? line + 1 : line, own.group(2));
    }
    Matcher noqa = NOQA.matcher(comment);
    while (noqa.find()) {
      add(noqa.group(1) != null, line, noqa.group(2));
    }
  }

  private void add(boolean file, int line, @Nullable String names) {
    Set<String> silenced = file ? everywhere : byLine.computeIfAbsent(line, key -> new HashSet<>());
    if (names == null) {
      silenced.add(EVERYTHING);
      return;
    }
    for (String name : names.split("[,\\s]+", -1)) {
      silenced.add(name.toUpperCase(Locale.ROOT));
    }
  }

  private static boolean names(Set<String> silenced, Card card) {
    return silenced.contains(EVERYTHING)
        || silenced.contains(card.id().toUpperCase(Locale.ROOT))
        || card.aliases().stream()
            .anyMatch(code -> silenced.contains(code.toUpperCase(Locale.ROOT)));
  }

  private static boolean alone(Tokens tokens, int comment) {
    int before = comment - 1;
    while (before >= 0
        && (tokens.kind(before) == TokenKind.WHITESPACE || tokens.kind(before).layout())) {
      before--;
    }
    return before < 0 || tokens.kind(before) == TokenKind.EOL;
  }
}
