package dev.asyncmend.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a system keeps what programs can make again. */
final class CacheFolder {
  private static final String OWN = "ASYNCMEND_CACHE_DIR";

  private final Map<String, String> environment;

  private CacheFolder(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The folder for asyncmend: {@code ASYNCMEND_CACHE_DIR}; else what Windows, macOS and, for all
   * others, the XDG Base Directory Specification say. Empty where the environment names none.
   *
   * @param here what a relative path is relative to
   * @param system the name of the operating system, as Java has it
   */
  static Optional<Path> of(Map<String, String> environment, Path here, String system) {
    CacheFolder folder = new CacheFolder(environment);
    String name = system.toLowerCase(Locale.ROOT);
    Optional<Path> own = folder.set(OWN).map(here::resolve);
    if (name.startsWith("windows")) {
      return own.or(() -> folder.in("LOCALAPPDATA", "asyncmend/Cache"));
    }
    return name.startsWith("mac")
        ? own.or(() -> folder.in("HOME", "Library/Caches/asyncmend"))
        : own.or(() -> folder.in("XDG_CACHE_HOME", "asyncmend"))
            .or(() -> folder.in("HOME", ".cache/asyncmend"));
  }

  /** A folder below an absolute one; XDG says that relative ones are invalid. */
  private Optional<Path> in(String variable, String below) {
    return set(variable).filter(Path::isAbsolute).map(base -> base.resolve(below));
  }

  private Optional<Path> set(String variable) {
    String value = environment.getOrDefault(variable, "");
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
