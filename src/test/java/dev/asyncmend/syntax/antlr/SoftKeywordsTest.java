package dev.asyncmend.syntax.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code match}, {@code case}, {@code type} and {@code lazy} are keywords. */
final class SoftKeywordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "match",
        "match = 1",
        "match(x)",
        "match[x]",
        "match.x",
        "match -x",
        "match * a",
        "match, a",
        "match: int",
        "match: int = 3",
        "match[a:b]",
        "match[a:b]: int = 3",
        "match(a, b).c = 1",
        "match += 1",
        "match if match else match",
        "match is not match",
        "match\\\n= 1",
        "match; match",
        "match == lambda: 0",
        "match, = a",
        "match in case",
        "print(match)",
        "x = match",
        "(match)",
        "match(\nx\n)",
        "match{1: 2}",
        "match 'a'",
        "del match",
        "if match: match"
      })
  void matchAsAName(String line) {
    assertThat(Spell.types(line)).doesNotContain("MATCH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "(x)",
        "[x]",
        "[a, b]",
        "{1: 2}",
        "-x",
        "*a, b",
        "(a, b)",
        "x,",
        "x, y",
        "'s'",
        "1",
        "not x",
        "await x",
        "lambda: x",
        "lambda a: a",
        "x if y else z",
        "match",
        "case",
        "type",
        "f'{x:y}'",
        "x[1:2]",
        "(x := 1)",
        "...",
        "None",
        "-x.y(z)",
        "\\\n x",
        "(\nx\n)",
        "~x",
        "(x), y",
        "x  # c"
      })
  void matchAsAKeyword(String subject) {
    String colon = subject.contains("#") ? subject.replace("  #", ":  #") : subject + ":";
    String source =
        "match " + colon + "\n    case 1: pass\n    case _ if x:\n        match = 2\ny\n";
    assertThat(Spell.types(source)).startsWith("MATCH ");
    assertThat(Spell.types(source))
        .endsWith(
            "NEWLINE INDENT CASE NUMBER COLON PASS NEWLINE CASE NAME IF NAME COLON NEWLINE INDENT"
                + " NAME EQUAL NUMBER NEWLINE DEDENT DEDENT NAME NEWLINE EOF");
  }

  @Test
  void matchesNest() {
    String source =
        """
        match match(x):

          # c
          case [match, case]:
            match case:
              case case: case = 1
            case(1)
          case(1): case(2)
          case {'a': 1} | None: pass
        case: int
        """;
    assertThat(Spell.types(source))
        .isEqualTo(
            "MATCH NAME LPAR NAME RPAR COLON NEWLINE INDENT"
                + " CASE LSQB NAME COMMA NAME RSQB COLON NEWLINE INDENT"
                + " MATCH NAME COLON NEWLINE INDENT CASE NAME COLON NAME EQUAL NUMBER NEWLINE DEDENT"
                + " NAME LPAR NUMBER RPAR NEWLINE DEDENT"
                + " CASE LPAR NUMBER RPAR COLON NAME LPAR NUMBER RPAR NEWLINE"
                + " CASE LBRACE STRING COLON NUMBER RBRACE VBAR NONE COLON PASS NEWLINE"
                + " DEDENT NAME COLON NAME NEWLINE EOF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case = 2",
        "case: int = 3",
        "case(x)",
        "case[x]: int",
        "case.x",
        "x = case",
        "case"
      })
  void caseAsAName(String line) {
    assertThat(Spell.types(line)).doesNotContain("CASE");
    assertThat(Spell.types("if x:\n  " + line)).doesNotContain("CASE");
    assertThat(Spell.types("match x:\n case 1:\n  " + line + "\n")).containsOnlyOnce("CASE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type X = int",
        "type X[T] = list[T]",
        "type type = int",
        "type match = int",
        "type _ = x",
        "type \\\n X = int",
        "type lazy = 1",
        "type X[*Ts, **P] = x"
      })
  void typeAsAKeyword(String line) {
    assertThat(Spell.types(line)).startsWith("TYPE NAME");
    assertThat(Spell.types("if x: " + line)).startsWith("IF NAME COLON TYPE NAME");
    assertThat(Spell.types("a; " + line)).startsWith("NAME SEMI TYPE NAME");
    assertThat(Spell.types("class A:\n  " + line)).contains("INDENT TYPE NAME");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type",
        "type(x)",
        "type: int = 3",
        "type = 1",
        "type[x] = 1",
        "type.x",
        "x = type",
        "type, a",
        "type in x",
        "type is not x",
        "type if x else y",
        "type\nX = 1",
        "type or x",
        "x.type"
      })
  void typeAsAName(String line) {
    assertThat(Spell.types(line)).doesNotContain("TYPE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lazy import x",
        "lazy from x import y",
        "lazy from . import y",
        "lazy \\\n import x"
      })
  void lazyAsAKeyword(String line) {
    assertThat(Spell.types(line)).startsWith("LAZY ");
    assertThat(Spell.types("a; " + line)).startsWith("NAME SEMI LAZY ");
    assertThat(Spell.types("try: " + line)).startsWith("TRY COLON LAZY ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lazy",
        "lazy = 1",
        "lazy(x)",
        "import lazy",
        "from lazy import x",
        "raise lazy from x",
        "raise lambda: lazy from x",
        "raise lambda a=lambda: b: lazy from x",
        "lazy\nimport x",
        "lazy; import x"
      })
  void lazyAsAName(String line) {
    assertThat(Spell.types(line)).doesNotContain("LAZY");
  }
}
