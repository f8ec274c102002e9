package dev.asyncmend.forge;

import java.util.List;

/**
 * A pull request as it is to be.
 *
 * @param id what asyncmend knows it by: hexadecimal, the same in every run
 * @param branch where its commits are, without {@code refs/heads/}
 * @param base the branch that it wants to go into
 * @param title one line
 * @param body Markdown; an invisible marker is its first line
 * @param labels names
 * @param reviewers as a code owners file names them: {@code @user}, {@code @group/team}, an address
 * @param draft whether it is opened as a draft, where the forge has that
 */
public record Proposal(
    String id,
    String branch,
    String base,
    String title,
    String body,
    List<String> labels,
    List<String> reviewers,
    boolean draft) {
  /** Takes copies of the lists. */
  public Proposal {
    labels = List.copyOf(labels);
    reviewers = List.copyOf(reviewers);
  }
}
