package dev.asyncmend.forge;

import java.util.List;

/**
 * A pull request as a forge tells it.
 *
 * @param number what the forge knows it by, as text
 * @param url where people look at it
 * @param branch where its commits are, without {@code refs/heads/}
 * @param head the hash of its last commit
 * @param base the branch that it wants to go into
 * @param title one line
 * @param body its text, with {@code \n} between lines; empty where there is none
 * @param labels names
 * @param draft whether it is a draft
 * @param state whether it is still open
 * @param ref from where git can fetch its last commit, such as {@code refs/changes/34/1234/2};
 *     empty where that is its branch
 */
public record PullRequest(
    String number,
    String url,
    String branch,
    String head,
    String base,
    String title,
    String body,
    List<String> labels,
    boolean draft,
    State state,
    String ref) {
  /** Takes a copy of the list. */
  public PullRequest {
    labels = List.copyOf(labels);
  }

  /** One whose commits are on its branch. */
  public PullRequest(
      String number,
      String url,
      String branch,
      String head,
      String base,
      String title,
      String body,
      List<String> labels,
      boolean draft,
      State state) {
    this(number, url, branch, head, base, title, body, labels, draft, state, "");
  }

  /** The same with another text. */
  public PullRequest with(String other) {
    return new PullRequest(
        number, url, branch, head, base, title, other, labels, draft, state, ref);
  }

  /** Whether it is still open. */
  public enum State {
    /** It waits for somebody. */
    OPEN,
    /** Somebody closed it without merging it. */
    CLOSED,
    /** Its changes are in the base branch. */
    MERGED
  }
}
