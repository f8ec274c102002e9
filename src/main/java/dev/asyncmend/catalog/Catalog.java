package dev.asyncmend.catalog;

import dev.asyncmend.recipe.Remedy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Every recipe there is.
 *
 * @param remedies the recipes, sorted by id
 * @param errors what is wrong with cards; such cards are left out
 */
public record Catalog(List<Remedy> remedies, List<CardError> errors) {
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
    return new Catalog(List.of(), List.of());
  }

  /** The recipe called {@code name}: its id, or one of its aliases. */
  public Optional<Remedy> find(String name) {
    return remedies.stream()
        .filter(remedy -> remedy.card().id().equals(name) || remedy.card().aliases().contains(name))
        .findFirst();
  }

  /**
   * Chooses recipes. A selector is an id, an alias such as {@code ASYNC251}, {@code tag:blocking}
   * or {@code all}.
   *
   * @param select what is wanted; empty for every recipe that is not opt-in
   * @param ignore what is left out of that
   */
  public Selection select(List<String> select, List<String> ignore) {
    return new Selection.Chosen(remedies);
  }
}
