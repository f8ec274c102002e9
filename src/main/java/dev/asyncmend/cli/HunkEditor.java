package dev.asyncmend.cli;

import dev.asyncmend.engine.Asker;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets the user change a patch in an editor. */
final class HunkEditor {
  private static final String GUIDE =
      """
      # To keep a '-' line, make its first sign a space; to leave out a '+' line, delete it.
      # Lines that begin with # are not part of the patch. The result must be Python; if all is
      # deleted, nothing is changed and you are asked again.
      """;

  private final Shell shell;

  HunkEditor(Shell shell) {
    this.shell = shell;
  }

  /**
   * What came of it.
   *
   * @param text what the file is to hold; null where that is not known
   * @param message why not, for the user
   */
  record Result(@Nullable String text, String message) {}

  /** Shows the patch in an editor and waits for its end. */
  Result edit(Asker.Draft draft, String patch) {
    Path file = null;
    try {
      file = Files.createTempFile("asyncmend-", ".diff");
      Files.writeString(file, patch + GUIDE);
      int code = start(file);
      String edited = Files.readString(file);
      return code == 0
          ? HandPatch.apply(draft.before().chars(), edited)
          : new Result(null, "The editor failed with exit code " + code + "; nothing was changed.");
    } catch (IOException e) {
      return new Result(null, "Cannot edit: " + Plain.name(String.valueOf(e.getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result(null, "Interrupted.");
    } finally {
      delete(file);
    }
  }

  private int start(Path file) throws IOException, InterruptedException {
    Map<String, String> environment = shell.environment();
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    String editor =
        Stream.of("VISUAL", "EDITOR")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isBlank())
            .findFirst()
            .orElse(windows ? "notepad" : "vi");
    List<String> command =
        windows
            ? List.of("cmd", "/d", "/c", editor + " \"" + file + "\"")
            : List.of("sh", "-c", editor + " \"$@\"", "sh", file.toString());
    ProcessBuilder builder = new ProcessBuilder(command).directory(shell.folder().toFile());
    return builder.inheritIO().start().waitFor();
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return; // the system empties its folder for such files
    }
  }
}
