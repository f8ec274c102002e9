package dev.asyncmend;

import java.util.List;
import java.util.stream.Stream;

/**
 * One room of the house: what it may use of the others, and which library comes in by its door.
 *
 * @param name its package below {@code dev.asyncmend}
 * @param mayUse the names of the rooms that it may use, none of them on its own floor or above
 * @param door the packages of the libraries that come in here; empty for none
 */
record Room(String name, List<String> mayUse, List<String> door) {
  static final String HOUSE = "dev.asyncmend.";

  /** Every room of the plan. Rooms nobody has built yet are here so that their walls are ready. */
  static final List<Room> ALL =
      List.of(
          room("text").door("com.github.difflib.."),
          room("syntax", "text").door("org.antlr.."),
          room("embedded", "syntax", "text").door("com.fasterxml.jackson.."),
          room("scope", "syntax", "text"),
          room("index", "scope", "syntax", "text"),
          room("edit", "scope", "syntax", "text").door("org.antlr.."),
          room("pattern", "index", "edit", "scope", "syntax", "text"),
          room("recipe", "pattern", "index", "edit", "scope", "syntax", "text"),
          room("recipes", "recipe", "pattern", "index", "edit", "scope", "syntax", "text"),
          room("catalog", "recipe", "pattern", "edit", "syntax").door("org.snakeyaml.."),
          room("outcome", "recipe", "edit", "text"),
          room("engine", "catalog", "outcome", "recipe", "pattern", "index", "edit")
              .and("scope", "embedded", "syntax", "text"),
          room("config", "catalog", "recipe", "pattern", "index", "edit", "scope", "syntax")
              .and("text")
              .door("org.tomlj.."),
          room("review").door("com.sun.net.httpserver.."),
          room("report", "outcome", "recipe", "edit", "text").door("com.fasterxml.jackson.."),
          room("forge", "text").door("com.fasterxml.jackson.."),
          room("trial", "engine", "outcome", "recipe", "edit", "text"),
          room("git", "report"),
          room("bot", "engine", "report", "forge", "git", "outcome", "recipe", "edit", "text"),
          room("campaign", "report", "git", "outcome", "text"),
          room("lsp", "engine", "outcome", "recipe", "edit", "text")
              .door("org.eclipse.lsp4j..", "com.google.gson.."),
          room("fleet", "engine", "outcome", "report").door("org.apache.spark.."),
          room("cli", "text", "syntax", "scope", "index", "edit", "pattern", "recipe", "recipes")
              .and(
                  "catalog",
                  "config",
                  "outcome",
                  "engine",
                  "trial",
                  "report",
                  "review",
                  "forge",
                  "git",
                  "bot",
                  "campaign",
                  "lsp",
                  "fleet")
              .door("picocli.."));

  /** This room's own packages, as ArchUnit spells them. */
  String packages() {
    return HOUSE + name + "..";
  }

  /** Every package that this room's classes may depend on. */
  String[] allowed() {
    // ArchUnit finds primitive types in the unnamed package.
    Stream<String> always = Stream.of("", "java..", "javax..", "org.jspecify..", packages());
    Stream<String> rooms = mayUse.stream().map(room -> HOUSE + room + "..");
    return Stream.of(always, rooms, door.stream()).flatMap(names -> names).toArray(String[]::new);
  }

  @Override
  public String toString() {
    return name;
  }

  private static Room room(String name, String... mayUse) {
    return new Room(name, List.of(mayUse), List.of());
  }

  private Room and(String... more) {
    return new Room(name, Stream.concat(mayUse.stream(), Stream.of(more)).toList(), door);
  }

  private Room door(String... packages) {
    return new Room(name, mayUse, List.of(packages));
  }
}
