package dev.asyncmend.recipe;

import dev.asyncmend.pattern.Match;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Collects what one recipe wants to see. */
public final class Hooks {
  private final Remedy remedy;
  private final List<Listener> listeners = new ArrayList<>();

  private Hooks(Remedy remedy) {
    this.remedy = remedy;
  }

  /** The listeners of {@code remedy}, in the order in which it named them. */
  static List<Listener> of(Remedy remedy) {
    Hooks hooks = new Hooks(remedy);
    remedy.recipe().listen(hooks);
    return List.copyOf(hooks.listeners);
  }

  /**
   * Calls {@code listener} for every node of class {@code type}; for a sealed interface such as
   * {@code Stmt.Function} that is every node of its records.
   */
  public <N extends Node> void on(Class<N> type, BiConsumer<? super N, Place> listener) {
    listeners.add(
        new Listener(
            remedy,
            type::isAssignableFrom,
            place -> listener.accept(type.cast(place.node()), place)));
  }

  /** Calls {@code listener} for every node that {@code pattern} fits. */
  public void on(Pattern pattern, BiConsumer<? super Match, Place> listener) {
    listeners.add(
        new Listener(
            remedy,
            pattern::mayMatch,
            place -> {
              Optional<Match> match = pattern.match(place.node(), place.around());
              if (match.isPresent()) {
                listener.accept(match.get(), place);
              }
            }));
  }
}
