package dev.asyncmend.bot;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.report.Plain;
import dev.asyncmend.report.ShellWord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a pull request: what and why, each change, what may differ at run time, how to
 * review, how to decline, how to make the same changes by hand.
 */
final class Body {
  /** How many lines of the patch are shown. */
  private static final int SAMPLE = 24;

  private final Words words;
  private final String request;
  private final Unit unit;
  private final Draft draft;
  private final StringBuilder out = new StringBuilder();

  private Body(Words words, Unit unit, Draft draft, String request) {
    this.request = request;
    this.words = words;
    this.unit = unit;
    this.draft = draft;
  }

  /**
   * The text, with {@code marker} as its first line.
   *
   * @param longest how many UTF-16 units it may have; rows of the table are left out beyond that
   */
  static String of(Words words, Unit unit, Draft draft, Marker marker, int longest) {
    return of(words, unit, draft, marker, longest, "pull request");
  }

  /**
   * The same where people call it something else.
   *
   * @param request such as {@code merge request}, or {@code change}
   */
  static String of(
      Words words, Unit unit, Draft draft, Marker marker, int longest, String request) {
    String text = "";
    int rows = (int) unit.atoms().stream().mapToLong(atom -> atom.findings().size()).sum();
    do {
      text = new Body(words, unit, draft, request).text(marker, rows);
      rows /= 2;
    } while (text.length() > longest && rows > 0);
    return text;
  }

  private String text(Marker marker, int rows) {
    out.append(marker.line()).append('\n');
    what();
    table(rows);
    risk();
    review();
    decline();
    reproduce();
    return out.toString();
  }

  private void what() {
    long findings = unit.fingerprints().size();
    String names = unit.recipes().stream().map(Markdown::code).collect(Collectors.joining(", "));
    String why = Words.firstSentence(words.card(unit.recipes().iterator().next()).why());
    out.append("Mends ").append(count(findings, "finding")).append(" of ").append(names);
    out.append(" in ").append(count(unit.files().size(), "file")).append(": ");
    out.append(Markdown.silent(words.pitfall(unit))).append(". ");
    out.append(Markdown.silent(why)).append('\n');
    if (!unit.regressions().isEmpty()) {
      out.append("\nThis is a regression: the same was mended in ");
      out.append(String.join(", ", unit.regressions())).append(" before.\n");
    }
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private void table(int rows) {
    List<String> lines = new ArrayList<>();
    for (Atom atom : unit.atoms()) {
      for (Atom.Sighting one : atom.findings()) {
        String place = Markdown.code(one.site().path() + ":" + one.line());
        String change = one.message() + " → " + atom.change();
        lines.add(
            "| "
                + Markdown.cell(place)
                + " | "
                + Markdown.cell(Markdown.silent(Plain.name(change)))
                + " | "
                + Words.level(atom.level())
                + " |\n");
      }
    }
    out.append("\n| where | change | level |\n|---|---|---|\n");
    lines.stream().limit(rows).forEach(out::append);
    if (rows < lines.size()) {
      out.append("\nand ").append(lines.size() - rows).append(" more.\n");
    }
  }

  private void risk() {
    heading("What may change at run time");
    List<String> risks = new ArrayList<>();
    for (String recipe : unit.recipes()) {
      Card card = words.card(recipe);
      String risk = card.risk().isBlank() ? "Nothing but the defect itself." : card.risk().strip();
      String name = unit.recipes().size() == 1 ? "" : Markdown.code(recipe) + ": ";
      risks.add(name + Markdown.silent(risk));
    }
    out.append(String.join("\n\n", risks)).append('\n');
    if (unit.level() == Level.UNSAFE) {
      out.append(
          "\nSome of these fixes are unsafe, that is, behaviour may change on which somebody"
              + " relies. So this is "
              + (request.equals("change") ? "work in progress" : "a draft")
              + ".\n");
    }
  }

  private void review() {
    heading("How to review");
    out.append(
        "Each row of the table is one change. Outside of them every token and comment of the"
            + " files is as it was. For example:\n\n");
    out.append(Markdown.block("diff", sample())).append('\n');
  }

  /** The first hunk of the patch, with the name of its file. */
  private String sample() {
    StringBuilder sample = new StringBuilder();
    int lines = 0;
    int hunks = 0;
    for (String line : (Iterable<String>) draft.patch().lines()::iterator) {
      hunks += line.startsWith("@@") ? 1 : 0;
      boolean shown = line.startsWith("---") || line.startsWith("+++") || hunks == 1;
      if (hunks > 1 || lines >= SAMPLE || (hunks == 1 && line.startsWith("diff "))) {
        break;
      }
      if (shown) {
        lines++;
        sample.append(Plain.name(line.replace("\t", "    "))).append('\n');
      }
    }
    return sample.toString();
  }

  private void decline() {
    heading("How to decline");
    String recipe = unit.recipes().iterator().next();
    String all = String.join(", ", unit.recipes());
    String close = request.equals("change") ? "abandon" : "close";
    out.append("- All of it: ").append(close).append(" this ").append(request);
    out.append(". These findings are not proposed again.\n");
    out.append("- One place: write `# asyncmend: ignore[").append(recipe);
    out.append("]` at the end of its line, or alone above it, on the base branch.\n");
    out.append("- The recipe, for the whole project: in `asyncmend.toml`\n\n");
    String toml =
        unit.recipes().stream()
            .map(one -> "[recipes." + one + "]\nenabled = false\n")
            .collect(Collectors.joining("\n"));
    out.append(Markdown.block("toml", toml).indent(2));
    out.append("\n  or, in `pyproject.toml`, `ignore = [\"");
    out.append(all.replace(", ", "\", \"")).append("\"]` below `[tool.asyncmend]`.\n");
  }

  private void reproduce() {
    String unsafe = unit.level() == Level.UNSAFE ? " --unsafe" : "";
    String paths = unit.files().stream().map(ShellWord::of).collect(Collectors.joining(" "));
    String command =
        "git switch "
            + ShellWord.of(unit.base())
            + "\nasyncmend fix"
            + unsafe
            + " --select "
            + String.join(",", unit.recipes())
            + " "
            + paths;
    out.append("\n<details>\n<summary>The same by hand</summary>\n\n");
    out.append(Markdown.block("sh", command)).append("\n\n</details>\n");
  }

  private void heading(String text) {
    out.append("\n### ").append(text).append("\n\n");
  }
}
