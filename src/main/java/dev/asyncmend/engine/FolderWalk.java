package dev.asyncmend.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A walk over a folder that honours ignore files and exclusions. It does not follow links, as git
 * does not: what they lead to is found where it is, or belongs to somebody else.
 */
final class FolderWalk {

  /** Who is told what a walk meets. */
  interface Visitor {
    /** Whether to go into a folder that nothing excludes. */
    boolean enters(Path folder);

    /** A regular file that nothing excludes. */
    void file(Path file);

    /**
     * A file or folder that is not visited, be it excluded or no regular file.
     *
     * @param why says so in a few words; asked for only where somebody wants to know
     */
    default void left(Path path, boolean folder, Supplier<String> why) {}

    /** Something could not be looked at. */
    void trouble(Path path, String reason);
  }

  private static final String LINK = "a link, and links are not followed";

  private final Excludes excludes;
  private final boolean ignoreFiles;
  private final Visitor visitor;

  /** A walk; {@code ignoreFiles} says whether {@code .gitignore} is honoured. */
  FolderWalk(Excludes excludes, boolean ignoreFiles, Visitor visitor) {
    this.excludes = excludes;
    this.ignoreFiles = ignoreFiles;
    this.visitor = visitor;
  }

  /** Walks over all that is in {@code folder}, which itself nothing excludes. */
  void over(Path folder) {
    walk(folder, ignoreFiles ? IgnoreRules.at(folder) : null);
  }

  /** Why something cannot be read, in a few words. */
  static String reason(Exception e) {
    if (e instanceof DirectoryIteratorException late && late.getCause() != null) {
      return reason(late.getCause());
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : String.valueOf(e.getMessage());
  }

  private void walk(Path folder, @Nullable IgnoreRules rules) {
    for (Path path : list(folder)) {
      try {
        visit(path, rules);
      } catch (IOException e) {
        // What went away between the listing and now is none of our business.
        if (!(e instanceof NoSuchFileException)) {
          visitor.trouble(path, reason(e));
        }
      }
    }
  }

  private void visit(Path path, @Nullable IgnoreRules rules) throws IOException {
    BasicFileAttributes about =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    boolean folder = about.isDirectory();
    if (!folder && !about.isRegularFile()) {
      visitor.left(path, false, () -> about.isSymbolicLink() ? LINK : "no regular file");
      return;
    }
    if (excludes.covers(path, folder)) {
      visitor.left(path, folder, () -> excludes.reason(path, folder));
      return;
    }
    if (rules != null && rules.ignores(path, folder)) {
      visitor.left(path, folder, () -> rules.reason(path, folder));
      return;
    }
    if (!folder) {
      visitor.file(path);
    } else if (visitor.enters(path)) {
      walk(path, rules == null ? null : rules.enter(path));
    }
  }

  private List<Path> list(Path folder) {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(paths::add);
    } catch (IOException | DirectoryIteratorException e) {
      visitor.trouble(folder, reason(e));
    }
    paths.sort(Comparator.naturalOrder());
    return paths;
  }
}
