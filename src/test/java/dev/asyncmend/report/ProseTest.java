package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Markdown on a terminal. */
final class ProseTest {
  @Test
  void wrapsParagraphsAnew() {
    assertThat(Prose.lines("one two\nthree four\n\nfive", "  ", 12))
        .containsExactly("  one two", "  three four", "", "  five");
  }

  @Test
  void aLineIsAsWideAsAsked() {
    assertThat(Prose.lines("abc def", "", 7)).containsExactly("abc def");
    assertThat(Prose.lines("abc def", "", 6)).containsExactly("abc", "def");
    assertThat(Prose.lines("a-word-that-is-longer def", "  ", 6))
        .containsExactly("  a-word-that-is-longer", "  def");
  }

  @Test
  void itemsHangBehindTheirMarks() {
    assertThat(Prose.lines("See:\n- one two three\n  four\n- five\n\n10. six seven", "", 10))
        .containsExactly(
            "See:", "- one two", "  three", "  four", "- five", "", "10. six", "    seven");
    assertThat(Prose.lines("since Python\n3. or so", "", 80))
        .containsExactly("since Python 3. or so");
  }

  @Test
  void codeIsIndentedAndAsItIs() {
    assertThat(Prose.lines("So:\n```python\nif  a:\n    b\n\nc\n```\nand", "  ", 10))
        .containsExactly("  So:", "    if  a:", "        b", "", "    c", "  and");
  }

  @Test
  void linksShowTheirAddress() {
    assertThat(Prose.lines("See [the page](https://example.org/$1).", "", 80))
        .containsExactly("See the page (https://example.org/$1).");
  }

  @Test
  void controlCharactersReachNoTerminal() {
    assertThat(Prose.lines("a\u001b[2Jb\n```\n\u001b]0;x\n```", "", 80))
        .containsExactly("a\\x1b[2Jb", "  \\x1b]0;x");
  }
}
