package dev.asyncmend.engine;

import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.text.Container;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Span;
import java.util.List;
import java.util.Map;

/**
 * Findings in a file whose text stands, in places, for what is no Python: there is nothing to say
 * about such places, and no fix may change them.
 */
final class Sealed {
  private static final String OBSTACLE = "it would change lines that are no plain Python";

  private final Scopes state;
  private final Container container;

  private Sealed(Scopes state, Container container) {
    this.state = state;
    this.container = container;
  }

  /** What of the findings is left. */
  static List<Finding> open(Scopes state, List<Finding> findings) {
    Container container = state.file().text().container().orElse(null);
    if (container == null) {
      return findings;
    }
    Sealed sealed = new Sealed(state, container);
    return findings.stream()
        .filter(finding -> !sealed.at(finding.span().start()))
        .map(sealed::withoutBadFix)
        .toList();
  }

  private boolean at(int offset) {
    return container.sealed(state.file().text().lines().line(offset));
  }

  private Finding withoutBadFix(Finding finding) {
    Fix fix = finding.fix();
    return fix == null || fix.edits(finding.path()).isEmpty() || !touches(finding, fix)
        ? finding
        : new Finding(
            finding.card(),
            finding.path(),
            finding.span(),
            finding.message(),
            Level.ADVICE,
            null,
            OBSTACLE,
            finding.chain());
  }

  private boolean touches(Finding finding, Fix fix) {
    String path = finding.path();
    Fix here =
        new Fix(
            fix.level(),
            fix.title(),
            fix.files().stream().filter(file -> file.path().equals(path)).toList());
    EditPlan plan = EditPlan.all(Map.of(path, state), List.of(here)).get(path);
    return plan != null
        && plan.splices().stream()
            .map(splice -> Notes.edit(path, state.file(), splice))
            .map(TextEdit::span)
            .anyMatch(this::overlaps);
  }

  /** Whether a change takes something from a sealed line, or writes into it. */
  private boolean overlaps(Span span) {
    LineMap lines = state.file().text().lines();
    int last = lines.line(Math.max(span.start(), span.end() - 1));
    for (int line = lines.line(span.start()); line <= last; line++) {
      boolean inside = span.start() > lines.start(line) || span.end() > span.start();
      if (inside && container.section(line) != null && container.sealed(line)) {
        return true;
      }
    }
    return false;
  }
}
