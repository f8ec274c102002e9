package dev.asyncmend.index;

/** Where the facts of a module are from. */
enum Origin {
  /** The project's own code or stubs. */
  PROJECT,
  /** A package of the environment that the project runs in. */
  INSTALLED,
  /** Bundled facts, made from a library's code by this program: all that the module has. */
  LIBRARY,
  /** Bundled facts, written by hand: the module has more than is written there. */
  CURATED
}
