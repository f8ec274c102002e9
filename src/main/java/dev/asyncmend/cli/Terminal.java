package dev.asyncmend.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether somebody looks at a stream, which Java 17 does not tell for each of them. */
final class Terminal {
  /** Set by the launcher: the numbers of the streams that are terminals. */
  private static final String PROPERTY = "asyncmend.terminals";

  private static final int USUAL = 80;

  /** Rows and columns; zero columns are told where nobody has set them. */
  private static final Pattern SIZE = Pattern.compile("\\d+ ([1-9]\\d{0,3})");

  private Terminal() {}

  /** Whether the stream with this file descriptor is a terminal. */
  static boolean at(int descriptor) {
    String known = System.getProperty(PROPERTY);
    return known == null ? looksLikeOne(descriptor) : known.contains(String.valueOf(descriptor));
  }

  /**
   * How many characters a line has where standard output is a terminal; 80 where it is none, or
   * nothing tells. {@code COLUMNS} wins, as everywhere. Shells keep that to themselves, so {@code
   * stty} is asked, which takes a few milliseconds: not for what has to be fast.
   */
  static int columns(Shell shell) {
    String told = shell.environment().getOrDefault("COLUMNS", "");
    if (told.matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(told);
    }
    return shell.outTerminal() ? asked().orElse(USUAL) : USUAL;
  }

  private static Optional<Integer> asked() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      Matcher columns = SIZE.matcher(size.strip());
      return columns.matches() ? Optional.of(Integer.valueOf(columns.group(1))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // no stty, or no terminal: Windows
    }
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
