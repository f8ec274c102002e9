package dev.asyncmend.forge;

import java.util.List;

/**
 * A server that holds a repository and its pull requests, with the few verbs that a bot needs. Git
 * itself is not one of them: who uses a forge pushes and deletes branches with the user's own git,
 * where {@link #push} says to what.
 *
 * <p>Implementations keep the manners of their server: a second between writes, and what it says
 * about limits. They wait for a limit that is near and answer {@link Failure.Limited} for one that
 * is not. No method throws for anything that a network or a server can do. One thread at a time.
 */
public interface Forge {

  /** What this forge can do. */
  Traits traits();

  /**
   * How the commits of a pull request get to the server.
   *
   * @param fresh whether they make it; else it is there, and only its commits are to change
   */
  Push push(Proposal proposal, boolean fresh);

  /**
   * Every pull request, whatever its state and base, from a branch of this very repository (no
   * fork) whose name starts with {@code prefix}; oldest first. Empty where {@link Traits#remembers}
   * is false.
   *
   * @param prefix the start of branch names, such as {@code asyncmend/}
   */
  Reply<List<PullRequest>> pullRequests(String prefix);

  /**
   * Opens a pull request for commits that were pushed before. Where there is an open one for the
   * same branch and base already, that one is given back as it is; where the push opened it, it has
   * no text yet. Labels and reviewers are not set by this.
   */
  Reply<PullRequest> create(Proposal proposal);

  /**
   * Whether a pull request has other commits by now, or is not open any more. Where {@link
   * Push#lease} is true git itself sees to it that nothing is overwritten, and the answer is no.
   */
  default Reply<Boolean> moved(PullRequest request) {
    return new Reply.Ok<>(false);
  }

  /** Gives an open or closed pull request another title and text; whoever watches is not told. */
  Reply<Done> edit(String number, String title, String body);

  /**
   * Whether the push that is to open a pull request would change one that is there and cannot be
   * found by its branch any more. Where branches are pushed to, git itself sees to that.
   */
  default Reply<Boolean> taken(Proposal proposal) {
    return new Reply.Ok<>(false);
  }

  /** Writes a comment. */
  Reply<Done> comment(String number, String body);

  /** Whether a comment of a pull request holds {@code marker}. */
  Reply<Boolean> commented(String number, String marker);

  /** Adds labels, and makes those that are missing where the server has that; takes none away. */
  Reply<Done> label(String number, List<String> labels);

  /**
   * Asks people to review. Those whom the server does not take, such as the author, are left out.
   *
   * @param reviewers as a code owners file names them: {@code @user}, {@code @group/team}, an
   *     address
   */
  Reply<Done> requestReviews(String number, List<String> reviewers);

  /** Closes a pull request without merging it; its branch stays. */
  Reply<Done> close(String number);

  /**
   * Makes sure that there is one open issue like this while anything is left, and none while
   * nothing is. Nothing is written where it is so already, and where somebody closed it.
   */
  Reply<Done> dashboard(Board board);
}
