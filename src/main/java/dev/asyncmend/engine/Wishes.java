package dev.asyncmend.engine;

import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.Site;
import java.util.Collection;
import java.util.Set;

/**
 * What a run is told besides its settings.
 *
 * @param names every name that a suppression may use; empty where nobody knows
 * @param declined the findings whose fixes nobody wants
 */
record Wishes(Set<String> names, Set<Site> declined) {
  /** Nobody says anything. */
  static final Wishes NONE = new Wishes(Set.of(), Set.of());

  /** Takes copies of the sets. */
  Wishes {
    names = Set.copyOf(names);
    declined = Set.copyOf(declined);
  }

  Wishes knowing(Collection<String> all) {
    return new Wishes(Set.copyOf(all), declined);
  }

  Wishes declining(Set<Site> sites) {
    return new Wishes(names, sites);
  }

  /**
   * Whether somebody may want the fix of a finding.
   *
   * @param origins the way from the text that it was made in to the original one
   */
  boolean take(Note note, Origins origins) {
    return declined.isEmpty()
        || !declined.contains(Site.of(note, origins.of(note.finding().span())));
  }
}
