package dev.asyncmend.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Which scope every token of a file belongs to. A scope is no plain range: the defaults of a
 * function lie between its parameters and belong to the code around it.
 */
final class Regions {
  private final int[] starts;
  private final Scope[] owners;

  private Regions(int[] starts, Scope[] owners) {
    this.starts = starts;
    this.owners = owners;
  }

  /**
   * Tokens {@code first} to {@code last}, inclusive, belong to {@code scope} except where a smaller
   * area inside says otherwise.
   */
  record Area(int first, int last, Scope scope) {}

  /**
   * Flattens areas that are nested or apart, never crossing; an outer one comes before an equal
   * inner one.
   */
  static Regions of(List<Area> areas) {
    List<Area> sorted = new ArrayList<>(areas);
    sorted.removeIf(area -> area.last < area.first);
    sorted.sort(
        Comparator.comparingInt(Area::first)
            .thenComparing(Comparator.comparingInt(Area::last).reversed()));
    Cut cut = new Cut(sorted.size() * 2);
    Deque<Area> open = new ArrayDeque<>();
    for (Area area : sorted) {
      close(open, area.first, cut);
      cut.at(area.first, area.scope);
      open.push(area);
    }
    close(open, Integer.MAX_VALUE, cut);
    return new Regions(Arrays.copyOf(cut.starts, cut.size), Arrays.copyOf(cut.owners, cut.size));
  }

  /** Ends the open areas that end before token {@code next}. */
  private static void close(Deque<Area> open, int next, Cut cut) {
    while (!open.isEmpty() && open.peek().last < next) {
      int last = open.pop().last;
      if (!open.isEmpty()) {
        cut.at(last + 1, open.peek().scope);
      }
    }
  }

  /** The scope that token {@code index} belongs to. */
  Scope at(int index) {
    int found = Arrays.binarySearch(starts, index);
    return owners[Math.max(0, found < 0 ? -found - 2 : found)];
  }

  /** Growing list of starts; a later cut at the same token replaces the earlier one. */
  private static final class Cut {
    private final int[] starts;
    private final Scope[] owners;
    private int size;

    Cut(int most) {
      starts = new int[most];
      owners = new Scope[most];
    }

    void at(int start, Scope owner) {
      if (size > 0 && starts[size - 1] == start) {
        size--;
      }
      starts[size] = start;
      owners[size++] = owner;
    }
  }
}
