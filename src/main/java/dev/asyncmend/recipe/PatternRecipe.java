package dev.asyncmend.recipe;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.pattern.Match;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.pattern.Where;
import java.util.List;
import java.util.Optional;

/**
 * A recipe in words: patterns to look for, conditions, and what to write instead.
 *
 * @param message what is wrong, one sentence without full stop
 * @param patterns what to look for, alternatives
 * @param where what else must be so
 * @param remedies what to write instead: the first whose condition holds; none for a recipe that
 *     only reports
 */
public record PatternRecipe(
    String message, List<Pattern> patterns, Where where, List<Option> remedies) implements Recipe {

  /**
   * One thing to write instead.
   *
   * @param when where it may be written
   * @param level how far it can be trusted
   * @param rewrites how it takes the place of each pattern, in their order
   */
  public record Option(Where when, Level level, List<Rewrite> rewrites) {
    /** Takes a copy of the list. */
    public Option {
      rewrites = List.copyOf(rewrites);
    }
  }

  /** Takes copies of the lists. */
  public PatternRecipe {
    patterns = List.copyOf(patterns);
    remedies = List.copyOf(remedies);
  }

  @Override
  public void listen(Hooks hooks) {
    for (int at = 0; at < patterns.size(); at++) {
      int index = at;
      hooks.on(patterns.get(at), (match, place) -> found(index, match, place));
    }
  }

  private void found(int index, Match match, Place place) {
    if (!where.holds(match)) {
      return;
    }
    Optional<Option> option =
        remedies.stream().filter(remedy -> remedy.when().holds(match)).findFirst();
    if (option.isEmpty()) {
      place.report(match.node(), message);
      return;
    }
    Rewrite rewrite = option.get().rewrites().get(index);
    String title = "Write `" + shown(rewrite.template().text()) + '`';
    place.mend(
        match.node(),
        message,
        option.get().level(),
        title,
        fix -> write(rewrite.edits(match), fix));
  }

  /** A template as a person reads it: what the holes stand for is in the code. */
  private static String shown(String template) {
    return template.strip().replaceAll("\\$[*$.]*\\w+", "…");
  }

  private static void write(Optional<List<Edit>> edits, FixBuilder fix) {
    if (edits.isEmpty()) {
      fix.refuse();
    }
    edits.orElse(List.of()).forEach(fix::edit);
  }
}
