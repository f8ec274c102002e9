package dev.asyncmend.syntax.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brackets, and the strings that have fields. */
final class NestingTest {

  @Test
  void textIsOneToken() {
    assertThat(Spell.texts("f'a{{b}}c\\'d{x}e'")).isEqualTo("f'|a{{b}}c\\'d|{|x|}|e|'");
    assertThat(Spell.texts("f\"\"\"say \"{x}\" and ''{y}\\{z}\"\"\""))
        .isEqualTo("f\"\"\"|say \"|{|x|}|\" and ''|{|y|}|\\|{|z|}|\"\"\"");
    assertThat(Spell.line("f'''a\nb'c''d'''"))
        .isEqualTo("FSTRING_START FSTRING_MIDDLE FSTRING_END");
    assertThat(Spell.line("f''")).isEqualTo("FSTRING_START FSTRING_END");
    assertThat(Spell.line("f''''''")).isEqualTo("FSTRING_START FSTRING_END");
  }

  @ParameterizedTest
  @ValueSource(strings = {"f", "F", "fr", "fR", "Fr", "FR", "rf", "rF", "Rf", "RF"})
  void prefixesOfFormattedStrings(String prefix) {
    for (String quote : new String[] {"'", "\"", "'''", "\"\"\""}) {
      assertThat(Spell.line(prefix + quote + "a{b}" + quote))
          .isEqualTo("FSTRING_START FSTRING_MIDDLE LBRACE NAME RBRACE FSTRING_END");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"t", "T", "tr", "tR", "Tr", "TR", "rt", "rT", "Rt", "RT"})
  void prefixesOfTemplateStrings(String prefix) {
    for (String quote : new String[] {"'", "\"", "'''", "\"\"\""}) {
      assertThat(Spell.line(prefix + quote + "a{b:c}" + quote))
          .isEqualTo(
              "TSTRING_START TSTRING_MIDDLE LBRACE NAME COLON TSTRING_MIDDLE RBRACE TSTRING_END");
    }
  }

  @Test
  void stringsInFieldsReuseTheQuote() {
    assertThat(Spell.texts("f'{a['b']}{f'{f'{c}'}'}'"))
        .isEqualTo("f'|{|a|[|'b'|]|}|{|f'|{|f'|{|c|}|'|}|'|}|'");
    assertThat(Spell.line("f'{t'{x}'}'"))
        .isEqualTo(
            "FSTRING_START LBRACE TSTRING_START LBRACE NAME RBRACE TSTRING_END RBRACE FSTRING_END");
  }

  @Test
  void conversionsAndSpecifications() {
    assertThat(Spell.texts("f'{x!r:>{w}.{p}f}'")).isEqualTo("f'|{|x|!|r|:|>|{|w|}|.|{|p|}|f|}|'");
    assertThat(Spell.line("f'{x!r}'"))
        .isEqualTo("FSTRING_START LBRACE NAME EXCLAMATION NAME RBRACE FSTRING_END");
    assertThat(Spell.line("f'{x!=y}'"))
        .isEqualTo("FSTRING_START LBRACE NAME NOTEQUAL NAME RBRACE FSTRING_END");
    assertThat(Spell.line("f'{x=}{x==y}{x = !s}'"))
        .isEqualTo(
            "FSTRING_START LBRACE NAME EQUAL RBRACE LBRACE NAME EQEQUAL NAME RBRACE"
                + " LBRACE NAME EQUAL EXCLAMATION NAME RBRACE FSTRING_END");
    assertThat(Spell.texts("f'{d:%H:%M}{x::}{x:!r}'"))
        .isEqualTo("f'|{|d|:|%H:%M|}|{|x|:|:|}|{|x|:|!r|}|'");
    assertThat(Spell.line("f'{x:}'"))
        .isEqualTo("FSTRING_START LBRACE NAME COLON RBRACE FSTRING_END");
  }

  @Test
  void aColonEndsTheExpressionOutsideOfBracketsOnly() {
    assertThat(Spell.texts("f'{x:=5}'")).isEqualTo("f'|{|x|:|=5|}|'");
    assertThat(Spell.texts("f'{(x:=5)}{y[1:2]}{ {1:2}}'"))
        .isEqualTo("f'|{|(|x|:=|5|)|}|{|y|[|1|:|2|]|}|{| |{|1|:|2|}|}|'");
    assertThat(Spell.texts("f'{(lambda x: x)(1)}'")).contains("|lambda| |x|:| |x|)|");
  }

  @Test
  void bracesOfSpecificationsAreNotDoubled() {
    assertThat(Spell.texts("f'{x:{{}}}'")).isEqualTo("f'|{|x|:|{|{|}|}|}|'");
    assertThat(Spell.texts("f'{x:}}}'")).isEqualTo("f'|{|x|:|}|}}|'");
  }

  @Test
  void namedCharactersAreTextUnlessRaw() {
    assertThat(Spell.texts("f'\\N{BULLET}{x:\\N{EM DASH}>3}'"))
        .isEqualTo("f'|\\N{BULLET}|{|x|:|\\N{EM DASH}>3|}|'");
    assertThat(Spell.texts("rf'\\N{x}\\{y}\\''")).isEqualTo("rf'|\\N|{|x|}|\\|{|y|}|\\'|'");
  }

  @Test
  void fieldsHaveCommentsAndLinesOfTheirOwn() {
    assertThat(Spell.types("f'{\n  a # c }'\n}' + b\nc"))
        .isEqualTo(
            "FSTRING_START LBRACE NAME RBRACE FSTRING_END PLUS NAME NEWLINE NAME NEWLINE EOF");
    assertThat(Spell.types("f'''\n{\na\n:\nb\n}\n'''\n"))
        .isEqualTo(
            "FSTRING_START FSTRING_MIDDLE LBRACE NAME COLON FSTRING_MIDDLE RBRACE FSTRING_MIDDLE"
                + " FSTRING_END NEWLINE EOF");
  }

  @Test
  void aLineEndEndsTheSpecificationButNotTheField() {
    assertThat(Spell.line("f'{3:a\n}'"))
        .isEqualTo("FSTRING_START LBRACE NUMBER COLON FSTRING_MIDDLE RBRACE FSTRING_END");
    assertThat(Spell.fault("f'{3:a\n}'")).isEqualTo("fine");
  }

  @Test
  void textGoesOnBehindAnEscapedLineEnd() {
    assertThat(Spell.texts("f'a\\\r\nb'")).isEqualTo("f'|a\\\r\nb|'");
    assertThat(Spell.fault("f'a\\\r\nb'")).isEqualTo("fine");
  }

  @Test
  void stringsThatAreNotClosedAreNamed() {
    assertThat(Spell.fault("x = f'a\ny")).isEqualTo("4-6 unterminated f-string literal");
    assertThat(Spell.fault("t\"a")).isEqualTo("0-2 unterminated t-string literal");
    assertThat(Spell.fault("f'''a''")).isEqualTo("0-4 unterminated triple-quoted f-string literal");
    assertThat(Spell.fault("f'{x")).isEqualTo("2-3 f-string: expecting '}'");
    assertThat(Spell.fault("f'{x:a'")).isEqualTo("6-7 f-string: expecting '}'");
    assertThat(Spell.fault("f'''{x:a")).isEqualTo("6-7 f-string: expecting '}'");
    assertThat(Spell.fault("f'}'")).isEqualTo("2-3 f-string: single '}' is not allowed");
    assertThat(Spell.fault("t'{a}}'")).isEqualTo("5-6 t-string: single '}' is not allowed");
    assertThat(Spell.fault("f'{a)}'")).isEqualTo("4-5 f-string: unmatched ')'");
    assertThat(Spell.fault("f'\\x1'")).isEqualTo("2-5 truncated \\x escape");
    assertThat(Spell.fault("rf'\\x1'")).isEqualTo("fine");
  }

  @Test
  void bracketsThatDoNotMatchAreNamed() {
    assertThat(Spell.fault("(a]"))
        .isEqualTo("2-3 closing parenthesis ']' does not match opening parenthesis '('");
    assertThat(Spell.fault("f'{(a}'"))
        .isEqualTo("5-6 closing parenthesis '}' does not match opening parenthesis '('");
    assertThat(Spell.fault("a)")).isEqualTo("1-2 unmatched ')'");
    assertThat(Spell.fault("f(a, [b, c)\n"))
        .isEqualTo("10-11 closing parenthesis ')' does not match opening parenthesis '['");
    assertThat(Spell.fault("f(a,\nb = 1\n")).isEqualTo("1-2 '(' was never closed");
    assertThat(Spell.fault("f(a,\nb = $\n")).isEqualTo("1-2 '(' was never closed");
  }

  @Test
  void asManyBracketsAsInCPythonMayBeOpen() {
    assertThat(Spell.fault("(".repeat(200) + ")".repeat(200))).isEqualTo("fine");
    assertThat(Spell.fault("(".repeat(201) + ")".repeat(201)))
        .isEqualTo("200-201 too many nested parentheses");
    assertThat(Spell.fault("[".repeat(100_000))).endsWith("too many nested parentheses");
    assertThat(Spell.fault("f'{".repeat(100_000))).endsWith("too many nested parentheses");
  }

  @Test
  void asManyFieldsAsInCPythonStandInEachOthersSpecifications() {
    assertThat(Spell.fault("f'{1:{2:{3}}}'")).isEqualTo("fine");
    assertThat(Spell.fault("f'{1:{2:{3:{4}}}}'"))
        .isEqualTo("11-12 f-string: expressions nested too deeply");
    assertThat(Spell.fault("f'{f'{f'{f'{1}'}'}'}'")).isEqualTo("fine");
  }
}
