package dev.asyncmend.bot;

import dev.asyncmend.git.Git;
import dev.asyncmend.outcome.Change;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Units as trees in git's store. A unit's recipes run with the fixes of all other units left out,
 * so that what comes out is proven to be right by itself.
 */
final class GitDrafts implements Drafts {
  private final Checkout checkout;
  private final Trees trees;
  private final Mender mender;
  private final Set<Site> sites = new HashSet<>();
  private final Set<String> unread;
  private final Map<String, Draft> known = new HashMap<>();

  /**
   * Drafts on a base branch.
   *
   * @param atoms every fix that could be applied
   * @param unread files that could not be looked into
   */
  GitDrafts(Checkout checkout, Mender mender, List<Atom> atoms, Set<String> unread) {
    this.checkout = checkout;
    this.trees = new Trees(checkout.inside(), checkout.scratch());
    this.mender = mender;
    this.unread = Set.copyOf(unread);
    for (Atom atom : atoms) {
      atom.findings().forEach(one -> sites.add(one.site()));
    }
  }

  @Override
  public Draft of(Unit unit) {
    Draft draft = known.get(unit.id());
    if (draft == null) {
      draft = made(unit);
      known.put(unit.id(), draft);
    }
    return draft;
  }

  private Draft made(Unit unit) {
    Set<Site> declined = new HashSet<>(sites);
    declined.removeAll(unit.sites());
    String base = trees.of(checkout.commit());
    String before = base;
    Set<String> recipes = new TreeSet<>();
    List<Draft.Step> steps = new ArrayList<>();
    for (String recipe : unit.recipes()) {
      recipes.add(recipe);
      String after = tree(mended(unit, Set.copyOf(recipes), declined));
      if (!after.equals(before)) {
        steps.add(new Draft.Step(recipe, after));
        before = after;
      }
    }
    return steps.isEmpty() || before.equals(base)
        ? Draft.EMPTY
        : new Draft(steps, trees.digest(base, before), trees.patch(base, before));
  }

  /**
   * Looks at the unit's own files first, which takes a fraction of the time, and at all where that
   * leaves something out: what is found in a file may hang on who else is looked at.
   */
  private RunReport mended(Unit unit, Set<String> recipes, Set<Site> declined) {
    long wanted =
        unit.atoms().stream()
            .filter(atom -> recipes.contains(atom.recipe()))
            .mapToLong(atom -> atom.findings().size())
            .sum();
    RunReport some = mender.mend(recipes, declined, unit.files());
    return some.fixed().count() >= wanted ? some : mender.mend(recipes, declined, Set.of());
  }

  private String tree(RunReport report) {
    List<Change> changes =
        report.all(FileOutcome.Mended.class).stream().map(FileOutcome.Mended::change).toList();
    return trees.with(checkout.commit(), changes);
  }

  @Override
  public Likeness compare(String head, Unit unit) {
    Draft draft = of(unit);
    if (draft.empty()) {
      return Likeness.OTHER;
    }
    String wanted = draft.steps().get(draft.steps().size() - 1).tree();
    return trees
        .merged(checkout.commit(), head)
        .map(tree -> tree.equals(wanted) ? Likeness.SAME : Likeness.OTHER)
        .orElse(Likeness.CONFLICT);
  }

  @Override
  public boolean blind(String head) {
    if (unread.isEmpty()) {
      return false;
    }
    Git.Answer names =
        checkout.inside().run("diff", "--name-only", "-z", checkout.commit() + "..." + head);
    return !names.ok() || names.pieces().stream().anyMatch(unread::contains);
  }
}
