package dev.asyncmend.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.Site;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a pull request, part by part, as somebody reads it who did not ask for it. */
final class BodyTest {
  private static final String PATCH =
      """
      diff --git a/app.py b/app.py
      index 1111111..2222222 100644
      --- a/app.py
      +++ b/app.py
      @@ -1,2 +1,2 @@
      -time.sleep(1)
      +await asyncio.sleep(1)
       x = 1
      @@ -9,1 +9,1 @@
      -time.sleep(2)
      +await asyncio.sleep(2)
      diff --git a/b.py b/b.py
      --- a/b.py
      +++ b/b.py
      @@ -1 +1 @@
      -time.sleep(3)
      +await asyncio.sleep(3)
      """;

  private static Card card(String id, String why, String risk) {
    return new Card(
        id,
        "Blocking sleep",
        List.of(),
        List.of(),
        Level.SAFE,
        "",
        false,
        why,
        risk,
        List.of(),
        Map.of(),
        List.of(),
        "");
  }

  private static Words words(Card... cards) {
    Map<String, Card> byId = new TreeMap<>();
    for (Card card : cards) {
      byId.put(card.id(), card);
    }
    return new Words(byId, "1.0");
  }

  private static Unit unit(List<String> regressions, Atom... atoms) {
    return new Unit(
        "1d1d", Samples.branch("sleep--all"), "main", "sleep", "", List.of(atoms), regressions);
  }

  private static Atom atom(Level level, String path, int line, String message, String change) {
    Site site = new Site("sleep", path, new Span(line, line + 1));
    Atom.Sighting finding = new Atom.Sighting(site, line, "f" + line, message);
    return new Atom("sleep", level, change, List.of(finding), Set.of(path), List.of());
  }

  private static Draft draft(String patch) {
    return new Draft(List.of(new Draft.Step("sleep", "tree")), "d16e57", patch);
  }

  @Test
  void speaksAsTheForgeDoes() {
    Unit unit = unit(List.of(), Samples.unsafe("sleep", "a.py", "f1"));
    Marker marker = new Marker(unit.id(), "d", Marker.Phase.READY, Set.of("f1"));
    assertThat(Body.of(words(SLEEP), unit, draft(PATCH), marker, 60_000, "merge request"))
        .contains("- All of it: close this merge request. These", " So this is a draft.\n");
    assertThat(Body.of(words(SLEEP), unit, draft(PATCH), marker, 60_000, "change"))
        .contains("- All of it: abandon this change. These", " So this is work in progress.\n");
  }

  private static String body(Unit unit, Card card, String patch) {
    Marker marker = new Marker(unit.id(), "d16e57", Marker.Phase.READY, unit.fingerprints());
    return Body.of(words(card), unit, draft(patch), marker, 60_000);
  }

  private static final Card SLEEP =
      card("sleep", "`time.sleep` stops every task. It is slow.", "The call gives way.");

  private static String usual() {
    return body(
        unit(
            List.of(),
            atom(Level.SAFE, "app.py", 5, "`time.sleep` blocks", "Await `asyncio.sleep`"),
            atom(Level.SAFE, "my app/b.py", 7, "`time.sleep` blocks", "Await `asyncio.sleep`")),
        SLEEP,
        PATCH);
  }

  /** What is below a heading. */
  private static String part(String body, String heading) {
    String rest = body.substring(body.indexOf("\n### " + heading + "\n"));
    int end = Math.max(rest.indexOf("\n### ", 5), rest.indexOf("\n<details>"));
    return end < 0 ? rest : rest.substring(0, Math.min(end, upTo(rest, "\n### ")));
  }

  private static int upTo(String text, String what) {
    int at = text.indexOf(what, 5);
    return at < 0 ? text.length() : at;
  }

  @Test
  void theFirstLineIsAnInvisibleMarkerWithIdDigestAndFindings() {
    String first = usual().lines().findFirst().orElseThrow();

    assertThat(first).startsWith("<!-- asyncmend:").endsWith(" -->");
    assertThat(Marker.in(usual()))
        .contains(new Marker("1d1d", "d16e57", Marker.Phase.READY, Set.of("f5", "f7")));
  }

  @Test
  void twoSentencesSayWhatAndWhy() {
    assertThat(usual().lines().skip(1).findFirst())
        .contains(
            "Mends 2 findings of `sleep` in 2 files: blocking sleep. `time.sleep` stops every"
                + " task.");
  }

  @Test
  void aRowForEachFindingSaysWhereWhatAndHowSure() {
    assertThat(usual())
        .contains(
            """

            | where | change | level |
            |---|---|---|
            | `app.py:5` | `time.sleep` blocks → Await `asyncio.sleep` | safe |
            | `my app/b.py:7` | `time.sleep` blocks → Await `asyncio.sleep` | safe |
            """);
  }

  @Test
  void itSaysWhatMayChangeAtRunTime() {
    assertThat(part(usual(), "What may change at run time")).contains("The call gives way.");
    Card harmless = card("sleep", "Why.", "");
    Unit one = unit(List.of(), atom(Level.SAFE, "a.py", 1, "m", "c"));
    assertThat(part(body(one, harmless, PATCH), "What may change at run time"))
        .contains("Nothing but the defect itself.");
    Unit unsafe = unit(List.of(), atom(Level.UNSAFE, "a.py", 1, "m", "c"));
    assertThat(body(unsafe, SLEEP, PATCH))
        .contains("| unsafe |", "Some of these fixes are unsafe", "So this is a draft.")
        .contains("asyncmend fix --unsafe --select sleep");
  }

  @Test
  void itSaysHowToReviewWithOneHunk() {
    assertThat(part(usual(), "How to review"))
        .contains("every token and comment of the files is as it was")
        .contains(
            """
            ```diff
            --- a/app.py
            +++ b/app.py
            @@ -1,2 +1,2 @@
            -time.sleep(1)
            +await asyncio.sleep(1)
             x = 1
            ```
            """)
        .doesNotContain("sleep(2)", "sleep(3)");
  }

  @Test
  void aLongHunkIsCut() {
    String patch = "--- a/x\n+++ b/x\n@@ -1 +1 @@\n" + "+x\n".repeat(500);
    Unit one = unit(List.of(), atom(Level.SAFE, "a.py", 1, "m", "c"));

    assertThat(part(body(one, SLEEP, patch), "How to review").lines().count()).isLessThan(35);
  }

  @Test
  void threeWaysToDeclineAreSpelledOut() {
    assertThat(part(usual(), "How to decline"))
        .contains(
            "- All of it: close this pull request.",
            "`# asyncmend: ignore[sleep]` at the end of its line",
            "[recipes.sleep]\n  enabled = false",
            "`ignore = [\"sleep\"]` below `[tool.asyncmend]`");
  }

  @Test
  void aFoldHasTheCommandThatMakesTheSame() {
    assertThat(usual())
        .endsWith(
            """

            <details>
            <summary>The same by hand</summary>

            ```sh
            git switch main
            asyncmend fix --select sleep app.py 'my app/b.py'
            ```

            </details>
            """);
  }

  @Test
  void itSaysWhatItMendedBefore() {
    Unit again = unit(List.of("https://x/3"), atom(Level.SAFE, "a.py", 1, "m", "c"));

    assertThat(body(again, SLEEP, PATCH))
        .contains("This is a regression: the same was mended in https://x/3 before.");
  }

  /** GitHub and GitLab take words behind an @ for people, but not in code. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@octocat look",
        "a|b",
        "<script>alert(1)</script>",
        "![x](https://x/y.png)",
        "`x` @ann",
        "` @ann",
        "`` @ann",
        "a ``b` @ann",
        "`a`` @ann `b`",
        "line\nbreak",
        "\u202egnp.exe",
        "\u001b[2J",
        "``` ```",
        "--> <!--"
      })
  void whatStrangersWroteIsTextAndCallsNobody(String evil) {
    Unit one = unit(List.of(), atom(Level.SAFE, "d/" + evil + ".py", 1, evil, evil));
    String body = body(one, SLEEP, "--- a/x\n+++ b/x\n@@ -1 +1 @@\n+" + evil + "\n");

    assertThat(body).doesNotContain("\u202e", "\u001b");
    assertThat(Marker.in(body)).isPresent();
    List<String> rows = body.lines().filter(line -> line.contains(" safe |")).toList();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).replace("\\|", "").split("\\|", -1)).hasSize(5);
    String text = outsideOfCode(body);
    assertThat(text).doesNotContainPattern("@[A-Za-z0-9]").doesNotContain("<script", "![");
  }

  @Test
  void thereIsNoPictureNoAdvertisingAndNoMention() {
    assertThat(outsideOfCode(usual()))
        .doesNotContain("![", "<img", "@")
        .doesNotContainIgnoringCase("powered by");
    assertThat(usual().replaceAll("(?s)<!--.*?-->", "")).doesNotContain("http");
  }

  @Test
  void rowsAreLeftOutWhereAServerTakesNoMore() {
    Atom[] many = new Atom[2000];
    for (int row = 0; row < many.length; row++) {
      many[row] = atom(Level.SAFE, "a.py", row, "message ".repeat(5), "change");
    }
    Unit unit = unit(List.of(), many);
    Marker marker = new Marker(unit.id(), "d", Marker.Phase.READY, Set.of("f1"));
    String body = Body.of(words(SLEEP), unit, draft(PATCH), marker, 20_000);

    assertThat(body.length()).isLessThanOrEqualTo(20_000);
    assertThat(body).containsPattern("\nand [0-9]+ more\\.\n").contains("</details>");
  }

  /** What a server reads as text: code begins and ends with as many backticks. */
  private static String outsideOfCode(String body) {
    return body.replaceAll("(?s)\n(`{3,})\\w*\n.*?\n\\1\n", "\n")
        .replaceAll("(?<!`)(`+)(?!`)(.*?)(?<!`)\\1(?!`)", "");
  }
}
