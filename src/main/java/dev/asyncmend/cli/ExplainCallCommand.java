package dev.asyncmend.cli;

import dev.asyncmend.edit.Level;
import dev.asyncmend.engine.Inquiry;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.report.CallReport;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

/** {@code asyncmend explain-call}: what a call is, and how that is known. */
@Command(
    name = "explain-call",
    header = "Say what a call gives, and how that is known.",
    description =
        "Takes FILE:LINE or FILE:LINE:COLUMN in place of PATH and tells, for each call there, "
            + "whether it gives a coroutine, what its parts are, and the facts that say so.",
    footer = {"  asyncmend explain-call app.py:12", "  asyncmend explain-call app.py:12:9"},
    sortOptions = false)
final class ExplainCallCommand extends FileCommand {
  private static final Pattern PLACE =
      Pattern.compile("(.+?):([1-9]\\d{0,8})(?::([1-9]\\d{0,8}))?");

  @ArgGroup(validate = false, order = 8, heading = "%nWhat to remember:%n")
  private CacheOptions memory = new CacheOptions();

  @Override
  @Nullable Path cache() throws UsageError {
    return memory.folder(shell());
  }

  @Override
  int work() throws UsageError {
    List<String> places = files().paths();
    Matcher place = PLACE.matcher(places.get(0));
    if (places.size() != 1 || !place.matches()) {
      throw new UsageError("explain-call takes one FILE:LINE or FILE:LINE:COLUMN");
    }
    String file = place.group(1);
    int line = Integer.parseInt(place.group(2));
    int column = place.group(3) == null ? 0 : Integer.parseInt(place.group(3));
    Settings settings = settings(Settings.Purpose.CHECK, Level.SAFE, null).of(List.of(file));
    Inquiry.Result result = Inquiry.of(settings, line, column);
    if (result instanceof Inquiry.Result.Failed failed) {
      throw new UsageError(failed.reason());
    }
    Inquiry.Result.Told told = (Inquiry.Result.Told) result;
    if (told.calls().isEmpty()) {
      throw new UsageError(places.get(0) + ": there is no call");
    }
    output().text(CallReport.of(file, told.calls()));
    return ExitCode.DONE;
  }
}
