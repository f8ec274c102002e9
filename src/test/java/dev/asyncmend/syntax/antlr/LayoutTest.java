package dev.asyncmend.syntax.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What words a text is made of. */
final class LayoutTest {

  @Test
  void layoutTokensStandBetweenLines() {
    assertThat(Spell.visible("if x:\n    y\n# c\nz"))
        .isEqualTo("IF NAME COLON NEWLINE INDENT NAME NEWLINE DEDENT NAME NEWLINE EOF");
  }
}
