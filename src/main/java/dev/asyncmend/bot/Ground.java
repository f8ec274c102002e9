package dev.asyncmend.bot;

import dev.asyncmend.forge.Push;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A repository and its remote, as far as pull requests need them. */
interface Ground {

  /** What became of a push. */
  sealed interface Pushed {
    /**
     * It was done.
     *
     * @param head the hash that the branch has now
     */
    record Done(String head) implements Pushed {}

    /** Somebody else was faster: the branch is not as it was known to be. Nothing was changed. */
    record Stale() implements Pushed {}

    /**
     * Git or the server does not want to.
     *
     * @param reason one line
     */
    record Refused(String reason) implements Pushed {}
  }

  /** The branch that pull requests go into. */
  String base();

  /** The branches of the remote whose names start with {@code prefix}, with their last commits. */
  Map<String, String> branches(String prefix);

  /**
   * Brings commits that are on no branch.
   *
   * @param refs where the remote has them, by their full names
   */
  void fetch(List<String> refs);

  /**
   * Whose commits a branch has beyond the base.
   *
   * @param head the hash of its last commit
   */
  Standing.Work work(String head);

  /** What units come to on the base branch. */
  Drafts drafts();

  /**
   * Commits a draft on the base branch and pushes it.
   *
   * @param messages of the commits, one for each step of the draft
   * @param old what the branch holds; null where it does not exist
   */
  Pushed push(Draft draft, List<String> messages, Push target, @Nullable String old);

  /**
   * Deletes a branch that still holds {@code old}.
   *
   * @param branch its name
   */
  Pushed delete(String branch, String old);
}
