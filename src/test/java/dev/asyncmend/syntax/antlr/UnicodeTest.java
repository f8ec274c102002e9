package dev.asyncmend.syntax.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.testing.CPython;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The characters of identifiers are those of CPython's {@code str.isidentifier}. */
final class UnicodeTest {
  private static final String ASK =
      """
      for point in range(0x80, 0x110000):
          if not 0xD800 <= point < 0xE000:
              char = chr(point)
              print('%x %d %d' % (point, char.isidentifier(), ('x' + char).isidentifier()))
      """;

  /** Two joiners and two dots came and went with versions of Unicode: some CPythons have them. */
  private static final String ASK_OTHERS =
      """
      import unicodedata
      for point in range(0x80, 0x110000):
          char = chr(point)
          assigned = unicodedata.category(char) not in ('Cn', 'Cs', 'Co')
          if assigned and not ('x' + char).isidentifier() and char not in '\\u200c\\u200d\\u30fb\\uff65':
              print('%x' % point)
      """;

  @Test
  void everyCharacterThatMayBeInAName() {
    List<String> wrong = new ArrayList<>();
    StringBuilder names = new StringBuilder();
    List<String> expected = new ArrayList<>();
    CPython.newest().run(ASK, List.of(), answer -> collect(answer, names, expected));

    Layout layout = new Layout(names.toString());
    Lexemes lexemes = layout.lexemes();
    for (int index = 0, name = 0; index < lexemes.size(); index++) {
      if (lexemes.type(index) == PythonLexer.NAME && !lexemes.is(index, expected.get(name++))) {
        wrong.add(lexemes.text(index));
      }
    }

    assertThat(layout.fault()).isEmpty();
    assertThat(wrong).isEmpty();
    assertThat(expected).hasSizeGreaterThan(250_000);
  }

  @Test
  void noOtherCharacterThatIsAssigned() {
    List<String> wrong = new ArrayList<>();
    List<String> others = new ArrayList<>();
    CPython.newest().run(ASK_OTHERS, List.of(), others::add);
    StringBuilder lines = new StringBuilder();
    for (String other : others) {
      lines.append('x').append(Character.toString(Integer.parseInt(other, 16))).append('\n');
    }

    Words words = new Scanner(lines.toString());
    for (String other : others) {
      int start = words.end();
      words.next(Modes.PLAIN);
      if (words.end() != start + 1) {
        wrong.add(other);
      }
      words.seek(lines.indexOf("\n", start) + 1);
    }

    assertThat(wrong).isEmpty();
    assertThat(others).hasSizeGreaterThan(5_000);
  }

  private static void collect(String answer, StringBuilder names, List<String> expected) {
    String[] parts = answer.split(" ", -1);
    String character = Character.toString(Integer.parseInt(parts[0], 16));
    if (parts[1].equals("1")) {
      names.append(character).append('\n');
      expected.add(character);
    }
    if (parts[2].equals("1")) {
      names.append('x').append(character).append('\n');
      expected.add("x" + character);
    }
  }
}
