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

  /** The same in one commit, named after its first recipe. */
  Draft whole() {
    return steps.size() < 2
        ? this
        : new Draft(
            List.of(new Step(steps.get(0).recipe(), steps.get(steps.size() - 1).tree())),
            digest,
            patch);
  }

  /** Whether nothing changes. */
  boolean empty() {
    return steps.isEmpty();
  }
}
