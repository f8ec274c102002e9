package dev.asyncmend.cli;

import dev.asyncmend.git.Git;
import dev.asyncmend.report.Plain;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses to go on where something is not committed. */
final class CleanTree {
  private static final int NAMED = 3;

  private CleanTree() {}

  /** Complains where a repository around one of the paths has changes, or where there is none. */
  static void require(Shell shell, List<String> paths) throws UsageError {
    Set<Path> roots = new LinkedHashSet<>();
    for (String path : paths) {
      roots.add(root(shell, path));
    }
    for (Path root : roots) {
      List<String> changed =
          Git.asking(root, shell.environment())
              .ask("status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames")
              .orElseThrow(
                  () ->
                      new UsageError(
                          "--require-clean: git does not tell what is changed in "
                              + Plain.name(root.toString())));
      if (!changed.isEmpty()) {
        throw new UsageError(message(shell.folder(), root, changed));
      }
    }
  }

  private static Path root(Shell shell, String path) throws UsageError {
    try {
      Optional<Path> root = Repository.around(shell.folder().resolve(path).normalize());
      if (root.isPresent()) {
        return root.get();
      }
    } catch (InvalidPathException e) {
      throw new UsageError("--require-clean: there is no " + Plain.name(path));
    }
    throw new UsageError("--require-clean: " + Plain.name(path) + " is in no git repository");
  }

  private static String message(Path here, Path root, List<String> changed) {
    List<String> names = new ArrayList<>();
    for (String line : changed.subList(0, Math.min(NAMED, changed.size()))) {
      // Two letters and a space, then the path from the root.
      names.add(Plain.name(here.relativize(root.resolve(line.substring(3))).toString()));
    }
    int more = changed.size() - names.size();
    String rest = more == 0 ? "" : " and " + more + " more";
    return "--require-clean: not committed: "
        + String.join(", ", names)
        + rest
        + "; commit or stash first, nothing was changed";
  }
}
