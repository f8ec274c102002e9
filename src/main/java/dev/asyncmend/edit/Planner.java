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
  private final BitSet refused = new BitSet();

  Planner(Map<String, Scopes> files, List<Fix> fixes) {
    this.files = new TreeMap<>(files);
    this.fixes = fixes;
  }

  Map<String, EditPlan> plan() {
    while (true) {
      choose();
      Map<String, List<Splice>> splices = new TreeMap<>();
      BitSet stuck = new BitSet();
      files.forEach((path, scopes) -> splices.put(path, splices(path, scopes, stuck)));
      if (stuck.isEmpty()) {
        Map<String, EditPlan> plans = new TreeMap<>();
        splices.forEach(
            (path, list) -> plans.put(path, new EditPlan(list, chosen(true), chosen(false))));
        return plans;
      }
      refused.or(stuck);
    }
  }

  private void choose() {
    claims.clear();
    accepted.clear();
    for (int index : innerFirst()) {
      Fix fix = fixes.get(index);
      if (!refused.get(index)
          && fix.files().stream().allMatch(part -> claims(part).allow(index, part.edits()))) {
        fix.files().forEach(part -> claims(part).take(index, part.edits()));
        accepted.set(index);
      }
    }
  }

  private Claims claims(FileEdits part) {
    return claims.computeIfAbsent(part.path(), path -> Claims.of(files.get(path)));
  }

  private int[] innerFirst() {
    int[] widths = fixes.stream().mapToInt(Planner::width).toArray();
    return IntStream.range(0, fixes.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(index -> widths[index])
                .thenComparing(index -> fixes.get(index).level()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int width(Fix fix) {
    return fix.files().stream().mapToInt(part -> Claims.width(part.edits())).sum();
  }

  /** The changes to one file; adds to {@code stuck} the fixes whose imports found no place. */
  private List<Splice> splices(String path, Scopes scopes, BitSet stuck) {
    Splicer splicer = new Splicer(scopes.file());
    List<Edit.NeedImport> needs = new ArrayList<>();
    for (int index = accepted.nextSetBit(0); index >= 0; index = accepted.nextSetBit(index + 1)) {
      List<Edit> edits = fixes.get(index).edits(path);
      splicer.add(edits);
      needs.addAll(imports(edits));
    }
    List<Edit.NeedImport> unmet = new ImportWriter(scopes, splicer).write(path, needs);
    for (int index = accepted.nextSetBit(0); index >= 0; index = accepted.nextSetBit(index + 1)) {
      if (needsOneOf(unmet, fixes.get(index).edits(path))) {
        stuck.set(index);
      }
    }
    return splicer.build();
  }

  private static boolean needsOneOf(List<Edit.NeedImport> unmet, List<Edit> edits) {
    return imports(edits).stream().anyMatch(need -> unmet.stream().anyMatch(need::isSameAs));
  }

  private static List<Edit.NeedImport> imports(List<Edit> edits) {
    return edits.stream()
        .filter(Edit.NeedImport.class::isInstance)
        .map(Edit.NeedImport.class::cast)
        .toList();
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
