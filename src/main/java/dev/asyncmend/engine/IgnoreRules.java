package dev.asyncmend.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ignore rules that hold in one folder: those of its own {@code .gitignore}, of the folders
 * above it up to the root of the repository, and of the repository's {@code info/exclude}. The
 * nearest file that speaks about a path decides, and in it the last line (gitignore(5)).
 */
final class IgnoreRules {
  private static final String GIT = ".git";
  private static final int GITDIR = "gitdir:".length();

  private final @Nullable IgnoreRules outer;
  private final String base;
  private final Path file;
  private final List<IgnorePattern> patterns;

  private IgnoreRules(@Nullable IgnoreRules outer, String base, Path file) {
    this.outer = outer;
    this.base = base;
    this.file = file;
    this.patterns = read(file);
  }

  /**
   * The rules inside {@code folder}, looked up from the root of its repository; outside of any
   * repository only the ones that it holds itself.
   *
   * @param folder an absolute path
   */
  static IgnoreRules at(Path folder) {
    Path parent = folder.getParent();
    if (parent == null || Files.exists(folder.resolve(GIT)) || !inRepository(parent)) {
      return root(folder);
    }
    return at(parent).enter(folder);
  }

  /** The rules inside {@code folder}, which is a child of the folder of these rules. */
  IgnoreRules enter(Path folder) {
    return Files.exists(folder.resolve(GIT)) ? root(folder) : nested(this, folder);
  }

  /** Whether {@code path}, a child of the folder of these rules, is to be left out. */
  boolean ignores(Path path, boolean folder) {
    return ignores(IgnorePattern.bytes(slashes(path)), folder);
  }

  private boolean ignores(String path, boolean folder) {
    String inside = path.substring(base.length());
    for (int at = patterns.size() - 1; at >= 0; at--) {
      IgnorePattern pattern = patterns.get(at);
      if (pattern.matches(inside, folder)) {
        return !pattern.negated();
      }
    }
    return outer != null && outer.ignores(path, folder);
  }

  /** Where it is written that {@code path} is left out: the path of a file, and a line. */
  String reason(Path path, boolean folder) {
    String inside = IgnorePattern.bytes(slashes(path)).substring(base.length());
    String[] lines = content(file).split("\n", -1);
    for (int at = lines.length - 1; at >= 0; at--) {
      if (IgnorePattern.file(lines[at]).stream().anyMatch(one -> one.matches(inside, folder))) {
        String line = lines[at].strip();
        return file + ":" + (at + 1) + ": " + new String(bytes(line), StandardCharsets.UTF_8);
      }
    }
    return outer == null ? "" : outer.reason(path, folder);
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static IgnoreRules root(Path folder) {
    Path exclude = commonFolder(folder.resolve(GIT)).resolve("info").resolve("exclude");
    IgnoreRules excluded = new IgnoreRules(null, base(folder), exclude);
    return nested(excluded, folder);
  }

  private static IgnoreRules nested(IgnoreRules outer, Path folder) {
    Path file = folder.resolve(".gitignore");
    // Git does not follow a link here: it could lead out of the work tree.
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return outer;
    }
    return new IgnoreRules(outer, base(folder), file);
  }

  private static boolean inRepository(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(GIT))) {
        return true;
      }
    }
    return false;
  }

  /** Where the repository keeps what its work trees share (gitrepository-layout(5)). */
  private static Path commonFolder(Path git) {
    if (!Files.isRegularFile(git)) {
      return git;
    }
    String link = content(git).strip();
    if (link.length() <= GITDIR) {
      return git;
    }
    Path own = git.resolveSibling(link.substring(GITDIR).strip());
    String common = content(own.resolve("commondir")).strip();
    return common.isEmpty() ? own : own.resolve(common);
  }

  private static List<IgnorePattern> read(Path file) {
    return IgnorePattern.file(content(file));
  }

  /** The bytes of a file, one char each; a file that cannot be read has no rules, as for git. */
  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  private static String base(Path folder) {
    String path = IgnorePattern.bytes(slashes(folder));
    return path.endsWith("/") ? path : path + "/";
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
