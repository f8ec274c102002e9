package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.TokenRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Things that stand one behind the other with separators in between: names, or statements. */
final class Series {
  private Series() {}

  /**
   * Takes some of the items away, each run of them with the separator behind it, or with the one
   * before it at the end of the series. At least one item must stay.
   *
   * @param items the tokens of each item, in order
   * @param gone the positions in {@code items} of those that go
   */
  static List<Splice> without(List<TokenRange> items, BitSet gone) {
    List<Splice> splices = new ArrayList<>();
    int at = gone.nextSetBit(0);
    while (at >= 0) {
      int end = gone.nextClearBit(at);
      boolean last = end == items.size();
      int from = last ? items.get(at - 1).last() + 1 : items.get(at).first();
      int until = last ? items.get(end - 1).last() + 1 : items.get(end).first();
      splices.add(new Splice(from, until, ""));
      at = gone.nextSetBit(end);
    }
    return splices;
  }
}
