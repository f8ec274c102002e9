package dev.asyncmend.report;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Finding;
import java.util.Locale;

/** How bad a finding is, for servers that sort by that. The level says how far a fix can go. */
enum Severity {
  /** A certain defect, with a fix that changes nothing else. */
  ERROR,
  /** A defect. */
  WARNING,
  /** Advice, and what is only looked for where it is selected. */
  NOTE;

  /** That of one finding. */
  static Severity of(Finding finding) {
    Severity usual = of(finding.card());
    return usual == ERROR && finding.level() != Level.SAFE ? WARNING : usual;
  }

  /** The worst that a recipe finds. */
  static Severity of(Card card) {
    if (card.selectedOnly() || card.level() == Level.ADVICE) {
      return NOTE;
    }
    return card.level() == Level.SAFE ? ERROR : WARNING;
  }

  /** The name in lower case. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
