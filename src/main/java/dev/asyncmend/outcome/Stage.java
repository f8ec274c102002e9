package dev.asyncmend.outcome;

/** The stages of a run, in their order; threads work in different ones at the same time. */
public enum Stage {
  /** Finding the files of the run, and those of their projects. */
  DISCOVER,
  /** Reading files and looking for the words without which there is nothing to find. */
  TRIAGE,
  /** Making trees of the files that have them. */
  PARSE,
  /** Taking the facts of other modules from the cache, and putting new ones there. */
  RECALL,
  /** Reading other modules and taking their facts from their trees. */
  INDEX,
  /** Looking for pitfalls, which asks what every name and call is. */
  MATCH,
  /** Applying fixes and proving their results. */
  MEND,
  /** Putting mended files on disk. */
  WRITE
}
