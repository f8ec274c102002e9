package dev.asyncmend.engine;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Remedy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs of the engine in a folder. */
final class Runs {
  private final Path folder;

  Runs(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RunReport check(Remedy... remedies) {
    return run(settings(Settings.Purpose.CHECK), remedies);
  }

  RunReport diff(Remedy... remedies) {
    return run(settings(Settings.Purpose.DIFF), remedies);
  }

  RunReport fix(Remedy... remedies) {
    return run(settings(Settings.Purpose.FIX), remedies);
  }

  static RunReport run(Settings settings, Remedy... remedies) {
    return Engine.of(List.of(remedies), Progress.NONE).run(settings);
  }

  Settings settings(Settings.Purpose purpose, String... paths) {
    Settings settings = settings(purpose, purpose == Settings.Purpose.CHECK, 2, null);
    return paths.length == 0 ? settings : settings.of(List.of(paths));
  }

  Settings settings(
      Settings.Purpose purpose, boolean textEdits, int jobs, @Nullable PipedFile piped) {
    try {
      return new Settings(
          folder.toRealPath(),
          List.of("."),
          List.of(),
          true,
          Level.SAFE,
          null,
          purpose,
          textEdits,
          piped,
          null,
          null,
          jobs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
