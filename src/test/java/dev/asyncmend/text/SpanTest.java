package dev.asyncmend.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of characters. */
final class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "2, 5, true, true", // itself
    "3, 4, true, true",
    "2, 3, true, true",
    "4, 5, true, true",
    "1, 5, false, true",
    "2, 6, false, true",
    "0, 2, false, false", // ends where it starts
    "5, 7, false, false",
    "0, 3, false, true",
    "4, 9, false, true",
    "2, 2, true, false", // a position has no character
    "5, 5, true, false",
    "6, 6, false, false",
  })
  void containsAndOverlaps(int start, int end, boolean contained, boolean overlapping) {
    Span span = new Span(2, 5);
    Span other = new Span(start, end);

    assertThat(span.contains(other)).isEqualTo(contained);
    assertThat(span.overlaps(other)).isEqualTo(overlapping);
    assertThat(other.overlaps(span)).isEqualTo(overlapping);
  }

  @Test
  void hasALength() {
    assertThat(new Span(2, 5).length()).isEqualTo(3);
    assertThat(new Span(4, 4).length()).isZero();
  }

  @Test
  void runsForwardInTheText() {
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("not a span: -1..2");
    assertThatThrownBy(() -> new Span(3, 2)).hasMessage("not a span: 3..2");
  }
}
