package dev.asyncmend.pattern;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way from a pattern to a template. Both are compared once, as lists of words, symbols and
 * holes: what they share is never touched in a file, so comments and spacing between arguments
 * survive.
 */
public final class Rewrite {
  private final Pattern pattern;
  private final Template template;
  private final Labels from;
  private final Labels to;
  private final List<Step> steps;
  private final boolean expression;

  private Rewrite(Pattern pattern, Template template, boolean expression) {
    this.pattern = pattern;
    this.template = template;
    this.expression = expression;
    this.from = expression ? Labels.expression(pattern.tree()) : Labels.statements(pattern.tree());
    this.to = expression ? Labels.expression(template.tree()) : Labels.statements(template.tree());
    this.steps = Alignment.of(from, to);
  }

  /** The way from {@code pattern} to {@code template}; bad where they do not belong together. */
  public static Reading<Rewrite> of(Pattern pattern, Template template) {
    Set<String> unknown = new TreeSet<>(template.holes());
    unknown.removeAll(pattern.holes());
    for (String name : unknown) {
      int offset = Math.max(0, template.text().indexOf('$'));
      return new Reading.Bad<>(
          offset, "`$" + name + "` is no hole of the pattern `" + pattern.text() + '`');
    }
    boolean expression = pattern.tree().isExpression();
    if (expression && template.tree().expression().isEmpty()) {
      return new Reading.Bad<>(
          0, "the pattern is an expression, so an expression has to take its place");
    }
    return new Reading.Ok<>(new Rewrite(pattern, template, expression));
  }

  /** What is written. */
  public Template template() {
    return template;
  }

  /**
   * The edits that put the template in the place of {@code match}, a match of this very pattern;
   * imports are included. Empty where that would lose a comment, where statements share a line,
   * where something is assigned to the match, where an {@code await} or a quote of the template may
   * not stand, and where what fills the holes makes the template no Python.
   */
  public Optional<List<Edit>> edits(Match match) {
    if (match.pattern() != pattern) {
      throw new IllegalArgumentException("a match of another pattern: " + match.pattern());
    }
    if (!mayStand(match)) {
      return Optional.empty();
    }
    Slots slots = new Slots(match, template.tree());
    Rendering rendering = new Rendering(match, template.tree(), to, slots);
    if (expression && !isPython(rendering.text(0, to.size() - 1))) {
      return Optional.empty();
    }
    return new Weaver(match, from, to, rendering, slots)
        .weave(steps)
        .or(() -> whole(match, rendering))
        .map(woven -> finish(match, slots, rendering, woven));
  }

  /** Whether the filled template is an expression: a keyword argument makes no list element. */
  private static boolean isPython(String text) {
    return Python.parse(new SourceText('(' + text + "\n)")) instanceof Parse.Ok;
  }

  /** Writes everything anew: what is left where the steps cannot be carried out one by one. */
  private Optional<List<Edit>> whole(Match match, Rendering rendering) {
    PyFile file = match.around().file();
    Node root = match.node();
    if (!expression || Sources.borrows(file, root)) {
      return Optional.empty();
    }
    for (int at = root.first(); at <= root.last(); at++) {
      if (file.tokens().kind(at) == TokenKind.COMMENT && !carried(match, at)) {
        return Optional.empty();
      }
    }
    String text = rendering.text(0, to.size() - 1);
    return Optional.of(List.of(new Edit.Replace(root.first(), root.last(), text)));
  }

  /** Whether token {@code at} is part of something that the template writes again. */
  private boolean carried(Match match, int at) {
    return template.holes().stream()
        .flatMap(name -> match.capture(name).stream())
        .flatMap(capture -> capture.runs(match.around().file()).stream())
        .anyMatch(run -> run.first() <= at && at <= run.last());
  }

  private List<Edit> finish(Match match, Slots slots, Rendering rendering, List<Edit> woven) {
    List<Edit> edits = new ArrayList<>(rendering.needs());
    boolean parentheses = expression && slots.rootNeedsParentheses();
    if (parentheses) {
      edits.add(new Edit.InsertBefore(match.node().first(), "("));
    }
    edits.addAll(woven);
    if (parentheses) {
      edits.add(new Edit.InsertAfter(match.node().last(), ")"));
    }
    return List.copyOf(edits);
  }

  /**
   * Whether what the template brings may stand where the match is: an {@code await}, and quotes in
   * the field of an f-string, which before Python 3.12 (PEP 701) must not be those around it.
   */
  private boolean mayStand(Match match) {
    boolean brings = has(to, "await") && !has(from, "await");
    int minor = match.around().target().minor();
    return !Targets.contain(match.around().file(), match.node())
        && (!brings || match.around().scopes().canAwait(match.node(), minor))
        && !(hasQuotes() && inField(match));
  }

  private boolean hasQuotes() {
    Tokens tokens = template.tree().file().tokens();
    for (int at = 0; at < tokens.size(); at++) {
      TokenKind kind = tokens.kind(at);
      if (kind == TokenKind.STRING || kind == TokenKind.FSTRING_START) {
        return true;
      }
    }
    return false;
  }

  private static boolean inField(Match match) {
    return match.around().file().ancestors(match.node()).stream()
        .anyMatch(Expr.FormattedValue.class::isInstance);
  }

  private static boolean has(Labels labels, String word) {
    for (int at = 0; at < labels.size(); at++) {
      Label label = labels.get(at);
      if (label.kind() == Label.Kind.WORD && label.text().equals(word)) {
        return true;
      }
    }
    return false;
  }
}
