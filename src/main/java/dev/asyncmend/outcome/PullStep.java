package dev.asyncmend.outcome;

import java.util.Locale;

/**
 * One step of a run of the bot: something that is to be done, was done, or is left.
 *
 * @param verb what kind of step it is
 * @param branch the pull request's branch; empty for {@link Verb#DECLINED}
 * @param findings how many findings it is about; 0 where that does not matter
 * @param files how many files it is about
 * @param url where people look at the pull request; empty where there is none yet
 * @param note what else there is to say; empty for nothing
 * @param failure why it was not done; empty where it was, or only planned
 */
public record PullStep(
    Verb verb, String branch, int findings, int files, String url, String note, String failure) {

  /** What is done. */
  public enum Verb {
    /** A pull request is opened. */
    CREATE,
    /** Other content is pushed to an open one. */
    UPDATE,
    /** Text, labels or reviewers of an open one change. */
    EDIT,
    /** A comment says that nothing is pushed to it any more. */
    TELL,
    /** One of which nothing is left is closed. */
    CLOSE,
    /** A branch that nothing needs is deleted. */
    DELETE,
    /** An open one is left as it is. */
    KEEP,
    /** One is not opened yet: there are enough. */
    QUEUE,
    /** One cannot be opened, and people have to see to it. */
    REFUSE,
    /** Findings that somebody did not want mended. */
    DECLINED;

    /** As lines of output and JSON have it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
