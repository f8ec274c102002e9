package dev.asyncmend.engine;

import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run is told besides its settings.
 *
 * @param names every name that a suppression may use; empty where nobody knows
 * @param declined the findings whose fixes nobody wants
 * @param sieves what has a say in what is reported and mended, in order
 * @param asker who decides about each fix; null where nobody does
 */
record Wishes(Set<String> names, Set<Site> declined, List<Sieve> sieves, @Nullable Asker asker) {
  /** Nobody says anything. */
  static final Wishes NONE = new Wishes(Set.of(), Set.of(), List.of(), null);

  /** Takes copies of the collections. */
  Wishes {
    names = Set.copyOf(names);
    declined = Set.copyOf(declined);
    sieves = List.copyOf(sieves);
  }

  Wishes knowing(Collection<String> all) {
    return new Wishes(Set.copyOf(all), declined, sieves, asker);
  }

  Wishes declining(Set<Site> sites) {
    return new Wishes(names, sites, sieves, asker);
  }

  Wishes sifted(Sieve sieve) {
    List<Sieve> all = new ArrayList<>(sieves);
    all.add(sieve);
    return new Wishes(names, declined, all, asker);
  }

  Wishes asking(Asker other) {
    return new Wishes(names, declined, sieves, other);
  }

  /** Whether somebody decides about each fix. */
  boolean asks() {
    return asker != null;
  }

  /** Whether anything that may be found in a file is of interest. */
  boolean want(SourceFile file) {
    return sieves.stream().allMatch(sieve -> sieve.wants(file));
  }

  /** What is left of what was found in one state of a file. */
  List<Note> sift(Sieve.Sight sight, List<Note> notes) {
    List<Note> left = notes;
    for (Sieve sieve : sieves) {
      left = sieve.sift(sight, left);
    }
    return left;
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
