package dev.asyncmend.report;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What a report says besides the findings: where it is told, by which program, and how that ended.
 *
 * @param paint colours for text
 * @param ground what paths are relative to
 * @param version the version of asyncmend, as {@code 1.2.3}
 * @param home gives the address below which the documentation is published, without a slash at its
 *     end; empty where there is none
 * @param exitCode what the process says when it ends
 */
public record Surroundings(
    Paint paint, Ground ground, String version, Supplier<String> home, int exitCode) {

  /** Those of a run of which only the findings matter: in no folder in particular. */
  static Surroundings plain(Paint paint) {
    Path nowhere = Path.of("").toAbsolutePath();
    return new Surroundings(paint, new Ground(nowhere, nowhere), "", () -> "", 0);
  }

  /** The page about a recipe; empty where none is published. */
  String page(String recipe) {
    String address = home.get();
    return address.isEmpty() ? "" : address + "/docs/recipes/" + recipe + ".md";
  }
}
