package dev.asyncmend.bot;

import java.util.List;

/**
 * What a unit makes of the base branch.
 *
 * @param steps one commit each, in order; none where nothing can be mended
 * @param digest of what changes, without where: equal for equal changes on another base
 * @param patch what changes, as git shows it
 */
record Draft(List<Step> steps, String digest, String patch) {
  /** Nothing changes. */
  static final Draft EMPTY = new Draft(List.of(), Slug.digest("", 8), "");

  /**
   * One commit.
   *
   * @param recipe whose fixes are in it
   * @param tree the hash of the tree that it makes
   */
  record Step(String recipe, String tree) {}

  /** Takes a copy of the list. */
  Draft {
    steps = List.copyOf(steps);
  }

  /** Whether nothing changes. */
  boolean empty() {
    return steps.isEmpty();
  }
}
