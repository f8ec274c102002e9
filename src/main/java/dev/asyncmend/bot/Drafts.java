package dev.asyncmend.bot;

/**
 * Answers what units come to, and how branches compare with that. Equal questions, equal answers.
 */
interface Drafts {

  /** What a branch would make of the base, beside what a unit makes of it. */
  enum Likeness {
    /** Merging the branch gives the very files that the unit wants. */
    SAME,
    /** It gives others. */
    OTHER,
    /** It cannot be merged without a person. */
    CONFLICT
  }

  /** What a unit makes of the base. */
  Draft of(Unit unit);

  /**
   * How a branch compares.
   *
   * @param head the hash of its last commit
   */
  Likeness compare(String head, Unit unit);

  /**
   * Whether a branch changes files that this run could not look into, so that it does not know
   * whether there is something left to mend.
   *
   * @param head the hash of its last commit
   */
  boolean blind(String head);
}
