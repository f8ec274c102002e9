package dev.asyncmend.engine;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.syntax.PythonVersion;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a piece of code to one recipe, with all its fixes allowed. The code has no project: what
 * Python and libraries offer is known, and nothing else.
 */
public final class ExampleRun {
  private static final String NAME = "example.py";

  private ExampleRun() {}

  /**
   * What becomes of the code.
   *
   * @param folder a folder with nothing in it or around it; it need not exist
   * @param target the oldest Python that the code must run on; null for the usual
   */
  public static FileOutcome of(
      Remedy remedy, byte[] code, Path folder, @Nullable PythonVersion target) {
    Settings settings =
        new Settings(
            folder,
            List.of(NAME),
            List.of(),
            false,
            Level.UNSAFE,
            target,
            Settings.Purpose.DIFF,
            false,
            new PipedFile(NAME, code),
            null,
            null,
            1);
    return Engine.of(List.of(remedy), Progress.NONE).run(settings).outcomes().get(0);
  }
}
