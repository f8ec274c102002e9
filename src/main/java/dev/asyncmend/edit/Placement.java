package dev.asyncmend.edit;

import java.util.List;

/**
 * Where new import lines go, and what goes around them.
 *
 * @param gap index of the token before which they are written
 * @param before what is written before the first of them
 * @param between what is written between two of them
 * @param behind what is written behind the last of them
 */
record Placement(int gap, String before, String between, String behind) {
  // Written out: what Java makes for records is linked at its first use, some ms at each start.
  @Override
  public int hashCode() {
    return gap;
  }

  /** The splice that writes {@code lines}. */
  Splice write(List<String> lines) {
    return new Splice(gap, gap, before + String.join(between, lines) + behind);
  }
}
