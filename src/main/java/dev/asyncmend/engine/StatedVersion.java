package dev.asyncmend.engine;

import dev.asyncmend.syntax.PythonVersion;
import java.nio.file.Path;
import java.util.Optional;

/** The Python that a project says it must run on, in its own files. */
public final class StatedVersion {
  private StatedVersion() {}

  /** The oldest version for files in {@code folder}, absolute; empty where nothing says so. */
  public static Optional<PythonVersion> in(Path folder) {
    return new TargetVersions(null).around(folder);
  }
}
