package dev.asyncmend.embedded;

import java.util.List;

/** Which bytes of a notebook stand for which character of a cell's code. */
final class CellBytes {
  private final List<Literal> literals;

  private CellBytes(List<Literal> literals) {
    this.literals = literals;
  }

  /** Those of a source that holds at least one string. */
  static CellBytes of(byte[] bytes, Structure.Source source) {
    return new CellBytes(source.strings().stream().map(start -> Literal.at(bytes, start)).toList());
  }

  /** The byte behind the character before {@code offset}, which is not 0. */
  int behind(int offset) {
    int left = offset;
    for (Literal literal : literals) {
      if (left <= literal.text().length()) {
        return literal.start(left);
      }
      left -= literal.text().length();
    }
    return literals.get(literals.size() - 1).close();
  }

  /** The first byte of the character at {@code offset}; behind the last one, the closing quote. */
  int before(int offset) {
    int left = offset;
    for (Literal literal : literals) {
      if (left < literal.text().length()) {
        return literal.start(left);
      }
      left -= literal.text().length();
    }
    return literals.get(literals.size() - 1).close();
  }
}
