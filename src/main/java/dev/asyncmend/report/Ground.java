package dev.asyncmend.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What the paths of reports are relative to. Findings name files as a person in {@code folder}
 * would; servers that show a repository want them from its root.
 *
 * @param folder the current folder, absolute, links resolved
 * @param root the root of the repository around it, else the folder itself
 */
public record Ground(Path folder, Path root) {
  private static final String UNRESERVED = "-._~/";

  /**
   * A path of this run from the root of the repository, with {@code /} on every system; as it is
   * where it leads out of there.
   */
  String fromRoot(String path) {
    try {
      Path file = folder.resolve(path).normalize();
      return file.startsWith(root) ? slashes(root.relativize(file)) : path;
    } catch (InvalidPathException e) {
      return path; // a name that somebody gave to standard input
    }
  }

  /** Whether a path of this run is below the root. */
  boolean holds(String path) {
    try {
      return folder.resolve(path).normalize().startsWith(root);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * A path of this run as a URI reference (RFC 3986): relative to the root where it is below it,
   * else absolute.
   */
  String uri(String path) {
    if (holds(path)) {
      return percent(fromRoot(path));
    }
    try {
      String absolute = slashes(folder.resolve(path).normalize());
      return "file://" + percent(absolute.startsWith("/") ? absolute : "/" + absolute);
    } catch (InvalidPathException e) {
      return percent(path);
    }
  }

  private static String percent(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char unit = (char) (octet & 0xFF);
      boolean plain =
          (unit >= 'a' && unit <= 'z')
              || (unit >= 'A' && unit <= 'Z')
              || (unit >= '0' && unit <= '9')
              || UNRESERVED.indexOf(unit) >= 0;
      uri.append(plain ? String.valueOf(unit) : String.format("%%%02X", (int) unit));
    }
    return uri.toString();
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
