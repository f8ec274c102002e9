package dev.asyncmend.outcome;

/**
 * A path that a run could not look into.
 *
 * @param path as a person would write it
 * @param reason half a sentence that continues the path, such as "no such file or folder"
 * @param missing whether the path was asked for and does not exist
 */
public record Trouble(String path, String reason, boolean missing) {

  /** A path that the user named and that does not exist. */
  public static Trouble missing(String path) {
    return new Trouble(path, "no such file or folder", true);
  }

  /** A path that exists and cannot be read. */
  public static Trouble unusable(String path, String reason) {
    return new Trouble(path, reason, false);
  }
}
