package dev.asyncmend.index;

/**
 * What can be asked about a project so that a change of some file may give another answer. A topic
 * and a name make a question, which a {@link Footing} tells by its text.
 */
enum Topic {
  /** What a file defines, and how: all of its facts but those about code. */
  FACTS("facts of "),
  /** What the functions of a file, and the file itself, do when they run. */
  CODE("code of "),
  /** Where something of that name is called or read. */
  CALLS("calls of "),
  /** What has that name, and how often it is awaited. */
  NAMESAKES("all called "),
  /** Which classes have a member of that name. */
  MEMBERS("members called "),
  /** Who assigns an attribute of that name from outside. */
  PATCHES("assignments to "),
  /** Who inherits from a class. */
  HEIRS("heirs of "),
  /** Whether a library is imported. */
  IMPORTS("import "),
  /** Whether some module imports another one; nobody is named. */
  IMPORTED("imported anywhere");

  private final String words;

  Topic(String words) {
    this.words = words;
  }

  /** The question about {@code name}. */
  String about(String name) {
    return words + name;
  }

  /** The name that {@code question} is about; empty where its topic is another. */
  String subject(String question) {
    return question.startsWith(words) ? question.substring(words.length()) : "";
  }
}
