package dev.asyncmend.bot;

/**
 * Whose files a pull request is about.
 *
 * @param slug for the name of its branch
 * @param label for people; empty where it is all files
 */
record Shard(String slug, String label) {
  /** All files. */
  static final Shard ALL = new Shard("all", "");
}
