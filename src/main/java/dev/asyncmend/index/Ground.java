package dev.asyncmend.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on, by the numbers that {@link Grounds} gave: modules whose facts were read
 * for it, and names that the whole project was asked about. Immutable.
 */
final class Ground {
  /** Rests on nothing that can change. */
  static final Ground NONE = new Ground(new int[0], new long[0]);

  /** Nobody noted what it rests on: it may be anything. */
  static final Ground ALL = new Ground(new int[0], new long[0]);

  /** A few numbers, sorted; empty where {@code words} has them. */
  private final int[] few;

  /** Many numbers: a bit for each. */
  private final long[] words;

  private final int hash;

  private Ground(int[] few, long[] words) {
    this.few = few;
    this.words = words;
    this.hash = Arrays.hashCode(few) * 31 + Arrays.hashCode(words);
  }

  /** The numbers whose bits are set in the first {@code length} words of {@code bits}. */
  static Ground of(long[] bits, int length) {
    int count = 0;
    for (int word = 0; word < length; word++) {
      count += Long.bitCount(bits[word]);
    }
    if (count == 0) {
      return NONE;
    }
    return count < 2 * length
        ? new Ground(numbers(bits, length, count), new long[0])
        : new Ground(new int[0], Arrays.copyOf(bits, length));
  }

  private static int[] numbers(long[] bits, int length, int count) {
    int[] found = new int[count];
    int at = 0;
    for (int word = 0; word < length; word++) {
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        found[at++] = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
      }
    }
    return found;
  }

  /** Every number, ascending; none for {@link #ALL}. */
  int[] numbers() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return words.length == 0 ? few.clone() : numbers(words, words.length, count);
  }

  /** Whether it is {@link #ALL}. */
  @SuppressWarnings("ReferenceEquality") // there is one of it
  boolean all() {
    return this == ALL;
  }

  /** Sets the bits of the numbers in {@code frame}. */
  void addTo(Ledger.Frame frame) {
    for (int number : few) {
      frame.add(number);
    }
    if (words.length > 0) {
      frame.add(words);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ground ground
        && hash == ground.hash
        && all() == ground.all()
        && Arrays.equals(few, ground.few)
        && Arrays.equals(words, ground.words);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
