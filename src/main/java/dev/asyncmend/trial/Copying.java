package dev.asyncmend.trial;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Copies a project as it lies there, what git does not track or ignores included, so that a command
 * finds all that it finds in the original:
 *
 * <ul>
 *   <li>virtual environments, {@code node_modules} and their like become links to the original, and
 *       so do files of more than 64 MB;
 *   <li>the stores of version control and the caches of tools are left out;
 *   <li>links into the project lead into the copy, others where they led;
 *   <li>what is no file, folder or link, and what cannot be read, is left out.
 * </ul>
 */
final class Copying extends SimpleFileVisitor<Path> {
  private static final long LARGE = 64L << 20;
  private static final int FILES = 200_000;
  private static final long BYTES = 8L << 30;

  private static final Set<String> LEFT_OUT =
      Set.of(
          ".git",
          ".hg",
          ".svn",
          ".bzr",
          "__pycache__",
          ".pytest_cache",
          ".mypy_cache",
          ".ruff_cache",
          ".pytype",
          ".hypothesis",
          ".tox",
          ".nox");

  private static final Set<String> LINKED =
      Set.of("node_modules", "site-packages", "__pypackages__", ".eggs", ".pixi", ".direnv");

  private final Path from;
  private final Path to;
  private final BooleanSupplier stopped;
  private int files;
  private long bytes;
  private boolean tooLarge;

  private Copying(Path from, Path to, BooleanSupplier stopped) {
    this.from = from;
    this.to = to;
    this.stopped = stopped;
  }

  /**
   * Copies the folder {@code from} to {@code to}, which does not exist yet.
   *
   * @param stopped whether to give up
   */
  static void copy(Path from, Path to, BooleanSupplier stopped) throws IOException, Stopped {
    Copying copying = new Copying(from, to, stopped);
    Files.walkFileTree(from, copying);
    if (copying.tooLarge) {
      throw new Stopped(
          from
              + " is too large to be copied (more than 200,000 files or 8 GB); name a folder in it"
              + " with --verify-root");
    }
  }

  /** Why a copy cannot be made or used, in a few words. */
  static String reason(IOException e) {
    if (e instanceof FileSystemException system) {
      String why =
          system.getReason() == null ? system.getClass().getSimpleName() : system.getReason();
      return system.getFile() + ": " + why;
    }
    return String.valueOf(e.getMessage());
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about)
      throws IOException {
    String name = String.valueOf(folder.getFileName());
    if (stopped.getAsBoolean()) {
      return FileVisitResult.TERMINATE;
    }
    if (folder.equals(from)) {
      Files.createDirectories(to);
      return FileVisitResult.CONTINUE;
    }
    if (LEFT_OUT.contains(name) || name.startsWith(Workshop.NAME) || !Files.isReadable(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (LINKED.contains(name) || environment(folder)) {
      Files.createSymbolicLink(copied(folder), folder);
      return FileVisitResult.SKIP_SUBTREE;
    }
    Files.createDirectory(copied(folder));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
    if (stopped.getAsBoolean()) {
      return FileVisitResult.TERMINATE;
    }
    try {
      if (about.isSymbolicLink()) {
        Files.createSymbolicLink(copied(file), target(file));
      } else if (about.isRegularFile() && Files.isReadable(file) && !isStore(file)) {
        return regular(file, about.size());
      }
      return FileVisitResult.CONTINUE;
    } catch (NoSuchFileException e) {
      return FileVisitResult.CONTINUE; // it went away since the folder was read
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE; // gone meanwhile, or not to be read by the command either
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
    return FileVisitResult.CONTINUE;
  }

  private FileVisitResult regular(Path file, long size) throws IOException {
    if (size > LARGE) {
      Files.createSymbolicLink(copied(file), file);
      return FileVisitResult.CONTINUE;
    }
    files++;
    bytes += size;
    tooLarge = files > FILES || bytes > BYTES;
    if (tooLarge) {
      return FileVisitResult.TERMINATE;
    }
    Files.copy(file, copied(file), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    return FileVisitResult.CONTINUE;
  }

  /** In a submodule or a worktree {@code .git} is a file that says where the store is. */
  private static boolean isStore(Path file) {
    return String.valueOf(file.getFileName()).equals(".git");
  }

  private static boolean environment(Path folder) {
    return Files.exists(folder.resolve("pyvenv.cfg"))
        || Files.isDirectory(folder.resolve("conda-meta"));
  }

  private Path copied(Path path) {
    return to.resolve(from.relativize(path));
  }

  /** What the copy of a link names. */
  private Path target(Path link) throws IOException {
    Path target = Files.readSymbolicLink(link);
    Path folder = link.getParent() == null ? link : link.getParent();
    Path absolute = folder.resolve(target).normalize();
    if (!absolute.startsWith(from)) {
      return absolute;
    }
    return target.isAbsolute() ? copied(absolute) : target;
  }
}
