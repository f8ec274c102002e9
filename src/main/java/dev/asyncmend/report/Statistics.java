package dev.asyncmend.report;

import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Card;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each recipe found something, the most frequent first. */
public final class Statistics {
  /** What one recipe found. */
  record Row(Card card, long findings, long fixable) {}

  private Statistics() {}

  /** A table: findings, recipe, title; and how many of them the run may fix. */
  public static String of(RunReport report) {
    List<Row> rows = rows(report);
    int number = width(rows.stream().map(row -> Long.toString(row.findings)).toList());
    int name = width(rows.stream().map(row -> row.card.id()).toList());
    StringBuilder out = new StringBuilder();
    for (Row row : rows) {
      String findings = Long.toString(row.findings);
      out.append(" ".repeat(number - findings.length())).append(findings).append("  ");
      out.append(row.card.id()).append(" ".repeat(name - row.card.id().length())).append("  ");
      out.append(row.card.title());
      out.append(row.fixable == 0 ? "" : " (" + row.fixable + " fixable)").append('\n');
    }
    return out.toString();
  }

  /** The recipes that found something, the most frequent first. */
  static List<Row> rows(RunReport report) {
    Map<String, List<Note>> byRecipe = new TreeMap<>();
    report
        .open()
        .forEach(
            note ->
                byRecipe
                    .computeIfAbsent(note.finding().card().id(), id -> new ArrayList<>())
                    .add(note));
    return byRecipe.values().stream()
        .map(
            notes ->
                new Row(
                    notes.get(0).finding().card(),
                    notes.size(),
                    notes.stream().filter(report::fixable).count()))
        .sorted(Comparator.comparingLong(Row::findings).reversed())
        .toList();
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0);
  }
}
