package dev.asyncmend.pattern;

import java.util.Set;

/**
 * What is written in the place of a pattern: Python with the holes of the pattern, in which dotted
 * names are qualified names, written as the file spells them and imported where it lacks them.
 */
public final class Template {
  private final String text;
  private final HoledTree tree;

  private Template(String text, HoledTree tree) {
    this.text = text;
    this.tree = tree;
  }

  /** Reads a template that stands in Java code; throws where it is none. */
  public static Template of(String text) {
    return read(text).orThrow();
  }

  /** Reads a template that a person wrote. */
  public static Reading<Template> read(String text) {
    return HoledTree.of(text).then(tree -> new Reading.Ok<>(new Template(text, tree)));
  }

  /** The template as it was written. */
  public String text() {
    return text;
  }

  HoledTree tree() {
    return tree;
  }

  /** The names of its holes, without {@code $}. */
  public Set<String> holes() {
    return tree.holeNames();
  }

  @Override
  public String toString() {
    return text;
  }
}
