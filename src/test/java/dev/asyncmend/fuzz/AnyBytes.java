package dev.asyncmend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.catalog.Selection;
import dev.asyncmend.edit.Level;
import dev.asyncmend.engine.Engine;
import dev.asyncmend.engine.PipedFile;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.SourceText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every recipe on any bytes, parse to edit: nothing crashes, nothing gets lost, every result is
 * Python, and no fix is refused. {@code bench/fuzz.sh} lets Jazzer call it.
 */
public final class AnyBytes {
  /** Outside of any project: nothing on the disk is looked at. */
  private static final Path NOWHERE = Path.of("/nowhere/asyncmend-fuzz").toAbsolutePath();

  private static final Engine ENGINE = engine();

  private AnyBytes() {}

  /** Throws where a run on these bytes does what no run may do; called by Jazzer by its name. */
  public static void fuzzerTestOneInput(byte[] data) {
    byte[] given = data.clone();
    losesNothing(given);
    RunReport report = run(given);
    FileOutcome outcome = report.outcomes().get(0);
    if (outcome instanceof FileOutcome.Crashed crashed) {
      throw new AssertionError(crashed.trace());
    }
    assertThat(outcome.complaints()).isEmpty();
    if (outcome instanceof FileOutcome.Mended mended) {
      byte[] after = mended.change().after();
      assertThat(parsed(after)).as("what is written is Python").isNotNull();
      assertThat(mended.change().before()).isEqualTo(data);
    }
  }

  private static void losesNothing(byte[] data) {
    PyFile file = parsed(data);
    if (file != null) {
      Tokens tokens = file.tokens();
      StringBuilder text = new StringBuilder();
      for (int token = 0; token < tokens.size(); token++) {
        text.append(tokens.text(token));
      }
      assertThat(text).hasToString(file.text().chars());
      assertThat(Arrays.equals(file.text().bytes(), data)).as("the bytes come back").isTrue();
    }
  }

  private static @Nullable PyFile parsed(byte[] data) {
    return SourceText.read(data) instanceof Decoded.Ok ok
            && Python.parse(ok.text()) instanceof Parse.Ok parse
        ? parse.file()
        : null;
  }

  private static RunReport run(byte[] data) {
    return ENGINE.run(
        new Settings(
            NOWHERE,
            List.of(),
            List.of(),
            true,
            Level.UNSAFE,
            null,
            Settings.Purpose.DIFF,
            true,
            new PipedFile("fuzzed.py", data),
            null,
            null,
            1));
  }

  private static Engine engine() {
    Catalog catalog = Catalog.load();
    Selection selection = catalog.select(List.of("all"), List.of());
    return Engine.of(((Selection.Chosen) selection).remedies(), Progress.NONE);
  }
}
