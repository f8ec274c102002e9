package dev.asyncmend.index;

import java.util.Collection;
import java.util.Optional;

/** Which file of the project an import means. */
public final class ImportRoots {
  private ImportRoots() {}

  /** The roots that {@code paths}, relative to the project's top and with slashes, imply. */
  public static ImportRoots of(Collection<String> paths) {
    return new ImportRoots();
  }

  /** The dotted name under which the file {@code path} is imported; empty for no module name. */
  public Optional<String> moduleName(String path) {
    return Optional.empty();
  }

  /** The file that {@code import module} means in the file {@code from}; empty for none. */
  public Optional<String> find(String module, String from) {
    return Optional.empty();
  }
}
