package dev.asyncmend.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.Section;
import dev.asyncmend.text.SourceText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a notebook is read. */
final class NotebookTest {
  private static String why(String json) {
    return Embedded.readNotebook(json.getBytes(StandardCharsets.UTF_8)) instanceof Decoded.Bad bad
        ? bad.line() + ": " + bad.reason()
        : "read";
  }

  private static int offset(SourceText text, String what) {
    return text.chars().indexOf(what);
  }

  @Test
  void itsCellsAreOneTextBetweenBorders() {
    assertThat(Sheet.read(Sheet.of("import a\nb = 1", "c = \"ü\"\n")).chars().lines())
        .filteredOn(line -> !line.isEmpty())
        .containsExactly(
            "# %% cell 1", "import a", "b = 1", "# %%", "# %% cell 2", "c = \"ü\"", "# %%");
  }

  @Test
  void aLineOfTheTextIsALineOfTheFile() {
    String json = Sheet.of("import a\nb = 1", "", "c = 2");
    SourceText text = Sheet.read(json);

    for (String code : new String[] {"import a", "b = 1", "c = 2"}) {
      Position at = text.position(offset(text, code));
      assertThat(json.lines().toList().get(at.line() - 1).substring(at.column() - 1))
          .startsWith(code);
      assertThat(text.lines().line(offset(text, code))).isEqualTo(at.line());
    }
  }

  @Test
  void aPlaceIsTheOneInItsCellAndInTheFile() {
    SourceText text = Sheet.read(Sheet.ofStrings("a = '\\u00e9'; b", "\nc"));

    assertThat(text.section(offset(text, "c\n")).map(Section::name)).contains("cell 2");
    assertThat(text.place(offset(text, "c\n"))).isEqualTo(new Position(2, 1));
    assertThat(text.position(offset(text, "b\n"))).isEqualTo(new Position(7, 28));
  }

  @Test
  void cellsAreCountedWithProse() {
    String json = Sheet.of("x", "y").replaceFirst("\"code\"", "\"markdown\"");

    assertThat(Sheet.read(json).section(offset(Sheet.read(json), "y")).map(Section::number))
        .contains(2);
  }

  @Test
  void aBorderIsNoneThatTheCodeHas() {
    assertThat(Sheet.read(Sheet.of("# %% cell 1\nx\n# %%")).chars()).contains("\n# %%% cell 1\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "%matplotlib inline | _(inline)",
        "!ls {folder} | _(ls, folder)",
        "?help | _(help)",
        "help.me? | _(help, me)",
        "help?? | _(help)",
        "x = !ls | x = _(ls)",
        "x, y = %who | x, y = _()",
        "; magic | _(magic)",
        "x = 5 % 2 | x = 5 % 2",
        "x = '%s' % y # ? | x = '%s' % y # ?",
        "print('a = %s' % y) | print('a = %s' % y)",
        "!pip install \\;  foo;x | _(pip, install, foo);;x",
        "f(a;%b;) | f(a;%b;)",
        "'''a;%b;c?;''' | '''a;%b;c?;'''",
        "x = 'a\\;%b' | x = 'a\\;%b'",
        "x = y \\;% z | x = y \\;% z",
        "x = 1 # (\\;%time f() | x = 1 # (\\;_(f)",
        "if x:;  !ls;  y | if x:;  _(ls);  y",
      })
  void whatIsNoPythonIsMasked(String code, String wanted) {
    SourceText text = Sheet.read(Sheet.of(code.replace(";", code.startsWith(";") ? ";" : "\n")));

    assertThat(text.chars().replaceAll("(?s).*# %% cell 1\n(.*)# %%\n", "$1"))
        .isEqualTo(wanted.replace(";", "\n") + "\n");
  }

  @Test
  void aMaskedLineIsShownAsItIsAndSealed() {
    SourceText text = Sheet.read(Sheet.of("%matplotlib inline\nx = 1"));

    assertThat(text.shown(text.lines().line(offset(text, "_(")))).isEqualTo("%matplotlib inline");
    assertThat(text.sealed(offset(text, "_("))).isTrue();
    assertThat(text.sealed(offset(text, "x = 1"))).isFalse();
    assertThat(text.sealed(offset(text, "# %% cell"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%%bash;echo $HOME | _(echo, HOME)",
        "%%time;main() | _();main()",
        "%%capture out;!ls;main() | _(out);_(ls);main()",
        "%%writefile a.py;def f(): pass | _(a, py, f)",
      })
  void aCellWithAMagicIsSealed(String code, String wanted) {
    SourceText text = Sheet.read(Sheet.of(code.replace(";", "\n"), "last"));

    assertThat(text.chars()).contains("cell 1\n" + wanted.replace(";", "\n") + "\n");
    assertThat(text.sealed(offset(text, "_("))).isTrue();
    assertThat(text.sealed(offset(text, wanted.substring(wanted.lastIndexOf(';') + 1)))).isTrue();
    assertThat(text.sealed(offset(text, "last"))).isFalse();
    assertThat(text.container().orElseThrow().complaints()).isEmpty();
  }

  @Test
  void aCellThatIsBrokenIsSaidToBeAndItsNamesAreUnknown() {
    SourceText text = Sheet.read(Sheet.of("x = 1", "def f(:\n  y = g(z)\nclass C: pass", "z = 2"));

    assertThat(text.chars()).contains("\n_(f, y, g, z, C); f = _; y = _; C = _\n\n\n");
    assertThat(text.container().orElseThrow().complaints())
        .containsExactly("cell 2:1:6: not read: '(' was never closed");
  }

  @ParameterizedTest
  @CsvSource({"x = '\\u0000', null bytes", "x = '\\ud800', half", "x\\ry, carriage return"})
  void aCellWithOddCharactersIsSaidToBe(String code, String reason) {
    SourceText text = Sheet.read(Sheet.of("MARK").replace("MARK", code));

    assertThat(text.container().orElseThrow().complaints()).first().asString().contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"name\": \"python\"', '\"name\": \"R\"'",
    "'\"language_info\"', '\"kernelspec\": {\"language\": \"julia\"}, \"x\"'",
  })
  void anotherLanguageHasNoPython(String from, String to) {
    assertThat(Sheet.read(Sheet.of("x").replace(from, to)).chars()).isEmpty();
  }

  @Test
  void aCellOfAnotherLanguageIsSealed() {
    String other = "\"metadata\": {\"vscode\": {\"languageId\": \"sql\"}}";
    SourceText text =
        Sheet.read(Sheet.of("select x from y").replaceFirst("\"metadata\": \\{}", other));

    assertThat(text.chars()).contains("_(select, x, y)");
    assertThat(text.container().orElseThrow().complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1: a notebook is a JSON object",
        "[] | 1: a notebook is a JSON object",
        "{} | 1: it has no `nbformat`, as every notebook has",
        "{\"nbformat\": 3, \"worksheets\": []} | 1: it is in the old format 3",
        "{\"nbformat\": 4;, \"cells\": {}} | 2: `cells` is no list",
        "{\"nbformat\": 4, \"cells\": [1]} | 1: a cell is a JSON object",
        "{\"nbformat\": 4, \"cells\": [{\"source\": 1}]} | 1: the source of a cell is no text",
        "{\"nbformat\": 4, \"cells\": [{\"source\": [1]}]} | 1: the source of a cell is no list",
        "{\"nbformat\": 4, \"nbformat\": 4} | 1: a notebook is JSON, and this is not: Duplicate",
        "{\"nbformat\": 4} x | 1: a notebook is JSON, and this is not",
        "{\"nbformat\": 4} {} | 1: something follows the end of the notebook",
        "{;\"nbformat\": 4,, | 2: a notebook is JSON, and this is not",
      })
  void whatIsNoNotebookIsToldInOneSentence(String json, String reason) {
    assertThat(why(json.replace(";", "\n"))).startsWith(reason).doesNotContain("\n");
  }

  @Test
  void itIsUtf8WithoutAMark() {
    byte[] latin = "{\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Embedded.readNotebook(latin))
        .isEqualTo(new Decoded.Bad(1, "UTF-8 cannot decode byte '\\xe9'"));
    assertThat(why("\uFEFF" + Sheet.of("x"))).contains("byte order mark");
  }
}
