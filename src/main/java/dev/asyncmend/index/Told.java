package dev.asyncmend.index;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the terms of one file were found to give. One thread at a time. */
final class Told {
  private final IdentityHashMap<Term, Answer> known = new IdentityHashMap<>();

  /** What a term gives, and the frame of the {@link Ledger} in which that was found. */
  private static final class Answer {
    private final List<Possible> found;
    private final long frame;

    Answer(List<Possible> found, long frame) {
      this.found = found;
      this.frame = frame;
    }
  }

  /**
   * What this very term gave before; null where nobody asked. Nor where an answer is being found
   * that will be remembered, and the term was asked about before that began: it has to be asked
   * again so that the ledger learns what that answer rests on.
   */
  @Nullable List<Possible> get(Term term) {
    Answer answer = known.get(term);
    return answer == null || answer.frame < Ledger.frame() ? null : answer.found;
  }

  /** Keeps what a term gives. */
  void put(Term term, List<Possible> found) {
    known.put(term, new Answer(found, Ledger.frame()));
  }
}
