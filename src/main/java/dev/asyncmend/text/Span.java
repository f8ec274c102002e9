package dev.asyncmend.text;

/**
 * A half-open range of characters in a text: UTF-16 offsets, 0-based, {@code start} inclusive,
 * {@code end} exclusive. An empty span ({@code start == end}) names a position.
 *
 * @param start offset of the first character
 * @param end offset just behind the last character, never below {@code start}
 */
public record Span(int start, int end) {

  /** Rejects a span that runs backwards or starts before the text: such a span is a bug. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly inside this span; equal spans contain each other. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  // Written out: what Java makes for records is linked at its first use, some ms at each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return start * 31 + end;
  }
}
