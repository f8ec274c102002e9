package dev.asyncmend.config;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.catalog.Selection;
import dev.asyncmend.recipe.Remedy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The recipes of a run, each as it is configured.
 *
 * <p>What is asked for on the command line by {@code --select} takes the place of all that the
 * project says about which recipes there are to be; {@code --extend-select} and {@code --ignore}
 * come on top of it.
 */
public final class Roster {
  private final Catalog catalog;
  private final Configuration configuration;
  private final Problems problems = new Problems();

  private Roster(Catalog catalog, Configuration configuration) {
    this.catalog = catalog;
    this.configuration = configuration;
  }

  /**
   * What a command line asks for.
   *
   * @param select the only recipes; empty for those that the project or the standard says
   * @param extend recipes besides
   * @param ignore recipes that are left out of that
   */
  public record Wish(List<String> select, List<String> extend, List<String> ignore) {
    /** A command line that asks for nothing. */
    public static final Wish NONE = new Wish(List.of(), List.of(), List.of());

    /** Takes copies of the lists. */
    public Wish {
      select = List.copyOf(select);
      extend = List.copyOf(extend);
      ignore = List.copyOf(ignore);
    }
  }

  /** The recipes of a run, or why there are none. */
  public sealed interface Result {
    /**
     * The recipes.
     *
     * @param remedies in the order of their ids
     * @param ignores for each line of {@code per-file-ignores} the ids of the recipes
     */
    record Chosen(List<Remedy> remedies, List<Set<String>> ignores) implements Result {}

    /** The configuration names recipes or parameters that do not exist. */
    record Wrong(List<Problem> problems) implements Result {}

    /** The command line does; one sentence. */
    record Misused(String message) implements Result {}
  }

  /** The recipes of {@code catalog} that a run shall look for. */
  public static Result of(Catalog catalog, Configuration configuration, Wish wish) {
    return new Roster(catalog, configuration).result(wish);
  }

  private Result result(Wish wish) {
    for (List<String> selectors : List.of(wish.select(), wish.extend(), wish.ignore())) {
      for (String selector : selectors) {
        if (catalog.select(List.of(selector), List.of()) instanceof Selection.Unknown unknown) {
          return new Result.Misused(unknown.message());
        }
      }
    }
    Set<String> configured = configured();
    Set<String> ids = wish.select().isEmpty() ? configured : ids(wish.select());
    ids.addAll(ids(wish.extend()));
    ids.removeAll(ids(wish.ignore()));
    List<Set<String>> ignores =
        configuration.perFileIgnores() == null
            ? List.of()
            : configuration.perFileIgnores().stream().map(one -> known(one.selectors())).toList();
    Map<String, Remedy> tuned = tuned();
    return problems.isEmpty()
        ? new Result.Chosen(
            tuned.values().stream().filter(one -> ids.contains(one.card().id())).toList(), ignores)
        : new Result.Wrong(problems.sorted());
  }

  /** The ids of the recipes that the project asks for. */
  private Set<String> configured() {
    List<Setting<String>> select = configuration.select();
    Set<String> ids = select == null ? ids(List.of(), true) : known(select);
    ids.addAll(known(configuration.extendSelect()));
    ids.removeAll(known(configuration.ignore() == null ? List.of() : configuration.ignore()));
    configuration
        .recipes()
        .forEach(
            (id, own) -> {
              Setting<Boolean> enabled = own.enabled();
              if (enabled != null && enabled.value()) {
                ids.add(id);
              } else if (enabled != null) {
                ids.remove(id);
              }
            });
    return ids;
  }

  /** The ids of what known selectors choose; of none, those that are always looked for. */
  private Set<String> ids(List<String> selectors, boolean standard) {
    Set<String> ids = new TreeSet<>();
    if (selectors.isEmpty() && !standard) {
      return ids;
    }
    if (catalog.select(selectors, List.of()) instanceof Selection.Chosen chosen) {
      chosen.remedies().forEach(remedy -> ids.add(remedy.card().id()));
    }
    return ids;
  }

  private Set<String> ids(List<String> selectors) {
    return ids(selectors, false);
  }

  /** The ids of what selectors of the configuration choose, with a problem for unknown ones. */
  private Set<String> known(List<Setting<String>> selectors) {
    List<String> known = new ArrayList<>();
    for (Setting<String> one : selectors) {
      Selection selection = catalog.select(List.of(one.value()), List.of());
      if (selection instanceof Selection.Unknown unknown) {
        problems.add(one.at(), unknown.message());
      } else {
        known.add(one.value());
      }
    }
    return ids(known);
  }

  /** Every recipe as it is configured, by its id. */
  private Map<String, Remedy> tuned() {
    Map<String, Remedy> tuned = new LinkedHashMap<>();
    catalog.remedies().forEach(remedy -> tuned.put(remedy.card().id(), remedy));
    configuration
        .recipes()
        .forEach(
            (id, own) -> {
              Remedy remedy = tuned.get(id);
              if (remedy == null) {
                problems.add(
                    own.at(),
                    "there is no recipe `" + id + "`" + Problems.meant(id, tuned.keySet()));
              } else {
                tuned.put(id, Tuning.of(remedy, own, problems));
              }
            });
    return tuned;
  }
}
