package dev.asyncmend.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Offsets as lines and columns. */
final class LineMapTest {

  @Test
  void linesEndInThreeWays() {
    LineMap lines = LineMap.of("a\nb\r\nc\rd");

    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.start(2)).isEqualTo(2);
    assertThat(lines.end(2)).isEqualTo(3);
    assertThat(lines.start(3)).isEqualTo(5);
    assertThat(lines.end(3)).isEqualTo(6);
    assertThat(lines.start(4)).isEqualTo(7);
    assertThat(lines.end(4)).isEqualTo(8);
  }

  @Test
  void otherSeparatorsEndNoLine() {
    assertThat(LineMap.of("a\fb\u000bc\u001cd\u0085e\u2028f").count()).isEqualTo(1);
  }

  @Test
  void anEmptyTextHasOneLine() {
    LineMap lines = LineMap.of("");

    assertThat(lines.count()).isEqualTo(1);
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.column(0)).isEqualTo(1);
    assertThat(lines.end(1)).isZero();
  }

  @Test
  void aLineEndBelongsToItsLine() {
    LineMap lines = LineMap.of("ab\r\nc\n");

    assertThat(lines.line(3)).isEqualTo(1);
    assertThat(lines.column(3)).isEqualTo(4);
    assertThat(lines.line(4)).isEqualTo(2);
    assertThat(lines.column(4)).isEqualTo(1);
    assertThat(lines.line(6)).isEqualTo(3);
  }

  @Test
  void columnsCountUnitsAndBytes() {
    LineMap lines = LineMap.of("\nxé€🎉y");

    assertThat(lines.column(6)).isEqualTo(6);
    assertThat(lines.byteColumn(1)).isZero();
    assertThat(lines.byteColumn(2)).isEqualTo(1);
    assertThat(lines.byteColumn(3)).isEqualTo(3);
    assertThat(lines.byteColumn(4)).isEqualTo(6);
    assertThat(lines.byteColumn(6)).isEqualTo(10);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() {
    LineMap lines = LineMap.of("\uFEFFab");

    assertThat(lines.start(1)).isEqualTo(1);
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.column(0)).isEqualTo(1);
    assertThat(lines.column(1)).isEqualTo(1);
    assertThat(lines.column(2)).isEqualTo(2);
    assertThat(lines.byteColumn(2)).isEqualTo(1);
    assertThat(lines.offset(1, 2)).isEqualTo(2);
  }

  @Test
  void aPositionIsLineAndColumn() {
    assertThat(LineMap.of("ab\ncd").position(4)).isEqualTo(new Position(2, 2));
    assertThat(LineMap.of("ab\ncd").line(5)).as("the end of the text").isEqualTo(2);
  }

  @Test
  void moreLinesThanATextOfThatLengthUsuallyHas() {
    LineMap lines = LineMap.of("\n".repeat(1_000));

    assertThat(lines.count()).isEqualTo(1_001);
    assertThat(lines.line(999)).isEqualTo(1_000);
  }

  @Test
  void bytesOfACharacterChangeAtTheBordersOfUtf8() {
    assertThat(LineMap.of("\u007Fx").byteColumn(1)).isEqualTo(1);
    assertThat(LineMap.of("\u0080x").byteColumn(1)).isEqualTo(2);
    assertThat(LineMap.of("\u07FFx").byteColumn(1)).isEqualTo(2);
    assertThat(LineMap.of("\u0800x").byteColumn(1)).isEqualTo(3);
  }

  @Test
  void aColumnBehindTheEndIsTheEnd() {
    assertThat(LineMap.of("ab\r\nc").offset(1, 9)).isEqualTo(2);
  }

  @Test
  void offsetsOutsideOfTheTextAreBugs() {
    assertThatThrownBy(() -> LineMap.of("ab").line(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> LineMap.of("ab").line(-1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
