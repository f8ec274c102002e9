package dev.asyncmend.bot;

import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Card;
import java.util.Map;
import java.util.TreeMap;

/** An issue that counts what is left on the base branch: the same text for the same findings. */
final class Dashboard {
  /** What is left of one recipe. */
  private static final class Count {
    private final Card card;
    private int fixable;
    private int others;

    Count(Card card) {
      this.card = card;
    }
  }

  private Dashboard() {}

  /** What no other issue has. */
  static String marker(String base) {
    return "<!-- asyncmend:dashboard " + Slug.of(base) + " -->";
  }

  static String title(String base) {
    return "asyncmend: findings on " + base;
  }

  static String body(String base, RunReport report) {
    StringBuilder out = new StringBuilder(marker(base)).append('\n');
    out.append("What asyncmend finds on ").append(Markdown.code(base)).append(": ");
    long all = report.open().count();
    if (all == 0) {
      return out.append("nothing. It is opened again when something is found.\n").toString();
    }
    out.append(all).append(all == 1 ? " finding.\n\n" : " findings.\n\n");
    out.append("| recipe | finds | fixed by pull requests | others |\n|---|---|--:|--:|\n");
    counts(report).forEach((id, count) -> out.append(row(id, count)));
    out.append("\nClose this issue, and it is not opened again.\n");
    return out.toString();
  }

  private static Map<String, Count> counts(RunReport report) {
    Map<String, Count> counts = new TreeMap<>();
    report
        .open()
        .forEach(
            note -> {
              Card card = note.finding().card();
              Count count = counts.computeIfAbsent(card.id(), id -> new Count(card));
              count.fixable += report.fixable(note) ? 1 : 0;
              count.others += report.fixable(note) ? 0 : 1;
            });
    return counts;
  }

  private static String row(String id, Count count) {
    String title = Markdown.cell(Markdown.silent(count.card.title()));
    String name = Markdown.cell(Markdown.code(id));
    return "| " + name + " | " + title + " | " + count.fixable + " | " + count.others + " |\n";
  }
}
