package dev.asyncmend.bot;

import dev.asyncmend.forge.PullRequest;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pull request that was opened once means for findings.
 *
 * @param branch its branch
 * @param state whether it is open
 * @param url where people look at it
 * @param findings the fingerprints of what it mends; null where that cannot be told any more
 * @param frozen whether nothing may be pushed to it
 * @param done whether asyncmend closed it itself
 */
record Claim(
    BranchName branch,
    PullRequest.State state,
    String url,
    @Nullable Set<String> findings,
    boolean frozen,
    boolean done) {

  /** Whether a person closed it without merging it. */
  boolean declined() {
    return state == PullRequest.State.CLOSED && !done;
  }

  /** Whether it is known to mend any of these. */
  boolean has(Collection<String> fingerprints) {
    Set<String> mine = findings;
    return mine != null && fingerprints.stream().anyMatch(mine::contains);
  }

  /** Whether it still wants to be merged. */
  boolean open() {
    return state == PullRequest.State.OPEN;
  }
}
