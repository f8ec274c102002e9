package dev.asyncmend.text;

/**
 * A part of a file with lines of its own, such as the third cell of a notebook.
 *
 * @param kind what such a part is called: {@code cell}
 * @param number which one, from 1
 * @param first its first line in the text of all parts, from 1
 * @param last its last line there
 */
public record Section(String kind, int number, int first, int last) {

  /** What people call it: {@code cell 3}. */
  public String name() {
    return kind + " " + number;
  }

  /** A line of the text as a line of this part, from 1. */
  public int line(int line) {
    return line - first + 1;
  }
}
