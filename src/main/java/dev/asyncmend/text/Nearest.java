package dev.asyncmend.text;

import java.util.Collection;
import java.util.Optional;

/** What somebody may have meant by a word that does not exist. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known word that takes the fewest typing mistakes to become {@code word}: a letter too many,
   * too few, wrong, or two letters swapped. Empty where none is near; of equally near ones the
   * first in alphabetical order.
   */
  public static Optional<String> of(String word, Collection<String> known) {
    int least = Math.max(1, word.length() / 3) + 1;
    Optional<String> best = Optional.empty();
    for (String candidate : known.stream().sorted().toList()) {
      int mistakes = mistakes(word, candidate);
      if (mistakes < least) {
        least = mistakes;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** The distance of Damerau and Levenshtein in its restricted form. */
  private static int mistakes(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int row = 0; row <= from.length(); row++) {
      for (int column = 0; column <= to.length(); column++) {
        cost[row][column] = cell(cost, from, to, row, column);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cell(int[][] cost, String from, String to, int row, int column) {
    if (row == 0 || column == 0) {
      return row + column;
    }
    boolean same = from.charAt(row - 1) == to.charAt(column - 1);
    int least = cost[row - 1][column - 1] + (same ? 0 : 1);
    least = Math.min(least, 1 + Math.min(cost[row - 1][column], cost[row][column - 1]));
    boolean swapped =
        row > 1
            && column > 1
            && from.charAt(row - 1) == to.charAt(column - 2)
            && from.charAt(row - 2) == to.charAt(column - 1);
    return swapped ? Math.min(least, 1 + cost[row - 2][column - 2]) : least;
  }
}
