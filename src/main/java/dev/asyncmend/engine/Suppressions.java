package dev.asyncmend.engine;

import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.LineMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The comments of a file that silence findings: {@code # asyncmend: ignore[id]} on a line of the
 * finding, at the end of the first or last line of its statement, or alone on the line above
 * either; {@code # asyncmend: file-ignore[id]} anywhere; and what comments tell other tools about
 * the same pitfall. Without a list of names they silence everything.
 */
final class Suppressions {
  private final PyFile file;
  private final LogicalLines lines;
  private final OtherTools others;
  private final List<Directive> directives = new ArrayList<>();

  /** For each remark the ids of what it silenced, and which of its names did. */
  private final Map<Directive, Set<String>> silenced = new LinkedHashMap<>();

  /** For each remark the recipes that found something which it could silence. */
  private final Map<Directive, List<Card>> reached = new HashMap<>();

  private final Set<Directive.Name> used = new HashSet<>();

  private Suppressions(PyFile file) {
    this.file = file;
    this.lines = LogicalLines.of(file);
    this.others = new OtherTools(new PylintComments(file, lines));
  }

  /** The suppressions of a file. */
  static Suppressions of(PyFile file) {
    Suppressions found = new Suppressions(file);
    Tokens tokens = file.tokens();
    LineMap map = file.text().lines();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == TokenKind.COMMENT) {
        int line = map.line(tokens.start(token));
        found.read(token, line, LogicalLines.alone(tokens, token));
      }
    }
    return found;
  }

  private void read(int token, int line, boolean alone) {
    String comment = file.tokens().text(token);
    int about = alone ? lines.spokenOf(line) : line;
    directives.addAll(Directive.of(comment, token, file.tokens().start(token), about, alone));
    others.read(comment, line, alone);
  }

  /** Whether a comment silences this finding; those of ours that do take note of it. */
  boolean silence(Finding finding) {
    int start = lines.start(finding.span());
    int from = lines.joinedFrom(start);
    int until = lines.joinedUntil(lines.end(finding.span()));
    boolean silent = false;
    for (Directive directive : directives) {
      if (reaches(directive, start, from, until)) {
        reached.computeIfAbsent(directive, key -> new ArrayList<>()).add(finding.card());
        silent |= silence(directive, finding.card());
      }
    }
    return silent || others.silence(finding, from, until);
  }

  private boolean reaches(Directive directive, int start, int from, int until) {
    int line = directive.line();
    boolean touches = directive.file() || (from <= line && line <= until);
    return touches
        || line == lines.first(start)
        || (directive.alone() ? line == lines.top(start) : line == lines.last(start));
  }

  private boolean silence(Directive directive, Card card) {
    List<Directive.Name> names = directive.names();
    // What is wrong with a comment it cannot silence itself, unless it says so.
    boolean silent = names == null && !SuppressionReview.finds(card);
    if (names != null) {
      for (Directive.Name name : names) {
        if (names(name.text(), card)) {
          used.add(name);
          silent = true;
        }
      }
    }
    if (silent) {
      silenced.computeIfAbsent(directive, key -> new TreeSet<>()).add(card.id());
    }
    return silent;
  }

  /** Whether a name in a comment means this recipe: its id, or a code that others have for it. */
  static boolean names(String name, Card card) {
    return name.equalsIgnoreCase(card.id())
        || card.aliases().stream().anyMatch(name::equalsIgnoreCase);
  }

  /** The lines of the file. */
  LogicalLines lines() {
    return lines;
  }

  /** The remarks for asyncmend, in their order. */
  List<Directive> directives() {
    return directives;
  }

  /** The ids of what a remark silenced so far. */
  Set<String> silenced(Directive directive) {
    return silenced.getOrDefault(directive, Set.of());
  }

  /** Whether a remark would silence something so far if {@code name} stood in it. */
  boolean wouldSilence(Directive directive, String name) {
    return reached.getOrDefault(directive, List.of()).stream().anyMatch(card -> names(name, card));
  }

  /** Whether a name of a remark silenced something so far. */
  boolean used(Directive.Name name) {
    return used.contains(name);
  }
}
