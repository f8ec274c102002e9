package dev.asyncmend.edit;

import dev.asyncmend.scope.Scopes;
import java.util.List;
import java.util.Map;

/**
 * What is done to one file in one round. A fix is accepted with all its edits or waits for the next
 * round, when the file has been read again.
 *
 * <p>Fixes that share no token are accepted together, however they are nested. Of those that touch
 * the same token the inner one goes first: fixes are considered by the number of tokens from their
 * first to their last edit, the smaller first; then the more trusted level, then the order of the
 * list. The same fixes give the same plan.
 *
 * <p>The imports which accepted fixes need are inserted once each, and an import whose last use the
 * accepted fixes took away goes, where that is certain to harm nobody.
 *
 * @param splices the changes: sorted, disjoint, no two adjacent
 * @param accepted the fixes whose edits are all in {@code splices}, in the order of the list
 * @param deferred the fixes that wait, in the order of the list
 */
public record EditPlan(List<Splice> splices, List<Fix> accepted, List<Fix> deferred) {
  /** Takes copies of the lists. */
  public EditPlan {
    splices = List.copyOf(splices);
    accepted = List.copyOf(accepted);
    deferred = List.copyOf(deferred);
  }

  /**
   * The plan for one file. Throws {@link IllegalArgumentException} for a fix whose own edits
   * contradict each other or name tokens that are not there: that is a bug of the recipe.
   *
   * @param path how the fixes call this file; a fix that touches another file too is deferred
   * @param scopes the file as it was read
   * @param fixes what is wanted, each with at least one edit
   */
  public static EditPlan of(String path, Scopes scopes, List<Fix> fixes) {
    EditPlan plan = all(Map.of(path, scopes), fixes).get(path);
    if (plan == null) {
      throw new IllegalStateException("no plan for " + path);
    }
    return plan;
  }

  /**
   * One plan for each of several files, as {@link #of}: a fix is accepted in all of its files or in
   * none. Each plan lists all accepted and all deferred fixes.
   */
  public static Map<String, EditPlan> all(Map<String, Scopes> files, List<Fix> fixes) {
    return new Planner(files, fixes).plan();
  }

  /** Whether nothing changes. */
  public boolean isEmpty() {
    return splices.isEmpty();
  }
}
