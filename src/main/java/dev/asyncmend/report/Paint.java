package dev.asyncmend.report;

/** Colours for a terminal, or none (ECMA-48 select graphic rendition). */
public enum Paint {
  /** No colours. */
  NONE,
  /** Colours that dark and light terminals show well. */
  ANSI;

  /** What must catch the eye: names of files. */
  String strong(String text) {
    return painted("1", text);
  }

  /** What is wrong. */
  String bad(String text) {
    return painted("1;31", text);
  }

  /** What is at hand to do about it. */
  String good(String text) {
    return painted("36", text);
  }

  /** A line that comes. */
  String added(String text) {
    return painted("32", text);
  }

  /** A line that goes. */
  String removed(String text) {
    return painted("31", text);
  }

  /** Scaffolding. */
  String faint(String text) {
    return painted("2", text);
  }

  private String painted(String code, String text) {
    return this == NONE || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
