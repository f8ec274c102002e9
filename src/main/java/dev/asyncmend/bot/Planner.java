package dev.asyncmend.bot;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** From findings and what there is to what to do about it. */
final class Planner {
  private final Rules rules;
  private final Shards shards;
  private final Ground ground;
  private final String prefix;
  private final Predicate<String> sought;

  /**
   * What is to be done, and what people do not want.
   *
   * @param actions in the order in which they are done
   */
  record Plan(List<Action> actions, List<Units.Declined> declined) {}

  /**
   * A planner for one base branch.
   *
   * @param prefix what its branches start with
   * @param sought whether the run looks for a group, named by its slug
   */
  Planner(Rules rules, Shards shards, Ground ground, String prefix, Predicate<String> sought) {
    this.rules = rules;
    this.shards = shards;
    this.ground = ground;
    this.prefix = prefix;
    this.sought = sought;
  }

  /** The plan; it writes nothing. */
  Plan plan(Collection<Atom> atoms, Scene scene) {
    Units.Result units =
        new Units(rules, shards, prefix, ground.base(), scene.claims()).divide(atoms);
    List<Action> actions =
        Reconcile.plan(
            units.units(), scene.standings(), ground.drafts(), rules, ground.base(), sought);
    return new Plan(actions, units.declined());
  }
}
