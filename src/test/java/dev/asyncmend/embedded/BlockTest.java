package dev.asyncmend.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts of Markdown files are Python. */
final class BlockTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "```python;x;```; | x",
        "```py;x;```; | x",
        "~~~ Python;x;~~~; | x",
        "````python;x;```;y;````; | x,```,y",
        "```python title=\"\"a.py\"\" hl_lines=1;x;```; | x",
        "``` { .python .numberLines };x;```; | x",
        "- a;  ```python;  if x:;    y;;  ```; | if x:,  y,",
        "````markdown;```python;x;```;````; | ''",
        "```pycon;>>> x;```; | ''",
        "```;x;```; | ''",
        "```{code-cell} python;x;```; | ''",
        "```python;x; | ''", // nobody ends it
        "text;  ```python;x;  ```; | ''", // not as far in as its fence
        "text ```python;x;```; | ''",
        "```python `x`;y;```; | ''",
      })
  void fencesSayWhatIsPython(String markdown, String code) {
    List<Block> blocks = Block.all(markdown.replace(';', '\n'));

    assertThat(blocks.stream().map(block -> block.text().stripLeading()))
        .containsExactlyElementsOf(
            code.equals("''") ? List.of() : List.of(code.replace(',', '\n') + "\n"));
  }

  @Test
  void linesHaveTheNumbersThatTheyHaveInTheFile() {
    String markdown = "# a\n\n```py\nx\n```\n\n* b\n\n  ```py\n  y\n  ```\n";

    assertThat(Block.all(markdown))
        .extracting(block -> List.of(block.text().split("\n", -1)))
        .containsExactly(
            List.of("", "", "", "x", ""), List.of("", "", "", "", "", "", "", "", "", "y", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "y, z, '  if x:;    z;    ;;  '",
    "'  y;', '  a;;  b;', '  if x:;    a;;    b;    ;;  '"
  })
  void onlyLinesThatChangeAreWrittenAnew(String from, String to, String wanted) {
    Block block = Block.all("  ```py\n  if x:\n    y\n    \n\n  ```\n").get(0);
    String edited = block.text().replace(from.replace(';', '\n'), to.replace(';', '\n'));

    assertThat(String.join("", block.lines(edited).orElseThrow()))
        .isEqualTo(wanted.replace(';', '\n').replaceFirst("  $", ""));
  }

  @Test
  void whatIsAboveABlockIsNotTheBlocks() {
    Block block = Block.all("a\n```py\nx\n```\n").get(0);

    assertThat(block.lines("\nx\n")).isEmpty();
    assertThat(block.lines("\n\nx")).isEmpty();
  }
}
