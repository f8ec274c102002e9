package dev.asyncmend.bot;

import dev.asyncmend.forge.PullRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides what to do about pull requests: what is wanted × what there is → a plan. It asks and
 * writes nothing; the same input gives the same plan.
 */
final class Reconcile {
  private final Drafts drafts;
  private final Rules rules;
  private final String base;
  private final Predicate<String> sought;
  private final Map<BranchName, Unit> units = new HashMap<>();
  private final Map<BranchName, Standing> standings = new HashMap<>();
  private final List<Action> plan = new ArrayList<>();
  private int open;

  private Reconcile(Drafts drafts, Rules rules, String base, Predicate<String> sought) {
    this.drafts = drafts;
    this.rules = rules;
    this.base = base;
    this.sought = sought;
  }

  /**
   * The plan: first about what there is, then what is new, then what waits.
   *
   * @param base the branch that pull requests go into
   * @param sought whether the run looks for a group, named by its slug
   */
  static List<Action> plan(
      List<Unit> units,
      List<Standing> standings,
      Drafts drafts,
      Rules rules,
      String base,
      Predicate<String> sought) {
    Reconcile reconcile = new Reconcile(drafts, rules, base, sought);
    units.forEach(unit -> reconcile.units.put(unit.branch(), unit));
    standings.forEach(one -> reconcile.standings.put(one.branch(), one));
    standings.forEach(reconcile::standing);
    reconcile.fresh(units);
    return List.copyOf(reconcile.plan);
  }

  private void standing(Standing standing) {
    Optional<PullRequest> request = standing.open();
    if (request.isPresent()) {
      Action action = open(standing, request.get());
      open += action instanceof Action.Close ? 0 : 1;
      plan.add(action);
    } else if (leftOver(standing)) {
      plan.add(new Action.Delete(standing.branch(), String.valueOf(standing.head())));
    }
  }

  /** Whether a branch holds nothing but what a run that was killed had no time to delete. */
  private boolean leftOver(Standing standing) {
    if (standing.head() == null || standing.work() != Standing.Work.OURS) {
      return false;
    }
    if (standing.request() == null) {
      return !units.containsKey(standing.branch())
          && sought.test(standing.branch().group())
          && !drafts.blind(standing.head());
    }
    Marker marker = standing.marker();
    return marker != null
        && marker.phase() == Marker.Phase.DONE
        && standing.request().state() == PullRequest.State.CLOSED
        && standing.request().head().equals(standing.head());
  }

  private Action open(Standing standing, PullRequest request) {
    BranchName branch = standing.branch();
    String head = standing.head();
    if (standing.work() == Standing.Work.FOREIGN) {
      return new Action.Keep(branch, request, Action.Reason.FOREIGN);
    }
    if (!request.base().equals(base)) {
      return new Action.Keep(branch, request, Action.Reason.RETARGETED);
    }
    if (standing.work() == Standing.Work.EDITED) {
      return standing.told()
          ? new Action.Keep(branch, request, Action.Reason.EDITED)
          : new Action.Tell(branch, request);
    }
    if (!sought.test(branch.group())) {
      return new Action.Keep(branch, request, Action.Reason.OTHER_RECIPES);
    }
    Unit unit = units.get(branch);
    if (unit == null || head == null || drafts.of(unit).empty()) {
      return head != null && drafts.blind(head)
          ? new Action.Keep(branch, request, Action.Reason.UNREAD)
          : new Action.Close(branch, request, standing.marker(), head);
    }
    return wanted(standing, request, unit, head);
  }

  /** About a pull request that is ours alone and still mends something. */
  private Action wanted(Standing standing, PullRequest request, Unit unit, String head) {
    Draft draft = drafts.of(unit);
    Drafts.Likeness likeness = drafts.compare(head, unit);
    if (likeness != Drafts.Likeness.SAME) {
      boolean conflict = likeness == Drafts.Likeness.CONFLICT;
      return new Action.Update(unit, draft, request, head, conflict);
    }
    Marker marker = standing.marker();
    if (marker == null || (marker.phase() == Marker.Phase.READY && same(marker, unit, draft))) {
      // Without a marker there is nothing that could be behind: somebody wrote the text anew.
      return new Action.Keep(unit.branch(), request, Action.Reason.SAME);
    }
    return marker.phase() == Marker.Phase.NEW && same(marker, unit, draft)
        ? new Action.Finish(unit, draft, request)
        : new Action.Describe(unit, draft, request);
  }

  private static boolean same(Marker marker, Unit unit, Draft draft) {
    return marker.digest().equals(draft.digest()) && marker.findings().equals(unit.fingerprints());
  }

  private void fresh(List<Unit> wanted) {
    List<Action> queue = new ArrayList<>();
    int created = 0;
    for (Unit unit : wanted) {
      Standing standing = standings.get(unit.branch());
      if (standing != null && standing.open().isPresent()) {
        continue;
      }
      Optional<String> objection = objection(standing);
      if (objection.isPresent()) {
        plan.add(new Action.Refuse(unit.branch(), objection.get()));
      } else if (created >= rules.maxNew() || open >= rules.maxOpen()) {
        queue.add(new Action.Queue(unit));
      } else if (drafts.of(unit).empty()) {
        plan.add(new Action.Refuse(unit.branch(), "its fixes cannot be applied by themselves"));
      } else {
        plan.add(create(unit, standing));
        created++;
        open++;
      }
    }
    plan.addAll(queue);
  }

  private static Optional<String> objection(@Nullable Standing standing) {
    if (standing == null) {
      return Optional.empty();
    }
    return switch (standing.work()) {
      case FOREIGN ->
          Optional.of(
              "there is a branch of that name which is not asyncmend's; rename or delete it");
      case EDITED ->
          Optional.of(
              "its branch has somebody else's commits and no pull request; delete it to start anew");
      case OURS, GONE -> Optional.empty();
    };
  }

  private Action create(Unit unit, @Nullable Standing standing) {
    String head = standing == null ? null : standing.head();
    boolean pushed = head != null && drafts.compare(head, unit) == Drafts.Likeness.SAME;
    return new Action.Create(unit, drafts.of(unit), !pushed, head);
  }
}
