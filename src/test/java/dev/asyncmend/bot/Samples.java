package dev.asyncmend.bot;

import dev.asyncmend.edit.Level;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.outcome.Site;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fixes, cards and pull requests of no real project. */
final class Samples {
  static final String BASE = "main";

  private Samples() {}

  /** A safe fix of one finding, that changes two lines for each of {@code lines}. */
  static Atom atom(String recipe, String path, String fingerprint, int lines) {
    List<TextEdit> edits = new ArrayList<>();
    for (int line = 1; line <= lines; line++) {
      Span span = new Span(line * 10, line * 10 + 3);
      edits.add(new TextEdit(path, span, new Position(line, 2), new Position(line, 5), "abc"));
    }
    return atom(recipe, path, fingerprint, Level.SAFE, Set.of(path), edits);
  }

  /** A safe fix of one line. */
  static Atom atom(String recipe, String path, String fingerprint) {
    return atom(recipe, path, fingerprint, 1);
  }

  /** A fix that spans files. */
  static Atom spanning(String recipe, String fingerprint, String first, String... others) {
    Set<String> files = new java.util.TreeSet<>(List.of(others));
    files.add(first);
    return atom(recipe, first, fingerprint, Level.SAFE, files, List.of());
  }

  /** The same as an unsafe fix. */
  static Atom unsafe(String recipe, String path, String fingerprint) {
    return atom(recipe, path, fingerprint, Level.UNSAFE, Set.of(path), List.of());
  }

  private static Atom atom(
      String recipe,
      String path,
      String fingerprint,
      Level level,
      Set<String> files,
      List<TextEdit> edits) {
    int offset = Math.floorMod(fingerprint.hashCode(), 10_000);
    Site site = new Site(recipe, path, new Span(offset, offset + 1));
    Atom.Sighting finding = new Atom.Sighting(site, 1 + offset / 10, fingerprint, "`x` is wrong");
    return new Atom(recipe, level, "Write `y`", List.of(finding), files, edits);
  }

  /** A card of this name. */
  static Card card(String id) {
    return new Card(
        id,
        "Title of " + id,
        List.of(),
        List.of(),
        Level.SAFE,
        "",
        false,
        "Why it matters. And more.",
        "",
        List.of(),
        Map.of(),
        List.of(),
        "");
  }

  /** Words about some recipes. */
  static Words words(String... recipes) {
    Map<String, Card> cards = new java.util.TreeMap<>();
    for (String recipe : recipes) {
      cards.put(recipe, card(recipe));
    }
    return new Words(cards, "1.0");
  }

  static BranchName branch(String name) {
    return BranchName.parse("asyncmend/" + name).orElseThrow();
  }

  static PullRequest request(String name, PullRequest.State state, String body) {
    return new PullRequest(
        "7",
        "https://forge/7",
        "asyncmend/" + name,
        "c0ffee",
        BASE,
        "title",
        body,
        List.of(),
        false,
        state);
  }

  static Claim claim(String name, PullRequest.State state, String... fingerprints) {
    return new Claim(
        branch(name), state, "https://forge/" + name, Set.of(fingerprints), false, false);
  }
}
