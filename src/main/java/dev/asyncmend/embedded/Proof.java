package dev.asyncmend.embedded;

import dev.asyncmend.embedded.Structure.Cell;
import dev.asyncmend.embedded.Structure.Source;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two notebooks differ in nothing but the code of some cells. */
final class Proof {
  private Proof() {}

  /** Half a sentence about the notebook that tells what else differs; null where nothing does. */
  static @Nullable String objection(byte[] before, byte[] after) {
    try {
      List<Cell> old = StructureReader.read(before).cells();
      List<Cell> now = StructureReader.read(after).cells();
      return old.size() == now.size() && same(before, old, after, now)
          ? null
          : "would be another one outside of the code that is mended";
    } catch (NotNotebook e) {
      return "could not be read back (" + e.reason() + ")";
    }
  }

  private static boolean same(byte[] before, List<Cell> old, byte[] after, List<Cell> now) {
    int at = 0;
    int newAt = 0;
    for (int index = 0; index < old.size(); index++) {
      Source source = old.get(index).source();
      Source other = now.get(index).source();
      boolean kept =
          Arrays.equals(
                  before,
                  at,
                  Math.max(at, source.start()),
                  after,
                  newAt,
                  Math.max(newAt, other.start()))
              && (equal(before, source, after, other) || changed(before, source, after, other));
      if (!kept) {
        return false;
      }
      at = Math.max(at, source.end());
      newAt = Math.max(newAt, other.end());
    }
    return Arrays.equals(before, at, before.length, after, newAt, after.length);
  }

  private static boolean equal(byte[] before, Source source, byte[] after, Source other) {
    return Arrays.equals(before, source.start(), source.end(), after, other.start(), other.end());
  }

  /** Whether it is other code; the same code in other bytes would be a change for nothing. */
  private static boolean changed(byte[] before, Source source, byte[] after, Source other) {
    return source.list() == other.list()
        && !Notebook.code(before, source).equals(Notebook.code(after, other));
  }
}
