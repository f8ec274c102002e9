package dev.asyncmend.recipe;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Reason;
import dev.asyncmend.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pitfall that a recipe found.
 *
 * @param card the recipe
 * @param path the file
 * @param span where in it, UTF-16 offsets
 * @param message what is wrong here, one sentence without full stop
 * @param level what this place earned: how far {@code fix} can be trusted, or {@link Level#ADVICE}
 * @param fix what mends it; null where that takes a person
 * @param obstacle why there is no fix, as a clause that continues "no automatic fix: "; null where
 *     there is one, and where nobody knows more
 * @param chain how it is known, from the place outwards; empty where the place says it all
 */
public record Finding(
    Card card,
    String path,
    Span span,
    String message,
    Level level,
    @Nullable Fix fix,
    @Nullable String obstacle,
    List<Reason> chain) {
  /** Takes a copy of the list. */
  public Finding {
    chain = List.copyOf(chain);
  }

  /** A finding about whose fix there is no more to say. */
  public Finding(
      Card card,
      String path,
      Span span,
      String message,
      Level level,
      @Nullable Fix fix,
      List<Reason> chain) {
    this(card, path, span, message, level, fix, null, chain);
  }
}
