package dev.asyncmend.engine;

import java.nio.file.Path;

/**
 * A pattern of an ignore file about files below a folder, or about the whole file system for those
 * that are not below it.
 *
 * @param base the folder, as {@link IgnorePattern#bytes}, with a slash at its end
 * @param origin where it is written
 */
record FileRule(String base, IgnorePattern pattern, ProjectRules.Rule origin) {

  /** The rule as it is written in a configuration or on a command line. */
  static FileRule of(ProjectRules.Rule rule) {
    String glob = rule.glob();
    String local = glob.startsWith("./") ? glob.substring(1) : glob;
    String base = slashes(rule.base());
    return new FileRule(
        base.endsWith("/") ? base : base + "/",
        IgnorePattern.line(IgnorePattern.bytes(local)),
        rule);
  }

  /** Whether it speaks about {@code path}, an absolute path, itself. */
  boolean matches(Path path, boolean folder) {
    String whole = slashes(path);
    String inside = whole.startsWith(base) ? whole.substring(base.length()) : whole.substring(1);
    return pattern.matches(inside, folder);
  }

  /** Whether it is about {@code file}; one that starts with {@code !} is about all others. */
  boolean about(Path file) {
    return pattern.negated() != covers(file);
  }

  /** Whether it speaks about {@code file}, or about a folder around it that is below the base. */
  private boolean covers(Path file) {
    if (matches(file, false)) {
      return true;
    }
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      if (!slashes(at).startsWith(base)) {
        return false;
      }
      if (matches(at, true)) {
        return true;
      }
    }
    return false;
  }

  private static String slashes(Path path) {
    return IgnorePattern.bytes(path.toString().replace('\\', '/'));
  }
}
