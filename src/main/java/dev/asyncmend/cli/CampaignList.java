package dev.asyncmend.cli;

import dev.asyncmend.config.CampaignEntry;
import dev.asyncmend.config.CampaignFile;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The list of a campaign, and where what it does is written down.
 *
 * @param file the file with the list, absolute
 * @param entries its repositories
 */
record CampaignList(Path file, List<CampaignEntry> entries) {

  /** Reads the file that somebody names; complains about all that is wrong in it. */
  static CampaignList read(Shell shell, String name) throws UsageError {
    Path file;
    try {
      Path path = shell.folder().resolve(name);
      file = Files.exists(path) ? path.toRealPath() : path.normalize();
    } catch (InvalidPathException | IOException e) {
      throw new UsageError("a campaign wants a file, not " + Plain.name(name));
    }
    CampaignFile read = CampaignFile.read(file);
    if (read.problems().isEmpty()) {
      return new CampaignList(file, read.entries());
    }
    boolean unread = read.problems().get(0).at().line() == 0;
    throw new UsageError(
        unread
            ? Plain.name(read.problems().get(0).message().replace(file.toString(), name))
            : ConfigOptions.told(shell, read.problems()));
  }

  /** What tells the runs of a campaign from those of others. */
  String id(boolean dryRun) {
    return file + (dryRun ? " (dry run)" : "");
  }

  /** The folder in which clones and journals are kept. */
  static Path cache(CacheOptions options, Shell shell) throws UsageError {
    Path folder = options.folder(shell);
    if (folder == null) {
      throw new UsageError(
          "a campaign keeps clones, and what it has done: leave --no-cache out, or name a folder"
              + " by --cache-dir");
    }
    return folder.toAbsolutePath().normalize();
  }

  /** The folder of the journals. */
  static Path journals(Path cache) {
    return cache.resolve("campaigns");
  }

  /** The folder of the clones. */
  static Path clones(Path cache) {
    return cache.resolve("clones");
  }
}
