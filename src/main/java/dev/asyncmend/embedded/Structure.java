package dev.asyncmend.embedded;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notebook is made of, as far as its code goes.
 *
 * @param format the major version of its format; 0 where it says none
 * @param language the language of its kernel, in lower case; null where it says none
 * @param cells all cells, in order
 */
record Structure(int format, @Nullable String language, List<Cell> cells) {

  /**
   * A cell.
   *
   * @param number which one it is among all cells, from 1
   * @param code whether it holds code, rather than prose
   * @param language its own language, in lower case; null where that is the kernel's
   * @param source what it holds
   */
  record Cell(int number, boolean code, @Nullable String language, Source source) {}

  /**
   * The JSON value of a cell's source.
   *
   * @param start its first byte
   * @param end the byte behind it
   * @param list whether it is a list of strings, rather than one string
   * @param strings where the strings start
   */
  record Source(int start, int end, boolean list, List<Integer> strings) {
    /** No code at all. */
    static final Source NONE = new Source(0, 0, true, List.of());
  }
}
