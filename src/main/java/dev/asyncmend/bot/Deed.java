package dev.asyncmend.bot;

import dev.asyncmend.forge.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action.
 *
 * @param url where people look at the pull request; empty where there is none
 * @param failure why the forge did not do it; null where it did
 * @param note what else there is to say; empty for nothing
 */
record Deed(Action action, String url, @Nullable Failure failure, String note) {

  /** It was done, or there was nothing to do. */
  static Deed done(Action action, String url) {
    return new Deed(action, url, null, "");
  }

  /** It was not done, and nobody is to blame: the next run will see. */
  static Deed later(Action action, String note) {
    return new Deed(action, "", null, note);
  }
}
