package dev.asyncmend.syntax.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, numbers, strings and operators. */
final class WordsTest {

  @Test
  void keywords() {
    assertThat(
            Spell.line(
                "False None True and as assert async await break class continue def del elif else"
                    + " except finally for from global if import in is lambda nonlocal not or pass"
                    + " raise return try while with yield"))
        .isEqualTo(
            "FALSE NONE TRUE AND AS ASSERT ASYNC AWAIT BREAK CLASS CONTINUE DEF DEL ELIF ELSE"
                + " EXCEPT FINALLY FOR FROM GLOBAL IF IMPORT IN IS LAMBDA NONLOCAL NOT OR PASS"
                + " RAISE RETURN TRY WHILE WITH YIELD");
  }

  @Test
  void operators() {
    assertThat(Spell.line("+ - * / // % @ ** << >> & | ^ ~ < > <= >= == != -> . ... , ; = ! : :="))
        .isEqualTo(
            "PLUS MINUS STAR SLASH DOUBLESLASH PERCENT AT DOUBLESTAR LEFTSHIFT RIGHTSHIFT AMPER"
                + " VBAR CIRCUMFLEX TILDE LESS GREATER LESSEQUAL GREATEREQUAL EQEQUAL NOTEQUAL"
                + " RARROW DOT ELLIPSIS COMMA SEMI EQUAL EXCLAMATION COLON COLONEQUAL");
    assertThat(Spell.line("+= -= *= /= //= %= @= **= <<= >>= &= |= ^="))
        .isEqualTo(
            "PLUSEQUAL MINEQUAL STAREQUAL SLASHEQUAL DOUBLESLASHEQUAL PERCENTEQUAL ATEQUAL"
                + " DOUBLESTAREQUAL LEFTSHIFTEQUAL RIGHTSHIFTEQUAL AMPEREQUAL VBAREQUAL"
                + " CIRCUMFLEXEQUAL");
    assertThat(Spell.line("([{}])")).isEqualTo("LPAR LSQB LBRACE RBRACE RSQB RPAR");
    assertThat(Spell.line("a<>b")).isEqualTo("NAME LESS GREATER NAME");
    assertThat(Spell.line("x[a:=b]")).isEqualTo("NAME LSQB NAME COLONEQUAL NAME RSQB");
    assertThat(Spell.line("....")).isEqualTo("ELLIPSIS DOT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_",
        "__a1__",
        "print",
        "exec",
        "match",
        "case",
        "type",
        "lazy",
        "Async",
        "nonlocal_",
        "é",
        "变量",
        "ªº",
        "𝐝𝐞𝐟",
        "x\u0301",
        "a\u00B7",
        "℘",
        "a\uDB40\uDD00",
        "𐐀",
        "\uD883\uDF50"
      })
  void names(String name) {
    assertThat(Spell.line(name)).isEqualTo("NAME");
    assertThat(Spell.fault(name)).isEqualTo("fine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "\u00B7", "€", "“", "x\u037A", "\u200B", "²", "\uD800", "🎉"})
  void otherCharactersAreNoNames(String wrong) {
    assertThat(Spell.fault(wrong)).contains("invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "00", "0_0", "1", "123_456", "0x1F", "0X_1f", "0o17", "0O_7", "0b1", "0B_1_0", "1.",
        ".5", "1.5", "1_0.0_1", "1e5", "1E+5", "1e-5", "1_0e1_0", "1.e5", ".5e5", "0777.", "0777e1",
        "08.5", "1j", "1J", "0777j", "1_000j", "1.5j", "1e5j", ".5J", "0e0", "0_1.5"
      })
  void numbers(String number) {
    assertThat(Spell.line(number)).isEqualTo("NUMBER");
    assertThat(Spell.fault(number)).isEqualTo("fine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1_", "1__0", "0_1", "0x", "0xg", "0x1g", "0_x1", "0b2", "0b12", "0o8", "0o18", "1_.5",
        "1._5", "1e", "1e_5", "1.5e+", "1l", "0xFFL", "1a", "1jx", "1_j", "1.2.3", "1if2x"
      })
  void wrongNumbers(String number) {
    assertThat(Spell.line(number) + Spell.fault(number)).isNotEqualTo("NUMBERfine");
    assertThat(Spell.line("x = " + number)).isNotEqualTo("NAME EQUAL NUMBER");
  }

  @Test
  void wrongNumbersAreNamed() {
    assertThat(Spell.fault("x = 1_000_")).isEqualTo("4-10 invalid number");
    assertThat(Spell.fault("0777"))
        .isEqualTo(
            "0-4 leading zeros in decimal integer literals are not permitted;"
                + " use an 0o prefix for octal integers");
    assertThat(Spell.fault("10L")).isEqualTo("0-3 invalid number");
  }

  @Test
  void aKeywordMayFollowANumberDirectly() {
    assertThat(Spell.line("1if x else 2")).isEqualTo("NUMBER IF NAME ELSE NUMBER");
    assertThat(Spell.line("0xfor x in y")).isEqualTo("NUMBER OR NAME IN NAME");
    assertThat(Spell.line("1.or 2")).isEqualTo("NUMBER OR NUMBER");
    assertThat(Spell.line("1else 2")).isEqualTo("NUMBER ELSE NUMBER");
    assertThat(Spell.fault("[1for x in 1or 2]")).isEqualTo("fine");
  }

  @Test
  void dotsBesideNumbers() {
    assertThat(Spell.line("1..real")).isEqualTo("NUMBER DOT NAME");
    assertThat(Spell.line("1.0.real")).isEqualTo("NUMBER DOT NAME");
    assertThat(Spell.fault("1.real")).isEqualTo("0-6 invalid number");
    assertThat(Spell.line("x[1...]")).isEqualTo("NAME LSQB NUMBER DOT DOT RSQB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "''",
        "\"\"",
        "'a'",
        "'\"'",
        "'\\''",
        "'\\\\'",
        "'a\\\nb'",
        "'a\\\r\nb'",
        "'a\\\rb'",
        "''''''",
        "'''a'''",
        "'''a'b''c'''",
        "'''\n\r\n'''",
        "'''\\''''",
        "\"\"\"'''\"\"\"",
        "\"\"\"a\\\"\"\"\"",
        "b''",
        "B'a'",
        "r'\\'a'",
        "R'\\\\'",
        "u'a'",
        "U'é'",
        "br'\\x'",
        "bR''",
        "Br''",
        "BR''",
        "rb''",
        "rB''",
        "Rb''",
        "RB''",
        "r'''\\'''a'''",
        "'\\xff'",
        "'\\N{BULLET}'",
        "'\\u00e9\\U0010FFFF'",
        "b'\\xff\\u\\N'",
        "r'\\x'",
        "'\\8\\q'",
        "'{}'",
        "'🎉'"
      })
  void strings(String string) {
    assertThat(Spell.line(string)).isEqualTo("STRING");
    assertThat(Spell.fault(string)).isEqualTo("fine");
  }

  @Test
  void stringsBesideEachOther() {
    assertThat(Spell.texts("'a''b'\"c\"")).isEqualTo("'a'|'b'|\"c\"");
    assertThat(Spell.texts("'''a''''b'")).isEqualTo("'''a'''|'b'");
    assertThat(Spell.texts("\"\"\"a\"\"\" + \"\"\"b\"\"\""))
        .isEqualTo("\"\"\"a\"\"\"| |+| |\"\"\"b\"\"\"");
    assertThat(Spell.line("x if'a'else'b'")).isEqualTo("NAME IF STRING ELSE STRING");
  }

  @Test
  void wrongStringsAreNamed() {
    assertThat(Spell.fault("x = 'abc\ny")).isEqualTo("4-5 unterminated string literal");
    assertThat(Spell.fault("x = b'abc\\")).isEqualTo("4-6 unterminated string literal");
    assertThat(Spell.fault("'''abc\n''"))
        .isEqualTo("0-3 unterminated triple-quoted string literal");
    assertThat(Spell.fault("r\"\"\"\\\"\"\""))
        .isEqualTo("0-4 unterminated triple-quoted string literal");
    assertThat(Spell.fault("b'é'"))
        .isEqualTo("2-3 bytes can only contain ASCII literal characters");
    assertThat(Spell.fault("'a\\x1'")).isEqualTo("2-5 truncated \\x escape");
    assertThat(Spell.fault("b'\\xg1'")).isEqualTo("2-4 truncated \\x escape");
    assertThat(Spell.fault("'\\u123'")).isEqualTo("1-6 truncated \\u escape");
    assertThat(Spell.fault("'\\U00110000'"))
        .isEqualTo("1-11 illegal Unicode character \\U00110000");
    assertThat(Spell.fault("'\\N'")).isEqualTo("1-3 malformed \\N character escape");
    assertThat(Spell.fault("'\\N{}'")).isEqualTo("1-4 malformed \\N character escape");
    assertThat(Spell.fault("'\\N{x_y}'")).isEqualTo("1-5 malformed \\N character escape");
  }

  @Test
  void prefixesOfPython2AreNamed() {
    assertThat(Spell.fault("ur'a'")).isEqualTo("0-2 'ur' is not a string prefix");
    assertThat(Spell.fault("bu'a'")).isEqualTo("0-2 'bu' is not a string prefix");
    assertThat(Spell.fault("bf'a'")).isEqualTo("0-2 'bf' is not a string prefix");
    assertThat(Spell.fault("match'a':\n case'b':0")).isEqualTo("fine");
  }

  @Test
  void whatIsNoPythonIsNamed() {
    assertThat(Spell.fault("x = `y`")).isEqualTo("4-5 backticks are Python 2; Python 3 has repr()");
    assertThat(Spell.fault("a ? b")).isEqualTo("2-3 invalid character '?' (U+003F)");
    assertThat(Spell.fault("$a")).isEqualTo("0-1 invalid character '$' (U+0024)");
    assertThat(Spell.fault("a = “b”")).isEqualTo("4-5 invalid character '“' (U+201C)");
    assertThat(Spell.fault("🎉")).isEqualTo("0-2 invalid character '🎉' (U+1F389)");
    assertThat(Spell.fault("a\u00A0b")).isEqualTo("1-2 invalid non-printable character U+00A0");
    assertThat(Spell.fault("a\u001A")).isEqualTo("1-2 invalid non-printable character U+001A");
    assertThat(Spell.fault("a\u000Bb")).isEqualTo("1-2 invalid non-printable character U+000B");
    assertThat(Spell.fault("a \\ b"))
        .isEqualTo("2-3 unexpected character after line continuation character");
    assertThat(Spell.fault("a \\"))
        .isEqualTo("2-3 unexpected end of file after a line continuation");
    assertThat(Spell.fault("a\\\n"))
        .isEqualTo("1-3 unexpected end of file after a line continuation");
    assertThat(Spell.fault("# \0\na")).isEqualTo("2-3 source code cannot contain null bytes");
  }
}
