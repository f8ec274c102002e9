package dev.asyncmend.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A text that is part of a file of another format asks that file for all that concerns it. */
final class ContainedTextTest {
  private static final Section CELL = new Section("cell", 2, 3, 4);

  /** Two cells of two lines; the third line is a command of the notebook. */
  private record Cells(boolean loopRuns) implements Container {
    @Override
    public byte[] bytes() {
      return "{file}".getBytes(UTF_8);
    }

    @Override
    public Encoded encode(String edited) {
      return new Encoded.Ok(("{" + edited + "}").getBytes(UTF_8));
    }

    @Override
    public Decoded reread(byte[] bytes) {
      return new Decoded.Bad(7, "no notebook");
    }

    @Override
    public @Nullable Section section(int line) {
      return line >= CELL.first() && line <= CELL.last() ? CELL : null;
    }

    @Override
    public @Nullable String original(int line) {
      return line == 3 ? "%pip install x" : null;
    }

    @Override
    public boolean sealed(int line) {
      return line == 3;
    }

    @Override
    public Position position(int line, int column) {
      return new Position(line + 100, column + 10);
    }

    @Override
    public List<String> complaints() {
      return List.of();
    }
  }

  private final SourceText cells = SourceText.inside(new Cells(true), "a\nb\npass\ncd\n");
  private final SourceText plain = new SourceText("a\nb\npass\ncd\n");

  @Test
  void bytesAreThoseOfTheWholeFile() {
    assertThat(cells.bytes()).asString(UTF_8).isEqualTo("{file}");
    assertThat(((Encoded.Ok) cells.encode("x\n")).bytes()).asString(UTF_8).isEqualTo("{x\n}");
    assertThat(cells.reread("a".getBytes(UTF_8))).isEqualTo(new Decoded.Bad(7, "no notebook"));
    assertThat(cells.container()).containsInstanceOf(Cells.class);
    assertThat(plain.container()).isEmpty();
    assertThat(plain.bytes()).asString(UTF_8).isEqualTo("a\nb\npass\ncd\n");
    assertThat(((Decoded.Ok) plain.reread("x".getBytes(UTF_8))).text().chars()).isEqualTo("x");
  }

  @Test
  void placesCountFromTheirPartAndPositionsFromTheFile() {
    int d = cells.chars().indexOf('d');

    assertThat(cells.section(d)).contains(CELL);
    assertThat(cells.section(0)).isEmpty();
    assertThat(cells.place(d)).isEqualTo(new Position(2, 2));
    assertThat(cells.place(0)).isEqualTo(new Position(1, 1));
    assertThat(cells.position(d)).isEqualTo(new Position(104, 12));
    assertThat(plain.section(d)).isEmpty();
    assertThat(plain.place(d)).isEqualTo(new Position(4, 2));
    assertThat(plain.position(d)).isEqualTo(new Position(4, 2));
    assertThat(CELL.name()).isEqualTo("cell 2");
    assertThat(CELL.line(3)).isEqualTo(1);
  }

  @Test
  void aLineThatStandsForAnotherIsShownAsThatAndSealed() {
    assertThat(cells.shown(3)).isEqualTo("%pip install x");
    assertThat(cells.shown(4)).isEqualTo("cd");
    assertThat(plain.shown(3)).isEqualTo("pass");
    assertThat(cells.sealed(cells.chars().indexOf("pass"))).isTrue();
    assertThat(cells.sealed(0)).isFalse();
    assertThat(plain.sealed(4)).isFalse();
  }

  @Test
  void onlyTheContainerKnowsWhetherALoopRuns() {
    assertThat(cells.loopRuns()).isTrue();
    assertThat(SourceText.inside(new Cells(false), "a\n").loopRuns()).isFalse();
    assertThat(plain.loopRuns()).isFalse();
  }

  @Test
  void aCookieMeansNothingInAFileThatIsUtf8ByItsFormat() {
    byte[] cookie = "# coding: latin-1\n'é'\n".getBytes(UTF_8);

    Decoded read = SourceText.utf8(cookie);

    assertThat(((Decoded.Ok) read).text().chars()).contains("'é'");
    assertThat(SourceText.utf8("'é'".getBytes(ISO_8859_1)))
        .isEqualTo(new Decoded.Bad(1, "UTF-8 cannot decode byte '\\xe9'"));
  }
}
