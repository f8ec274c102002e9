package dev.asyncmend.catalog;

import dev.asyncmend.recipe.Remedy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Every recipe there is.
 *
 * @param remedies the recipes, sorted by id
 * @param errors what is wrong with cards; such cards are left out
 */
public record Catalog(List<Remedy> remedies, List<CardError> errors) {
  private static final String TAG = "tag:";
  private static final String ALL = "all";

  /** Takes copies of the lists. */
  public Catalog {
    remedies = List.copyOf(remedies);
    errors = List.copyOf(errors);
  }

  /** The recipes that come with the tool. */
  public static Catalog load() {
    return load(List.of());
  }

  /**
   * The recipes that come with the tool, and those of the user.
   *
   * @param folders folders with cards ({@code *.yaml}); not searched any deeper
   */
  public static Catalog load(List<Path> folders) {
    Cards cards = new Cards(new Shelf(Shelf.HOME));
    cards.bundled();
    folders.forEach(cards::folder);
    return cards.catalog();
  }

  /** The recipe called {@code name}: its id, or one of its aliases. */
  public Optional<Remedy> find(String name) {
    return remedies.stream().filter(remedy -> named(remedy, name)).findFirst();
  }

  /**
   * Chooses recipes. A selector is an id, an alias such as {@code ASYNC251}, {@code tag:blocking}
   * or {@code all}.
   *
   * @param select what is wanted; empty for every recipe that is not opt-in
   * @param ignore what is left out of that
   */
  public Selection select(List<String> select, List<String> ignore) {
    Set<Remedy> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    if (select.isEmpty()) {
      remedies.stream().filter(remedy -> !remedy.card().selectedOnly()).forEach(chosen::add);
    }
    for (String selector : select) {
      if (unknown(selector)) {
        return unknownSelection(selector);
      }
      remedies.stream().filter(covers(selector)).forEach(chosen::add);
    }
    for (String selector : ignore) {
      if (unknown(selector)) {
        return unknownSelection(selector);
      }
      chosen.removeIf(covers(selector));
    }
    return new Selection.Chosen(remedies.stream().filter(chosen::contains).toList());
  }

  /** Every id and alias. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Remedy remedy : remedies) {
      names.add(remedy.card().id());
      names.addAll(remedy.card().aliases());
    }
    return names;
  }

  private boolean unknown(String selector) {
    return !selector.equals(ALL) && remedies.stream().noneMatch(covers(selector));
  }

  private static Predicate<Remedy> covers(String selector) {
    if (selector.equals(ALL)) {
      return remedy -> true;
    }
    return selector.startsWith(TAG)
        ? remedy -> remedy.card().tags().contains(selector.substring(TAG.length()))
        : remedy -> named(remedy, selector);
  }

  private static boolean named(Remedy remedy, String name) {
    return remedy.card().id().equals(name) || remedy.card().aliases().contains(name);
  }

  private Selection unknownSelection(String selector) {
    Set<String> known = names();
    known.add(ALL);
    for (Remedy remedy : remedies) {
      remedy.card().tags().forEach(tag -> known.add(TAG + tag));
    }
    String message =
        "there is no recipe, tag or code `%s`%s"
            .formatted(selector, Suggestion.text(selector, new ArrayList<>(known)));
    return new Selection.Unknown(selector, message);
  }
}
