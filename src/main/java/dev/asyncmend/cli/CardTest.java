package dev.asyncmend.cli;

import dev.asyncmend.catalog.CardExample;
import dev.asyncmend.engine.ExampleRun;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.UnifiedDiff;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Runs one example of a card and compares what comes out with what the card says. */
final class CardTest {
  private final CardExample example;
  private final FileOutcome outcome;

  private CardTest(CardExample example, FileOutcome outcome) {
    this.example = example;
    this.outcome = outcome;
  }

  /**
   * What came out.
   *
   * @param failure what is wrong, over several lines if need be; null where nothing is
   * @param actual what came out of the code; null where nothing that a card could say
   */
  record Result(@Nullable String failure, @Nullable String actual) {
    private static final Result PASSED = new Result(null, null);

    private static Result failed(String why) {
      return new Result(why, null);
    }

    /** Whether all is as the card says. */
    boolean passed() {
      return failure == null;
    }
  }

  /**
   * Runs an example.
   *
   * @param remedy the recipe of its card
   * @param folder a folder with nothing in or around it
   */
  static Result run(CardExample example, Remedy remedy, Path folder) {
    // A run does not even read what no recipe can be about, so this would not be told otherwise.
    String broken = broken(example.before());
    if (broken != null) {
      return Result.failed("the code is no Python: " + broken);
    }
    byte[] code = example.before().getBytes(StandardCharsets.UTF_8);
    FileOutcome outcome = ExampleRun.of(remedy, code, folder, example.target());
    return new CardTest(example, outcome).result();
  }

  /** Why and where a text is no Python; null where it is. */
  private static @Nullable String broken(String text) {
    if (Python.parse(new SourceText(text)) instanceof Parse.Broken broken) {
      int line = LineMap.of(text).line(broken.at().start());
      return "line " + line + ": " + broken.reason();
    }
    return null;
  }

  private Result result() {
    if (outcome instanceof FileOutcome.Crashed crashed) {
      return Result.failed("internal error: " + crashed.reason() + "; please report it");
    }
    return example.kept() ? kept() : mended();
  }

  private Result kept() {
    if (outcome instanceof FileOutcome.Mended mended) {
      return Result.failed(
          "this must be kept, and is changed\n" + diff(example.before(), now(mended)));
    }
    return outcome.notes().isEmpty()
        ? Result.PASSED
        : Result.failed("this must be kept, and something is found in it" + notes());
  }

  private Result mended() {
    String wanted = example.after();
    if (outcome instanceof FileOutcome.Mended mended) {
      String now = now(mended);
      if (wanted == null) {
        return new Result(
            "the example has no `after`; this came out\n" + diff(example.before(), now), now);
      }
      return now.equals(wanted)
          ? Result.PASSED
          : new Result(
              "something else came out (+) than the card says (-)\n" + diff(wanted, now), now);
    }
    if (outcome.notes().isEmpty()) {
      return Result.failed("nothing is found in this");
    }
    boolean unchanged = wanted == null || wanted.equals(example.before());
    return unchanged
        ? Result.PASSED
        : Result.failed("something is found in this, and there is no fix" + notes());
  }

  private static String now(FileOutcome.Mended mended) {
    return new String(mended.change().after(), StandardCharsets.UTF_8);
  }

  /** What was found, a line for each. */
  private String notes() {
    StringBuilder lines = new StringBuilder();
    LineMap map = LineMap.of(example.before());
    for (Note note : outcome.notes()) {
      lines.append("\n  line ").append(map.line(note.finding().span().start()));
      lines.append(": ").append(note.finding().message());
      if (note.finding().obstacle() != null) {
        lines.append("; no automatic fix: ").append(note.finding().obstacle());
      }
    }
    return lines.toString();
  }

  private static String diff(String before, String after) {
    String diff = UnifiedDiff.of("example.py", before, after);
    return diff.substring(Math.max(0, diff.indexOf("@@"))).stripTrailing();
  }
}
