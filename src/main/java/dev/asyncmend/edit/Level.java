package dev.asyncmend.edit;

/** How far a fix can be trusted, from the most to the least. */
public enum Level {
  /** A certain match; the edit changes nothing but the defect. */
  SAFE,
  /** The edit can change behaviour that somebody may rely on. */
  UNSAFE,
  /** No edit can be right without a decision by a person; it is shown and never applied. */
  ADVICE;

  /** The less trusted of the two: what a fix that is made of both deserves. */
  public Level weaker(Level other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
