package dev.asyncmend.cli;

import dev.asyncmend.catalog.CardExample;
import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.catalog.ExampleReader;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the examples of cards one after the other, tells which fail, and counts. */
final class CardTests {
  private final Shell shell;
  private final Output output;
  private final Catalog catalog;
  private final boolean update;
  private int cards;
  private int passed;
  private int failed;
  private int updated;

  CardTests(Shell shell, Output output, Catalog catalog, boolean update) {
    this.shell = shell;
    this.output = output;
    this.catalog = catalog;
    this.update = update;
  }

  /** A failed example, which one of the card it is, and what came out of it. */
  private record Failure(int index, CardExample example, CardTest.Result result) {}

  /** Runs the examples of one card. */
  void card(Path file, List<CardExample> examples) throws UsageError {
    cards++;
    if (examples.isEmpty()) {
      output.say("asyncmend: note: " + name(file) + " has no examples");
      return;
    }
    List<Failure> failures = new ArrayList<>();
    for (int index = 0; index < examples.size(); index++) {
      CardExample example = examples.get(index);
      Remedy remedy = catalog.find(example.recipe()).orElseThrow();
      CardTest.Result result = CardTest.run(example, remedy, nowhere());
      if (result.passed()) {
        passed++;
      } else {
        failures.add(new Failure(index, example, result));
      }
    }
    List<Failure> left = update ? updated(file, failures) : failures;
    failed += left.size();
    left.forEach(one -> tell(file, one));
  }

  /** Counts, and gives the exit code. */
  int end() {
    String counts = passed + " passed, " + failed + " failed";
    String written = updated == 0 ? "" : ", " + updated + " updated";
    output.say(
        "Ran the examples of "
            + cards
            + (cards == 1 ? " card: " : " cards: ")
            + counts
            + written
            + ".");
    return failed == 0 ? ExitCode.DONE : ExitCode.FOUND;
  }

  private void tell(Path file, Failure failure) {
    StringBuilder text = new StringBuilder();
    text.append(name(file)).append(':').append(failure.example().line()).append(": ");
    String reason = String.valueOf(failure.result().failure());
    String gap = "";
    for (String line : reason.split("\n", -1)) {
      text.append(gap).append(Plain.name(line.replace("\t", "    "))).append('\n');
      gap = "  ";
    }
    output.text(text.append('\n').toString());
  }

  /** Writes what came out into the card, the last example first; gives those that stay wrong. */
  private List<Failure> updated(Path file, List<Failure> failures) throws UsageError {
    List<Failure> left = new ArrayList<>();
    try {
      String text = Files.readString(file);
      String end = text.contains("\r\n") ? "\r\n" : "\n";
      List<String> lines = List.of(text.split("\r?\n", -1));
      for (int at = failures.size() - 1; at >= 0; at--) {
        Failure failure = failures.get(at);
        String actual = failure.result().actual();
        Optional<List<String>> changed =
            actual == null
                ? Optional.empty()
                : CardUpdate.of(lines, failure.example().place(), actual);
        lines = changed.orElse(lines);
        if (changed.isEmpty()) {
          left.add(0, failure);
        }
      }
      if (left.size() < failures.size()) {
        ReportFile.replace(
            file.toRealPath(), String.join(end, lines).getBytes(StandardCharsets.UTF_8));
        updated += failures.size() - left.size();
      }
      return moved(left, ExampleReader.in(file));
    } catch (IOException e) {
      throw new UsageError(
          "cannot write " + name(file) + ": " + Plain.name(String.valueOf(e.getMessage())));
    }
  }

  /** The same failures, with the lines on which their examples are by now. */
  private static List<Failure> moved(List<Failure> failures, List<CardExample> now) {
    return failures.stream()
        .map(one -> new Failure(one.index(), now.get(one.index()), one.result()))
        .toList();
  }

  /** A folder that holds nothing and has nothing around it, so that examples mean the same. */
  private Path nowhere() {
    Path top = shell.folder().getRoot();
    return (top == null ? shell.folder() : top).resolve("asyncmend-example");
  }

  private String name(Path file) {
    return Plain.name(ConfigOptions.name(shell, file));
  }
}
