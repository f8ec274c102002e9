package dev.asyncmend.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a text became which lines of another. Lines that occur once in both texts, in the
 * same order, are taken for the same ("patience diff"); only what is left between them is compared
 * line by line. So thousands of small changes in a long file take no longer than reading it.
 */
public final class LineChanges {
  private final List<String> before;
  private final List<String> after;
  private final List<Change> changes = new ArrayList<>();

  /**
   * The lines from {@code from} up to {@code end}, exclusive, became those from {@code newFrom} up
   * to {@code newEnd}; all 0-based. At least one of the two ranges is not empty.
   */
  public record Change(int from, int end, int newFrom, int newEnd) {
    int growth() {
      return newEnd - newFrom - (end - from);
    }
  }

  private LineChanges(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** The changes in order, no two adjacent. */
  public static List<Change> between(List<String> before, List<String> after) {
    LineChanges found = new LineChanges(before, after);
    int at = 0;
    int newAt = 0;
    for (int[] anchor : found.anchors()) {
      found.compare(at, anchor[0], newAt, anchor[1]);
      at = anchor[0] + 1;
      newAt = anchor[1] + 1;
    }
    found.compare(at, before.size(), newAt, after.size());
    return found.changes;
  }

  /**
   * Pairs of line numbers, rising on both sides, whose lines are equal and unique on both sides.
   */
  private List<int[]> anchors() {
    Map<String, Integer> places = unique(before);
    Map<String, Integer> newPlaces = unique(after);
    List<int[]> pairs = new ArrayList<>();
    for (int line = 0; line < before.size(); line++) {
      int place = places.getOrDefault(before.get(line), -1);
      int newPlace = newPlaces.getOrDefault(before.get(line), -1);
      if (place == line && newPlace >= 0) {
        pairs.add(new int[] {line, newPlace});
      }
    }
    return rising(pairs);
  }

  /** The place of each line that occurs once; -1 for those that occur more often. */
  private static Map<String, Integer> unique(List<String> lines) {
    Map<String, Integer> places = new HashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      places.merge(lines.get(line), line, (first, second) -> -1);
    }
    return places;
  }

  /** The longest subsequence whose second numbers rise, found by patience sorting. */
  private static List<int[]> rising(List<int[]> pairs) {
    int[] tops = new int[pairs.size()];
    int[] topPairs = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int piles = 0;
    for (int pair = 0; pair < pairs.size(); pair++) {
      int value = pairs.get(pair)[1];
      int pile = -Arrays.binarySearch(tops, 0, piles, value) - 1;
      tops[pile] = value;
      topPairs[pile] = pair;
      previous[pair] = pile > 0 ? topPairs[pile - 1] : -1;
      piles = Math.max(piles, pile + 1);
    }
    int[][] chosen = new int[piles][];
    int pair = piles > 0 ? topPairs[piles - 1] : -1;
    for (int at = piles - 1; at >= 0; at--) {
      chosen[at] = pairs.get(pair);
      pair = previous[pair];
    }
    return List.of(chosen);
  }

  /** Compares what lies between two anchors. */
  private void compare(int from, int end, int newFrom, int newEnd) {
    if (from == end || newFrom == newEnd) {
      if (from < end || newFrom < newEnd) {
        changes.add(new Change(from, end, newFrom, newEnd));
      }
      return;
    }
    List<String> old = before.subList(from, end);
    List<String> now = after.subList(newFrom, newEnd);
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      int start = from + delta.getSource().getPosition();
      int newStart = newFrom + delta.getTarget().getPosition();
      changes.add(
          new Change(
              start,
              start + delta.getSource().size(),
              newStart,
              newStart + delta.getTarget().size()));
    }
  }
}
