package dev.asyncmend.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The repository that somebody works in. */
final class Repository {
  private Repository() {}

  /**
   * The root of the repository around a folder, absolute as the folder is; empty outside of any.
   */
  static Optional<Path> around(Path folder) {
    Path root = folder;
    while (root != null && !Files.exists(root.resolve(".git"))) {
      root = root.getParent();
    }
    return Optional.ofNullable(root);
  }
}
