package dev.asyncmend.recipe;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import org.jspecify.annotations.Nullable;

/**
 * A recipe as it is used: its card, its behaviour, and how it is configured.
 *
 * @param card what it says about itself
 * @param recipe what it does
 * @param parameters every parameter of the card
 * @param level what all its fixes count as, whatever they earn; {@link Level#ADVICE}: it has none,
 *     and only reports; null: each counts as what it earns
 */
public record Remedy(Card card, Recipe recipe, Parameters parameters, @Nullable Level level) {
  /** Why a finding has no fix that could have one. */
  static final String REPORT_ONLY = "the configuration wants a report only";

  /** The recipe with the values of its card. */
  public static Remedy of(Card card, Recipe recipe) {
    return new Remedy(card, recipe, new Parameters(card.parameters()), null);
  }

  /** What a fix counts as that earns {@code earned}. */
  Level level(Level earned) {
    return level == null || earned == Level.ADVICE ? earned : level;
  }

  /** A finding of this recipe that nobody asked {@link #level} about, as it counts. */
  public Finding counting(Finding finding) {
    Fix fix = finding.fix();
    if (level == null || fix == null || fix.level() == Level.ADVICE) {
      return finding;
    }
    boolean report = level == Level.ADVICE;
    return new Finding(
        finding.card(),
        finding.path(),
        finding.span(),
        finding.message(),
        level,
        report ? null : new Fix(level, fix.title(), fix.files()),
        report ? REPORT_ONLY : null,
        finding.chain());
  }
}
