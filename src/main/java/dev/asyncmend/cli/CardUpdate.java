package dev.asyncmend.cli;

import dev.asyncmend.catalog.CardExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what came out of an example into its card, and leaves every other line as it is. */
final class CardUpdate {
  private static final String KEY = "after:";

  private CardUpdate() {}

  /**
   * The lines of the card with another {@code after}.
   *
   * @param lines the card, without line ends
   * @param actual what came out
   * @return empty where the card is not written in a way that can be changed line by line
   */
  static Optional<List<String>> of(List<String> lines, CardExample.Place place, String actual) {
    int indent = place.column() - 1;
    if (indent > lines.get(place.line() - 1).length() || strange(actual)) {
      return Optional.empty();
    }
    int from = place.line() - 1;
    String before = lines.get(from).substring(0, indent);
    if (!before.matches("[ -]*")) {
      return Optional.empty(); // in braces
    }
    List<String> changed = new ArrayList<>(lines.subList(0, from));
    if (place.there()) {
      changed.addAll(block(before, indent, actual));
      changed.addAll(lines.subList(end(lines, from, indent), lines.size()));
    } else {
      int end = last(lines, from, indent);
      changed.addAll(lines.subList(from, end));
      changed.addAll(block(" ".repeat(indent), indent, actual));
      changed.addAll(lines.subList(end, lines.size()));
    }
    return Optional.of(changed);
  }

  /** What a literal block cannot hold as it is. */
  private static boolean strange(String text) {
    return text.isBlank()
        || text.chars().anyMatch(one -> (one < ' ' && one != '\n' && one != '\t') || one == 0x7f);
  }

  private static List<String> block(String before, int indent, String text) {
    List<String> lines = new ArrayList<>();
    String deeper = text.startsWith(" ") || text.startsWith("\n") ? "2" : "";
    String end = !text.endsWith("\n") ? "-" : text.endsWith("\n\n") ? "+" : "";
    lines.add(before + KEY + " |" + deeper + end);
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    for (String line : body.split("\n", -1)) {
      lines.add(line.isEmpty() ? "" : " ".repeat(indent + 2) + line);
    }
    return lines;
  }

  /** The line behind the value whose key stands in line {@code from}. */
  private static int end(List<String> lines, int from, int indent) {
    int end = from + 1;
    for (int at = from + 1; at < lines.size(); at++) {
      String line = lines.get(at);
      if (!line.isBlank() && depth(line) <= indent) {
        break;
      }
      end = line.isBlank() ? end : at + 1;
    }
    return end;
  }

  /** The line behind the last key of the mapping that begins in line {@code from}. */
  private static int last(List<String> lines, int from, int indent) {
    int end = end(lines, from, indent);
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && depth(lines.get(end)) == indent
        && !lines.get(end).strip().startsWith("- ")) {
      end = end(lines, end, indent);
    }
    return end;
  }

  private static int depth(String line) {
    return line.length() - line.stripLeading().length();
  }
}
