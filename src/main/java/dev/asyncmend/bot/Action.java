package dev.asyncmend.bot;

import dev.asyncmend.forge.PullRequest;
import org.jspecify.annotations.Nullable;

/** One step of a plan; what is not done is a step, too, so that a plan tells why. */
sealed interface Action {

  /** What it is about: the name of a branch. */
  BranchName branch();

  /** The pull request that there is already; null for none. */
  default @Nullable PullRequest request() {
    return null;
  }

  /** What a pull request is made of; null where that plays no part. */
  default @Nullable Unit unit() {
    return null;
  }

  /** A step that writes something. */
  sealed interface Write extends Action {}

  /**
   * Open a pull request.
   *
   * @param push whether the branch is not there yet as it is to be
   * @param old the hash of what the branch holds now; null where there is no such branch
   */
  record Create(Unit unit, Draft draft, boolean push, @Nullable String old) implements Write {
    @Override
    public BranchName branch() {
      return unit.branch();
    }
  }

  /**
   * Push other content to an open pull request, and say what it is now.
   *
   * @param conflict whether it could not be merged any more
   */
  record Update(Unit unit, Draft draft, PullRequest request, String old, boolean conflict)
      implements Write {
    @Override
    public BranchName branch() {
      return unit.branch();
    }
  }

  /** Say what an open pull request is now, since its branch is ahead of its text. */
  record Describe(Unit unit, Draft draft, PullRequest request) implements Write {
    @Override
    public BranchName branch() {
      return unit.branch();
    }
  }

  /** Label an open pull request and ask for reviews, which was not finished. */
  record Finish(Unit unit, Draft draft, PullRequest request) implements Write {
    @Override
    public BranchName branch() {
      return unit.branch();
    }
  }

  /** Tell people, once, that nothing is pushed any more to a branch that they work on. */
  record Tell(BranchName branch, PullRequest request) implements Write {}

  /**
   * Close a pull request whose findings are mended elsewhere, and delete its branch.
   *
   * @param marker what its text says; null where it says nothing any more
   * @param head what the branch holds; null where there is none
   */
  record Close(
      BranchName branch, PullRequest request, @Nullable Marker marker, @Nullable String head)
      implements Write {}

  /** Delete a branch of ours that nothing needs any more. */
  record Delete(BranchName branch, String head) implements Write {}

  /**
   * Leave an open pull request as it is.
   *
   * @param request the pull request
   */
  record Keep(BranchName branch, PullRequest request, Reason reason) implements Action {}

  /** Open it in a later run: there are enough for now. */
  record Queue(Unit unit) implements Action {
    @Override
    public BranchName branch() {
      return unit.branch();
    }
  }

  /**
   * Do nothing about a unit.
   *
   * @param reason as half a sentence that continues the branch's name
   */
  record Refuse(BranchName branch, String reason) implements Action {}

  /** Why an open pull request is left as it is. */
  enum Reason {
    /** It is as it is to be. */
    SAME("up to date"),
    /** People have taken it over, and know that we know. */
    EDITED("somebody else's commits are on its branch"),
    /** Somebody pointed it at another base branch. */
    RETARGETED("it goes into another branch by now"),
    /** Some of its files could not be read by this run. */
    UNREAD("some of its files could not be read"),
    /** The run does not look for its recipes. */
    OTHER_RECIPES("this run does not look for its recipes"),
    /** Nothing of ours is on its branch. */
    FOREIGN("none of its commits is asyncmend's");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** Half a sentence. */
    String text() {
      return text;
    }
  }
}
