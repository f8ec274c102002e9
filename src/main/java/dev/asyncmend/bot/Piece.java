package dev.asyncmend.bot;

import dev.asyncmend.outcome.TextEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fixes that cannot be in different pull requests: those that change a file in common, and what is
 * bound to them.
 *
 * @param group the recipe, or the group of recipes
 * @param atoms the fixes, in the order of their findings
 * @param files every file that they change
 * @param lines how many lines they take away and add, as far as can be told before they are made
 */
record Piece(String group, List<Atom> atoms, Set<String> files, int lines) {

  /** The pieces of one group, by their first files. */
  static List<Piece> of(String group, Collection<Atom> atoms) {
    Map<String, List<Atom>> byFile = new HashMap<>();
    for (Atom atom : atoms) {
      List<Atom> together = new ArrayList<>();
      for (String file : atom.files()) {
        for (Atom other : byFile.getOrDefault(file, List.of())) {
          if (!together.contains(other)) {
            together.add(other);
          }
        }
      }
      together.add(atom);
      together.forEach(one -> one.files().forEach(file -> byFile.put(file, together)));
    }
    Set<List<Atom>> components = new LinkedHashSet<>(byFile.values());
    return components.stream()
        .map(component -> of(group, atoms, component))
        .sorted(Comparator.comparing(Piece::path))
        .toList();
  }

  private static Piece of(String group, Collection<Atom> order, List<Atom> component) {
    Set<Atom> members = new LinkedHashSet<>(component);
    List<Atom> sorted = order.stream().filter(members::contains).toList();
    Set<String> files = new TreeSet<>();
    Set<TextEdit> edits = new LinkedHashSet<>();
    for (Atom atom : sorted) {
      files.addAll(atom.files());
      edits.addAll(atom.edits());
    }
    return new Piece(group, sorted, files, edits.stream().mapToInt(Piece::lines).sum());
  }

  private static int lines(TextEdit edit) {
    int added = (int) edit.text().chars().filter(sign -> sign == '\n').count();
    int removed = edit.end().line() - edit.start().line();
    boolean whole = edit.start().column() == 1 && edit.end().column() == 1;
    return whole ? added + removed : added + removed + 2;
  }

  /** The first of its files. */
  String path() {
    return files.iterator().next();
  }

  /** What later runs know its findings by. */
  List<String> fingerprints() {
    return atoms.stream()
        .flatMap(atom -> atom.findings().stream())
        .map(Atom.Sighting::fingerprint)
        .toList();
  }
}
