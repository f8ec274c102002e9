package dev.asyncmend.bot;

import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Site;
import java.util.Set;

/** The engine over the files of the base branch. It writes nothing. */
@FunctionalInterface
public interface Mender {

  /**
   * What some recipes make of the files.
   *
   * @param recipes their ids
   * @param declined findings whose fixes are left out
   * @param files that are looked at, the others are only read as far as findings depend on them;
   *     none: all
   */
  RunReport mend(Set<String> recipes, Set<Site> declined, Set<String> files);
}
