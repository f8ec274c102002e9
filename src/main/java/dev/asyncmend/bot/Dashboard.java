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
    StringBuilder out = new StringBuilder(marker(base)).append('\n');
    out.append("What asyncmend finds on ").append(Markdown.code(base)).append(": ");
    out.append(report.open().count()).append(" findings.\n\n");
    out.append("| recipe | finds | fixed by pull requests | others |\n|---|---|--:|--:|\n");
    counts.forEach(
        (id, count) ->
            out.append("| ")
                .append(Markdown.cell(Markdown.code(id)))
                .append(" | ")
                .append(Markdown.cell(Markdown.silent(count.card.title())))
                .append(" | ")
                .append(count.fixable)
                .append(" | ")
                .append(count.others)
                .append(" |\n"));
    out.append("\nClose this issue, and it is not opened again.\n");
    return out.toString();
  }
}
