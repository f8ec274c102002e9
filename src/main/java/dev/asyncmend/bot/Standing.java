package dev.asyncmend.bot;

import dev.asyncmend.forge.PullRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is of one branch of ours, on the forge and in the repository.
 *
 * @param branch its name
 * @param request its pull request: the open one, else the last; null where there never was one
 * @param marker what the first line of its text says; null where that is gone
 * @param head the hash of the branch's last commit; null where the branch is gone
 * @param work whose commits are on it
 * @param told whether a comment says already that nothing is pushed to it any more
 */
record Standing(
    BranchName branch,
    @Nullable PullRequest request,
    @Nullable Marker marker,
    @Nullable String head,
    Work work,
    boolean told) {

  /** Whose commits are on a branch. */
  enum Work {
    /** Ours, as we made them. */
    OURS,
    /** Ours, and others or changes of somebody else. */
    EDITED,
    /** None of them is ours. */
    FOREIGN,
    /** There is no such branch. */
    GONE
  }

  /** The pull request, where it is open. */
  Optional<PullRequest> open() {
    return Optional.ofNullable(request).filter(one -> one.state() == PullRequest.State.OPEN);
  }
}
