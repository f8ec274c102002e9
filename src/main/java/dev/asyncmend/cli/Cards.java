package dev.asyncmend.cli;

import dev.asyncmend.catalog.Catalog;

/** The recipes that come with asyncmend. */
final class Cards {
  private Cards() {}

  /** All of them; a card that cannot be read is a reason to stop. */
  static Catalog load() throws UsageError {
    Catalog catalog = Catalog.load();
    if (!catalog.errors().isEmpty()) {
      throw new UsageError("a recipe cannot be read: " + catalog.errors().get(0));
    }
    return catalog;
  }
}
