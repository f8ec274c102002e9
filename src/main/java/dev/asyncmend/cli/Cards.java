package dev.asyncmend.cli;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.Roster;
import dev.asyncmend.report.Plain;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The recipes that come with asyncmend, and those of the project. */
final class Cards {
  private Cards() {}

  /** All of them; a card that cannot be read is a reason to stop. */
  static Catalog load(Shell shell, Configuration project) throws UsageError {
    return load(shell, Configuration.values(project.cards()));
  }

  /** The same with the cards of these folders. */
  static Catalog load(Shell shell, List<Path> folders) throws UsageError {
    Catalog catalog = Catalog.load(folders);
    if (!catalog.errors().isEmpty()) {
      String here = shell.folder() + shell.folder().getFileSystem().getSeparator();
      throw new UsageError(
          catalog.errors().stream()
              .map(error -> Plain.name(error.toString().replace(here, "")))
              .collect(Collectors.joining("\n")));
    }
    return catalog;
  }

  /** Those that a command looks for. */
  static Roster.Result.Chosen roster(
      Shell shell, Catalog catalog, Configuration project, Roster.Wish wish) throws UsageError {
    Roster.Result result = Roster.of(catalog, project, wish);
    if (result instanceof Roster.Result.Misused misused) {
      throw new UsageError(misused.message());
    }
    if (result instanceof Roster.Result.Wrong wrong) {
      throw new UsageError(ConfigOptions.told(shell, wrong.problems()));
    }
    return (Roster.Result.Chosen) result;
  }
}
