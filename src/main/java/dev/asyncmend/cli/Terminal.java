package dev.asyncmend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Whether somebody looks at a stream, which Java 17 does not tell for each of them. */
final class Terminal {
  /** Set by the launcher: the numbers of the streams that are terminals. */
  private static final String PROPERTY = "asyncmend.terminals";

  private Terminal() {}

  /** Whether the stream with this file descriptor is a terminal. */
  static boolean at(int descriptor) {
    String known = System.getProperty(PROPERTY);
    return known == null ? looksLikeOne(descriptor) : known.contains(String.valueOf(descriptor));
  }

  private static boolean looksLikeOne(int descriptor) {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
      return false; // not Linux, and not started by the launcher: nobody can tell
    }
  }
}
