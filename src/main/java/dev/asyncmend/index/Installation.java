package dev.asyncmend.index;

import java.util.Optional;

/**
 * The modules that are installed where the project runs, found by their names. Must be safe to use
 * from several threads.
 */
public interface Installation {
  /** Nothing is known to be installed. */
  Installation NONE =
      new Installation() {
        @Override
        public boolean has(String head) {
          return false;
        }

        @Override
        public Optional<LibraryModule> find(String module) {
          return Optional.empty();
        }
      };

  /** Whether a module or package with the top-level name {@code head} is installed. */
  boolean has(String head);

  /** The module with this absolute dotted name; empty where there is none that can be read. */
  Optional<LibraryModule> find(String module);
}
