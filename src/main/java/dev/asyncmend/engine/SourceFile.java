package dev.asyncmend.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that a run looks at.
 *
 * @param path where it is, absolute, links resolved
 * @param name how a person in the current folder would write it, with {@code /} on every system
 * @param root the folder that was asked for and led here; null for a file that was named itself
 */
record SourceFile(Path path, String name, @Nullable Path root) {

  /** Where it is on the disk: a block of Markdown is in its file. */
  Path disk() {
    Path page = path.getParent();
    return page != null && Pages.isBlock(path) ? page : path;
  }

  /**
   * How a patch names the file: relative to the root of the repository that holds it, as git does
   * in any of its folders; outside of a repository like {@link #name}, from the root of the file
   * system if that leads out of the current folder.
   */
  String patchPath() {
    for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return slashes(folder.relativize(path));
      }
    }
    boolean outside = name.startsWith("/") || name.startsWith("../");
    return outside ? slashes(path.subpath(0, path.getNameCount())) : name;
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
