package dev.asyncmend.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The browser of the user, started with an address: that of {@code BROWSER}, else the usual one.
 */
final class StartedBrowser {
  private StartedBrowser() {}

  /** Starts it; whether there was something to start. */
  static boolean at(Shell shell, URI address) {
    List<String> program = program(shell.environment());
    if (program.isEmpty()) {
      return false;
    }
    List<String> words = new ArrayList<>(program);
    words.add(address.toString());
    try {
      new ProcessBuilder(words)
          .directory(shell.folder().toFile())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> program(Map<String, String> environment) {
    String wanted = environment.getOrDefault("BROWSER", "");
    if (!wanted.isBlank()) {
      return List.of(wanted);
    }
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return List.of("open");
    }
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    boolean desktop =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return desktop ? List.of("xdg-open") : List.of();
  }
}
