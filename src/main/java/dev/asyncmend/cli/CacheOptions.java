package dev.asyncmend.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is kept from one run to the next. */
final class CacheOptions {
  @Option(
      names = "--cache-dir",
      paramLabel = "DIR",
      description =
          "Where to keep what is found out about files, as ASYNCMEND_CACHE_DIR does; a folder of "
              + "the system's for such things if not given.")
  private @Nullable String folder;

  @Option(names = "--no-cache", description = "Neither use nor write what runs keep.")
  private boolean off;

  /** The folder, absolute; null for none. */
  @Nullable Path folder(Shell shell) throws UsageError {
    if (off) {
      return null;
    }
    if (folder == null) {
      return CacheFolder.of(shell.environment(), shell.folder(), System.getProperty("os.name", ""))
          .orElse(null);
    }
    try {
      return shell.folder().resolve(folder);
    } catch (InvalidPathException e) {
      throw new UsageError("--cache-dir takes a folder, not " + folder);
    }
  }
}
