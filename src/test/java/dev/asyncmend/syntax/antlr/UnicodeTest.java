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
  void fewCharactersOfNewerUnicodeAreAllowedBesides() {
    List<String> wrong = new ArrayList<>();
    CPython.newest()
        .run(
            ASK,
            List.of(),
            answer -> {
              String[] parts = answer.split(" ", -1);
              int point = Integer.parseInt(parts[0], 16);
              // One in a hundred, and those next to the edges of the old planes.
              if (point % 101 == 0
                  && parts[2].equals("0")
                  && !isFault("x" + Character.toString(point))) {
                wrong.add(parts[0]);
              }
            });

    // Letters that were added to Unicode after this CPython: 17.0 has 5,400 more than 15.0.
    assertThat(wrong).hasSizeLessThan(120);
  }

  private static boolean isFault(String chars) {
    return new Layout(chars).fault().isPresent();
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
