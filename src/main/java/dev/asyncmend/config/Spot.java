package dev.asyncmend.config;

import java.nio.file.Path;

/**
 * A place in a configuration file.
 *
 * @param file the file, absolute
 * @param line 1-based
 * @param column 1-based, in characters
 */
public record Spot(Path file, int line, int column) {

  /** The folder that relative paths of the file are relative to. */
  public Path folder() {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }
}
