package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactCache;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Remedy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what an earlier run found in files, where nothing that it rests on has changed since;
 * and notes what this run's findings rest on, for the next one. Only for runs that do nothing but
 * look, and report all that they see.
 */
final class Replay {
  private final Knowledge knowledge;
  private final FactCache cache;
  private final @Nullable Question question;
  private final Map<String, Card> cards;
  private final Map<Territory, Past> pasts = new HashMap<>();

  private Replay(
      Knowledge knowledge, FactCache cache, @Nullable Question question, Map<String, Card> cards) {
    this.knowledge = knowledge;
    this.cache = cache;
    this.question = question;
    this.cards = cards;
  }

  /** For work that is no run. */
  static Replay none(Moment moment, FactCache cache) {
    return new Replay(moment.knowledge(), cache, null, Map.of());
  }

  /**
   * For one run.
   *
   * @param wishes what the run is told besides
   */
  static Replay of(List<Remedy> remedies, Wishes wishes, Moment moment, FactCache cache) {
    Map<String, Card> cards = new HashMap<>();
    remedies.forEach(remedy -> cards.put(remedy.card().id(), remedy.card()));
    Question question = Question.of(moment.settings(), remedies, wishes).orElse(null);
    return new Replay(moment.knowledge(), cache, question, cards);
  }

  /** Recalls what is known about the projects of some files, which will be looked at now. */
  void begin(List<SourceFile> batch) {
    if (question == null) {
      return;
    }
    Map<Territory, List<SourceFile>> files = new HashMap<>();
    for (SourceFile file : batch) {
      files.computeIfAbsent(knowledge.territory(file), key -> new ArrayList<>()).add(file);
    }
    files.forEach(
        (territory, own) -> {
          Project project = knowledge.project(own.get(0));
          cache
              .results(territory.top(), question.about(project, own))
              .ifPresent(store -> pasts.put(territory, Past.of(project, store, cards)));
        });
  }

  /** What becomes of a file, if that is what it was; null where it has to be looked at. */
  @Nullable FileOutcome recall(SourceFile file) {
    Past past = past(file);
    return past == null ? null : past.recall(file);
  }

  /** Whether it is known what becomes of a file. */
  boolean knows(SourceFile file) {
    Past past = past(file);
    return past != null && past.knows(file);
  }

  /** Does some work on a file, and notes what it rests on. */
  Treatment noting(SourceFile file, Supplier<Treatment> work) {
    Past past = past(file);
    if (past == null) {
      return work.get();
    }
    past.watch(file);
    Treatment done = work.get();
    past.note(file, done.outcome());
    return done;
  }

  /** Keeps what is known about the projects since {@link #begin}. */
  void end() {
    pasts.values().forEach(Past::save);
    pasts.clear();
  }

  private @Nullable Past past(SourceFile file) {
    return pasts.isEmpty() ? null : pasts.get(knowledge.territory(file));
  }
}
