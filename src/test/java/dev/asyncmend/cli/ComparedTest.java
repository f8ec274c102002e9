package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The README says of every recipe which other tools report the same, as {@code
 * bench/compare_tools.py} measured it. {@code -Ddocs.bless=true} writes the README anew.
 */
final class ComparedTest {
  private static final Path README = Path.of("README.md");
  private static final List<String> TOOLS = List.of("ruff", "flake8-async", "mypy", "pyright");

  /** Rules of type checkers that say what is wrong; all others say that types do not fit. */
  private static final Set<String> TELLING =
      Set.of(
          "deprecated",
          "truthy-bool",
          "truthy-function",
          "unused-awaitable",
          "unused-coroutine",
          "reportDeprecated",
          "reportUnnecessaryComparison",
          "reportUnusedCoroutine");

  private static final Pattern ROW = Pattern.compile("\\| \\[([a-z-]+)]\\(docs/recipes/.*");

  private final List<String> lines = Files.readAllLines(Path.of("bench/compared.tsv"));

  ComparedTest() throws IOException {}

  @Test
  void theReadmeSaysWhatWasMeasured() throws IOException {
    List<String> page = new ArrayList<>(Files.readAllLines(README));
    List<String> wanted = page.stream().map(this::row).toList();

    if (Boolean.getBoolean("docs.bless")) {
      Files.write(README, wanted);
    } else {
      assertThat(page).isEqualTo(wanted);
    }
  }

  @Test
  void theReadmeNamesTheVersions() throws IOException {
    String page = Files.readString(README).replaceAll("\\s+", " ");
    String[] words = lines.get(0).split(" ", -1);
    for (int at = 1; at < words.length; at += 2) {
      assertThat(page).contains(words[at] + " " + words[at + 1]);
    }
  }

  /** A line of the README as it has to be: the last cell of a recipe's row is replaced. */
  private String row(String line) {
    Matcher row = ROW.matcher(line);
    if (!row.matches()) {
      return line;
    }
    String[] cells = line.split(" \\| ", -1);
    return String.join(" | ", List.of(cells).subList(0, 3)) + " | " + cell(row.group(1)) + " |";
  }

  private String cell(String recipe) {
    String all = all(recipe);
    Map<String, List<String>> tools = new LinkedHashMap<>();
    for (String tool : TOOLS) {
      String said = said(recipe, tool, all);
      if (!said.isEmpty()) {
        tools.computeIfAbsent(said, key -> new ArrayList<>()).add(tool);
      }
    }
    List<String> parts = new ArrayList<>();
    tools.forEach((said, who) -> parts.add(String.join(", ", who) + ": " + said));
    return parts.isEmpty() ? "–" : String.join("; ", parts);
  }

  /** Rules of a tool, and how many of the findings they report; nothing where it reports none. */
  private String said(String recipe, String tool, String all) {
    Set<String> rules = new TreeSet<>();
    String count = "";
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (!fields[0].equals(recipe) || !fields[1].equals(tool)) {
        continue;
      }
      if (fields[2].isEmpty()) {
        count = fields[3];
      } else {
        boolean types = tool.equals("mypy") || tool.equals("pyright");
        rules.add(types && !TELLING.contains(fields[2]) ? "~types" : "`" + fields[2] + "`");
      }
    }
    String names = String.join(", ", rules).replace("~types", "types that do not fit");
    return count.isEmpty() ? "" : names + " (" + count + " of " + all + ")";
  }

  private String all(String recipe) {
    String start = recipe + "\tasyncmend\t\t";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "not measured yet: run python bench/compare_tools.py " + recipe));
  }
}
