package dev.asyncmend.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an edited text gets back into a notebook: in bytes. */
final class NotebookEditTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a;b;c | b | B | a;B;c", // a line changes
        "a;b;c | b; | `` | a;c", // goes
        "a;b;c | b | b;x;y | a;b;x;y;c", // more lines come
        "a;b;c | a | x;a | x;a;b;c", // at the start
        "a;b;c | c | c;x | a;b;c;x", // behind the last line
        "a;b;c; | c | c;x | a;b;c;x;", // which has an end
        "a;b;c | c; | `` | a;b", // the last line goes
        "a;b;c | b;c; | `` | a",
        "a;b;c; | c; | `` | a;b;",
        "a | a | x | x",
        "a;b;a;b | b;a | b;x;a | a;b;x;a;b",
        "a;b | a;b | x | x",
        "x = '\"ü\\n';b | b | y = '\"é\\n' | x = '\"ü\\n';y = '\"é\\n'", // needs escapes
      })
  void linesChangeInAListOfThem(String code, String from, String to, String wanted) {
    String before = Sheet.of("first", code.replace(";", "\n"), "last");

    assertThat(
            Sheet.edit(
                before,
                from.replace(";", "\n") + (from.endsWith(";") ? "" : "\n"),
                to.isEmpty() ? "" : to.replace(";", "\n") + "\n"))
        .isEqualTo(Sheet.of("first", wanted.replace(";", "\n"), "last"));
  }

  @Test
  void aCellOfOneStringMayLoseAllItsLines() {
    String edited = Sheet.edit(Sheet.ofStrings("one\ntwo"), "one\ntwo\n", "");

    assertThat(edited).isEqualTo(Sheet.ofStrings(""));
  }

  @Test
  void inOneStringTheRestOfItStays() {
    String before = Sheet.ofStrings("a = '\\u00e9'\nb = 1\nc\n").replace("a = '", "a\\u0020= '");

    assertThat(Sheet.edit(before, "b = 1", "x\nb = 'ü'"))
        .isEqualTo(before.replace("b = 1", "x\\nb = 'ü'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"a\\n\", \"b\"]", "[\"a\\n\",\"b\"]", "[\n\"a\\n\"  ,\n\n\"b\"\n]"})
  void newLinesAreWrittenAsTheOthers(String list) {
    String before = Sheet.ofStrings("MARK").replace("\"MARK\"", list);
    String between = list.substring(list.indexOf("\\n\"") + 3, list.indexOf("\"b\""));

    assertThat(Sheet.edit(before, "a\n", "x\na\n"))
        .isEqualTo(before.replace("\"a\\n\"", "\"x\\n\"" + between + "\"a\\n\""));
  }

  @Test
  void stringsThatAreNoLinesAreTakenAsTheyAre() {
    String before = Sheet.ofStrings("MARK").replace("\"MARK\"", "[\"a =\", \" 1\\nb\"]");

    assertThat(Sheet.edit(before, "b", "c")).isEqualTo(before.replace("\\nb", "\\nc"));
  }

  @Test
  void windowsLineEndsOfTheFileStay() {
    String before = Sheet.of("a\nb").replace("\n", "\r\n");

    assertThat(Sheet.edit(before, "a\n", "x\na\n"))
        .isEqualTo(before.replace("    \"a\\n\"", "    \"x\\n\",\r\n    \"a\\n\""));
  }

  @Test
  void windowsLineEndsOfTheCodeStay() {
    String before = Sheet.of("a\r\nb\r\n");

    assertThat(Sheet.edit(before, "b", "c")).isEqualTo(before.replace("\"b\\r", "\"c\\r"));
  }

  @Test
  void whatIsEscapedStaysSoAndNewCodeFollows() {
    String before = Sheet.of("a = 'é'\nb").replace("é", "\\u00e9");

    assertThat(Sheet.edit(before, "b\n", "b = 'ü\uD83D\uDE00'\n"))
        .isEqualTo(before.replace("\"b\"", "\"b = '\\u00fc\\ud83d\\ude00'\""));
    assertThat(Sheet.edit(before, "a =", "x =")).isEqualTo(before.replace("\"a =", "\"x ="));
  }

  @Test
  void pairsOfUnitsAreNotTornApart() {
    String before = Sheet.of("a = '\uD83D\uDE00'");

    assertThat(Sheet.edit(before, "\uD83D\uDE00", "\uD83D\uDE01"))
        .isEqualTo(Sheet.of("a = '\uD83D\uDE01'"));
  }

  @Test
  void aCellThatLosesItsOnlyLineIsAnEmptyList() {
    assertThat(Sheet.edit(Sheet.of("a", "b"), "a\n", ""))
        .isEqualTo(Sheet.of("a", "b").replaceFirst("\n *\"a\"", ""));
  }

  @Test
  void linesBesideMagicsChange() {
    String before = Sheet.of("!ls {a}\nb\n!ls {a}\n%time c\nd");

    assertThat(Sheet.edit(before, "b\n", "x\n")).isEqualTo(before.replace("\"b\\n", "\"x\\n"));
  }

  @ParameterizedTest
  @CsvSource({"'_(ls)\n', ''", "_(ls), x", "'_(ls)\n', '  _(ls)\n'", "c, d", "'# %%\n', ''"})
  void nothingElseDoes(String from, String to) {
    assertThat(Sheet.edit(Sheet.of("!ls\nb", "%%time\nc"), from, to))
        .startsWith("it would ")
        .containsAnyOf("no Python", "between the cells");
  }

  @Test
  void nothingIsWrittenBetweenCells() {
    assertThat(Sheet.edit(Sheet.of("a", "b"), "# %% cell 2", "x\n# %% cell 2"))
        .isEqualTo("it would write between the cells of the notebook");
  }

  @Test
  void newCodeMayNotBeAMagic() {
    assertThat(Sheet.edit(Sheet.of("a", "b"), "a\n", "%x\n"))
        .isEqualTo("its notebook would not hold what it should");
  }
}
