package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Programs that a person starts by hand and waits for, told by their folders: examples, scripts,
 * commands. Whoever reads a file there has nothing else to do meanwhile.
 */
final class ByHand {
  private static final Set<String> FOLDERS =
      Set.of(
          "bench",
          "benchmark",
          "benchmarks",
          "cli",
          "cookbook",
          "cookbooks",
          "demo",
          "demos",
          "doc",
          "docs",
          "example",
          "examples",
          "notebooks",
          "sample",
          "samples",
          "scripts",
          "tutorial",
          "tutorials");

  private ByHand() {}

  /** Whether nobody asked, by the parameter {@code scripts}, to look into such a file. */
  static boolean isLeftOut(Place place) {
    return !place.parameters().flag("scripts") && is(place.path());
  }

  private static boolean is(String path) {
    int name = path.lastIndexOf('/');
    return name >= 0
        && Stream.of(path.substring(0, name).split("/", -1))
            .anyMatch(folder -> FOLDERS.contains(folder.toLowerCase(Locale.ROOT)));
  }
}
