package dev.asyncmend.cli;

import dev.asyncmend.catalog.Catalog;
import java.util.Iterator;

/** The ids of all recipes, for shells to complete; they are looked up when somebody asks. */
final class RecipeNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Catalog.load().remedies().stream().map(remedy -> remedy.card().id()).sorted().iterator();
  }
}
