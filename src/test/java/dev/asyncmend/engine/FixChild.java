package dev.asyncmend.engine;

import dev.asyncmend.edit.Level;
import java.nio.file.Path;

/** A process of its own that fixes a folder, to be killed by a test. */
final class FixChild {
  private FixChild() {}

  /** Fixes the folder that the first argument names, each file alone and each pair of files. */
  public static void main(String[] args) {
    new Runs(Path.of(args[0]))
        .fix(
            Toys.rename("old", "new_and_longer", Level.SAFE),
            JointToys.pairs("pair", "new_and_longer"));
  }
}
