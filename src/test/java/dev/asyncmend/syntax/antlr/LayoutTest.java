package dev.asyncmend.syntax.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** Where lines and blocks begin and end. */
final class LayoutTest {

  @Test
  void anEmptyFileHasOnlyItsEnd() {
    assertThat(Spell.all("")).isEqualTo("EOF");
    assertThat(Spell.types("\n\n  \n# c\n   # d")).isEqualTo("EOF");
  }

  @Test
  void blocksAreOpenedAndClosed() {
    assertThat(Spell.types("if x:\n    y\n  # c\n\nz\n"))
        .isEqualTo("IF NAME COLON NEWLINE INDENT NAME NEWLINE DEDENT NAME NEWLINE EOF");
  }

  @Test
  void severalBlocksCloseAtOnceAndAtTheEnd() {
    assertThat(Spell.types("if x:\n if y:\n  z\na"))
        .isEqualTo(
            "IF NAME COLON NEWLINE INDENT IF NAME COLON NEWLINE INDENT NAME NEWLINE"
                + " DEDENT DEDENT NAME NEWLINE EOF");
    assertThat(Spell.types("if x:\n if y:\n  z")).endsWith("INDENT NAME NEWLINE DEDENT DEDENT EOF");
  }

  @Test
  void layoutTokensAreEmptyAndStandRightBeforeTheWordOrLineEndThatCausesThem() {
    assertThat(Spell.all("if x: # c\n  # d\n  y # e\n # f\nz"))
        .isEqualTo(
            "IF WS NAME COLON WS COMMENT NEWLINE EOL WS COMMENT EOL WS INDENT NAME WS COMMENT"
                + " NEWLINE EOL WS COMMENT EOL DEDENT NAME NEWLINE EOF");
  }

  @Test
  void aCommentAtTheEndOfTheFileStandsBeforeTheLastDedent() {
    assertThat(Spell.all("if x:\n y\n# c")).endsWith("INDENT NAME NEWLINE EOL COMMENT DEDENT EOF");
  }

  @Test
  void linesEndInThreeWays() {
    assertThat(Spell.all("a\r\nb\rc\n\rd"))
        .isEqualTo("NAME NEWLINE EOL NAME NEWLINE EOL NAME NEWLINE EOL EOL NAME NEWLINE EOF");
    assertThat(Spell.texts("a\r\nb\rc")).isEqualTo("a|\r\n|b|\r|c");
  }

  @Test
  void otherSeparatorsOfUnicodeEndNoLine() {
    assertThat(Spell.all("# a\u2028b\u0085c\u000bd\u001ce\ff")).isEqualTo("COMMENT EOF");
    assertThat(Spell.line("'\u2028\u000b\f'")).isEqualTo("STRING");
  }

  @Test
  void bracketsSpanLinesAndIndentation() {
    assertThat(Spell.types("f(\n        a,\n  b)\ng"))
        .isEqualTo("NAME LPAR NAME COMMA NAME RPAR NEWLINE NAME NEWLINE EOF");
  }

  @Test
  void bracketsHaveCommentsAndBlankLinesInside() {
    assertThat(Spell.types("[ # c\n\n# d\n1\n]")).isEqualTo("LSQB NUMBER RSQB NEWLINE EOF");
  }

  @Test
  void aTabGoesToTheNextMultipleOfEight() {
    assertThat(Spell.types("if x:\n  if y:\n  \tz\n  \ta\n"))
        .isEqualTo(
            "IF NAME COLON NEWLINE INDENT IF NAME COLON NEWLINE INDENT NAME NEWLINE NAME NEWLINE"
                + " DEDENT DEDENT EOF");
    assertThat(Spell.fault("if x:\n\ty\n\tz\n")).isEqualTo("fine");
  }

  @Test
  void indentationThatHangsOnTheWidthOfTabsIsAFault() {
    String reason = "inconsistent use of tabs and spaces in indentation";
    assertThat(Spell.fault("if x:\n\ty\n        z\n")).isEqualTo("17-17 " + reason);
    assertThat(Spell.fault("if x:\n        y\n\tz\n")).isEqualTo("17-17 " + reason);
    assertThat(Spell.fault("if x:\n  if y:\n\tz\n")).isEqualTo("15-15 " + reason);
  }

  @Test
  void aFormFeedStartsTheColumnAnew() {
    assertThat(Spell.types("if x:\n y\n   \fz\n"))
        .isEqualTo("IF NAME COLON NEWLINE INDENT NAME NEWLINE DEDENT NAME NEWLINE EOF");
    assertThat(Spell.types("\f\na\n\f\nb")).isEqualTo("NAME NEWLINE NAME NEWLINE EOF");
  }

  @Test
  void aBackslashJoinsLines() {
    assertThat(Spell.all("a = \\\n  1"))
        .isEqualTo("NAME WS EQUAL WS CONTINUATION WS NUMBER NEWLINE EOF");
    assertThat(Spell.types("a\\\r\n+\\\rb")).isEqualTo("NAME PLUS NAME NEWLINE EOF");
    assertThat(Spell.types("a = 1 \\\n\nb"))
        .isEqualTo("NAME EQUAL NUMBER NEWLINE NAME NEWLINE EOF");
  }

  @Test
  void beforeTheFirstWordABackslashKeepsTheIndentationOfItsLine() {
    assertThat(Spell.types("if x:\n  \\\n    y\n  z\n"))
        .isEqualTo("IF NAME COLON NEWLINE INDENT NAME NEWLINE NAME NEWLINE DEDENT EOF");
    assertThat(Spell.types("if x:\n  y\n\\\n  z\n"))
        .isEqualTo("IF NAME COLON NEWLINE INDENT NAME NEWLINE NAME NEWLINE DEDENT EOF");
    assertThat(Spell.types("\\\n\na")).isEqualTo("NAME NEWLINE EOF");
  }

  @Test
  void aByteOrderMarkIsHiddenAtTheStartOnly() {
    assertThat(Spell.all("\uFEFFa")).isEqualTo("BOM NAME NEWLINE EOF");
    assertThat(Spell.fault("\uFEFFa")).isEqualTo("fine");
    assertThat(Spell.fault("a\uFEFF")).isEqualTo("1-2 invalid non-printable character U+FEFF");
  }

  @Test
  void dedentationMeetsAnOuterLevel() {
    assertThat(Spell.fault("if x:\n    y\n  z\n"))
        .isEqualTo("14-14 unindent does not match any outer indentation level");
  }

  @Test
  void asManyBlocksAsInCPythonMayBeOpen() {
    assertThat(Spell.fault(blocks(99))).isEqualTo("fine");
    assertThat(Spell.fault(blocks(100))).endsWith("too many levels of indentation");
  }

  @Test
  void antlrSeesEveryTokenAtItsIndex() {
    Layout layout = new Layout("a = 1 # c\n");
    CommonTokenStream stream = new CommonTokenStream(layout);
    stream.fill();

    assertThat(stream.getTokens())
        .extracting(Token::getTokenIndex)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(stream.getTokens())
        .extracting(Token::getText)
        .containsExactly("a", " ", "=", " ", "1", " ", "# c", "", "\n", "<EOF>");
    assertThat(stream.get(4).getCharPositionInLine()).isEqualTo(4);
    assertThat(stream.getText()).isEqualTo("a = 1 # c\n");
  }

  private static String blocks(int depth) {
    StringBuilder source = new StringBuilder();
    for (int level = 0; level < depth; level++) {
      source.append(" ".repeat(level)).append("if x:\n");
    }
    return source.append(" ".repeat(depth)).append("y\n").toString();
  }
}
