package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import org.junit.jupiter.api.Test;

final class CodeFrameTest {

  @Test
  void tabsAndWideCharactersKeepCaretsInPlace() {
    assertThat(frame("if x:\n\ts = '日本é' + bad\n", "bad"))
        .isEqualTo(
            """
              |
            1 | if x:
            2 |     s = '日本é' + bad
              |                   ^^^
              |
            """);
  }

  @Test
  void combiningMarksTakeNoCell() {
    assertThat(frame("e\u0301e\u0301 = bad\n", "bad")).contains("\n  |      ^^^\n");
  }

  @Test
  void aSpanOfSeveralLinesIsMarkedOnEach() {
    assertThat(frame("f(\n    a,\n\n    b)\n", "f(\n    a,\n\n    b)"))
        .isEqualTo(
            """
              |
            1 | f(
              | ^^
            2 |     a,
              |     ^^
            3 |
            4 |     b)
              |     ^^
              |
            """);
  }

  @Test
  void aLongSpanIsCutShort() {
    String call = "f(\n" + "    a,\n".repeat(50) + ")";

    assertThat(frame(call + "\nnext\n", call).lines()).hasSize(15).contains("   | ...");
  }

  @Test
  void aLongLineShowsItsMiddle() {
    String frame = frame("x" + " + 1".repeat(250_000) + " + bad + 2\n", "bad");

    assertThat(frame).contains("+ 1 + bad + 2\n").hasSizeLessThan(700);
    assertThat(caret(frame)).isEqualTo("bad");
  }

  @Test
  void anEmptySpanHasOneCaret() {
    assertThat(CodeFrame.of(new SourceText("ab\n"), new Span(1, 1), Paint.NONE))
        .isEqualTo("  |\n1 | ab\n  |  ^\n  |\n");
    assertThat(CodeFrame.of(new SourceText(""), new Span(0, 0), Paint.NONE))
        .isEqualTo("  |\n1 |\n  | ^\n  |\n");
  }

  @Test
  void lineNumbersAreAligned() {
    String text = "a\n".repeat(8) + "bad\nb\nc\n";

    assertThat(frame(text, "bad"))
        .isEqualTo(
            """
               |
             7 | a
             8 | a
             9 | bad
               | ^^^
            10 | b
            11 | c
               |
            """);
  }

  @Test
  void dangerousCharactersAreReplaced() {
    assertThat(frame("x = '\u001B[2J\u202E' + bad\n", "bad"))
        .contains("1 | x = '\uFFFD[2J\uFFFD' + bad\n")
        .contains("\n  |               ^^^\n");
  }

  @Test
  void carriageReturnsEndLinesToo() {
    assertThat(frame("a\r\nbad\rb\n", "bad")).contains("1 | a\n2 | bad\n  | ^^^\n3 | b\n");
  }

  private static String frame(String text, String code) {
    int start = text.indexOf(code);
    return CodeFrame.of(new SourceText(text), new Span(start, start + code.length()), Paint.NONE);
  }

  /** The code above the carets. */
  private static String caret(String frame) {
    String[] lines = frame.split("\n", -1);
    for (int line = 1; line < lines.length; line++) {
      if (lines[line].contains("^")) {
        int from = lines[line].indexOf('^');
        return lines[line - 1].substring(from, lines[line].lastIndexOf('^') + 1);
      }
    }
    return "";
  }
}
