package dev.asyncmend.pattern;

/** Another file of the project, as far as a fix may change it. */
public sealed interface Neighbour {

  /** The file may be changed. */
  record Open(Surroundings around) implements Neighbour {}

  /**
   * The file may not be changed, and so no fix can be made that needs to.
   *
   * @param reason why, as a clause that continues "no automatic fix: "
   */
  record Shut(String reason) implements Neighbour {}
}
