package dev.asyncmend.bot;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.Site;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one pull request is to mend: base branch × recipe (or group) × shard.
 *
 * @param id what asyncmend knows it by, hexadecimal
 * @param branch its branch
 * @param base the branch that it wants to go into
 * @param group the recipe, or the group of recipes
 * @param shard whose files, for people; empty where it is all of them
 * @param atoms the fixes, in the order of their findings
 * @param regressions where its findings were mended before, as addresses
 */
record Unit(
    String id,
    BranchName branch,
    String base,
    String group,
    String shard,
    List<Atom> atoms,
    List<String> regressions) {
  /** Takes copies of the lists. */
  Unit {
    atoms = List.copyOf(atoms);
    regressions = List.copyOf(regressions);
  }

  /** The recipes, in their order. */
  Set<String> recipes() {
    return atoms.stream().map(Atom::recipe).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every file that it changes, as far as is known before it is made. */
  Set<String> files() {
    return atoms.stream()
        .flatMap(atom -> atom.files().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Its findings, as runs know them. */
  Set<Site> sites() {
    return atoms.stream()
        .flatMap(atom -> atom.findings().stream())
        .map(Atom.Sighting::site)
        .collect(Collectors.toSet());
  }

  /** Its findings, as later runs know them. */
  Set<String> fingerprints() {
    return atoms.stream()
        .flatMap(atom -> atom.findings().stream())
        .map(Atom.Sighting::fingerprint)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How far its least trusted fix can be trusted. */
  Level level() {
    return atoms.stream().map(Atom::level).reduce(Level.SAFE, Level::weaker);
  }
}
