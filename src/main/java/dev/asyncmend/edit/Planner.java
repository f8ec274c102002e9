package dev.asyncmend.edit;

import dev.asyncmend.scope.Scopes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Chooses the fixes of one round, over all of its files at once. */
final class Planner {
  private final Map<String, Scopes> files;
  private final List<Fix> fixes;
  private final Map<String, Claims> claims = new HashMap<>();
  private final BitSet accepted = new BitSet();

  Planner(Map<String, Scopes> files, List<Fix> fixes) {
    this.files = new TreeMap<>(files);
    this.fixes = fixes;
  }

  Map<String, EditPlan> plan() {
    choose();
    Map<String, EditPlan> plans = new TreeMap<>();
    files.forEach((path, scopes) -> plans.put(path, planOf(path, scopes)));
    return plans;
  }

  private void choose() {
    for (int index : innerFirst()) {
      Fix fix = fixes.get(index);
      if (fix.files().stream().allMatch(part -> claims(part).allow(index, part.edits()))) {
        fix.files().forEach(part -> claims(part).take(index, part.edits()));
        accepted.set(index);
      }
    }
  }

  private Claims claims(FileEdits part) {
    return claims.computeIfAbsent(part.path(), path -> Claims.of(files.get(path)));
  }

  private int[] innerFirst() {
    return IntStream.range(0, fixes.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(index -> width(fixes.get(index)))
                .thenComparing(index -> fixes.get(index).level()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The number of tokens from the first to the last edit, summed over the files. */
  private static int width(Fix fix) {
    int width = 0;
    for (FileEdits part : fix.files()) {
      BitSet touched = Claims.touched(part.edits());
      width += touched.isEmpty() ? 0 : touched.length() - touched.nextSetBit(0);
    }
    return width;
  }

  private EditPlan planOf(String path, Scopes scopes) {
    Splicer splicer = new Splicer(scopes.file());
    accepted.stream().forEach(index -> splicer.add(fixes.get(index).edits(path)));
    return new EditPlan(splicer.build(), chosen(true), chosen(false));
  }

  private List<Fix> chosen(boolean yes) {
    List<Fix> chosen = new ArrayList<>();
    for (int index = 0; index < fixes.size(); index++) {
      if (accepted.get(index) == yes) {
        chosen.add(fixes.get(index));
      }
    }
    return chosen;
  }
}
