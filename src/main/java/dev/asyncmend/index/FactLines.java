package dev.asyncmend.index;

/** Lines of text, each so and so deep. */
final class FactLines {
  private final int line;
  private final StringBuilder out = new StringBuilder();

  /** No lines yet, about a definition in the line {@code line} of the library's module. */
  FactLines(int line) {
    this.line = line;
  }

  int line() {
    return line;
  }

  boolean empty() {
    return out.isEmpty();
  }

  String text() {
    return out.toString();
  }

  /** Adds a line. */
  void add(int depth, String text) {
    out.append(" ".repeat(depth)).append(text).append('\n');
  }

  /** Adds other lines. */
  void add(FactLines more) {
    out.append(more.out);
  }

  /** Whether the last line is {@code text}, which then need not be said again. */
  boolean has(String text) {
    return out.indexOf(text) >= 0;
  }
}
