package dev.asyncmend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as a terminal shows it best: paragraphs and lists wrapped to a width, blocks of code
 * indented and as they are, links as addresses that can be clicked or copied.
 */
final class Prose {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((\\S+?)\\)");
  private static final Pattern BULLET = Pattern.compile("[-*] .*");
  private static final Pattern NUMBER = Pattern.compile("\\d+\\. .*");
  private static final String FENCE = "```";

  private final int width;
  private final List<String> out = new ArrayList<>();

  /** The words of the paragraph or item that is being read. */
  private final StringBuilder words = new StringBuilder();

  private String first = "";
  private String rest = "";

  private Prose(int width) {
    this.width = width;
  }

  /**
   * The lines, each with {@code indent} before it.
   *
   * @param width the most characters of a line, but for words and code that are longer
   */
  static List<String> lines(String markdown, String indent, int width) {
    Prose prose = new Prose(width);
    prose.read(markdown.strip().lines().map(Prose::plain).toList(), indent);
    return prose.out;
  }

  private void read(List<String> lines, String indent) {
    boolean code = false;
    start(indent, indent);
    for (String line : lines) {
      String text = line.strip();
      if (text.startsWith(FENCE)) {
        flush();
        code = !code;
      } else if (code) {
        out.add(line.isEmpty() ? "" : indent + "  " + line);
      } else if (text.isEmpty()) {
        flush();
        start(indent, indent);
        out.add("");
      } else {
        item(text, indent);
        words.append(text).append(' ');
      }
    }
    flush();
  }

  private void item(String text, String indent) {
    boolean listed = words.isEmpty() || !first.equals(rest);
    if (BULLET.matcher(text).matches() || (listed && NUMBER.matcher(text).matches())) {
      flush();
      start(indent, indent + " ".repeat(text.indexOf(' ') + 1));
    }
  }

  private void start(String first, String rest) {
    this.first = first;
    this.rest = rest;
  }

  private void flush() {
    if (words.isEmpty()) {
      return;
    }
    String text = LINK.matcher(words).replaceAll(Prose::link);
    words.setLength(0);
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        out.add(line.toString());
        line = new StringBuilder(rest);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.add(line.toString());
  }

  private static String link(MatchResult link) {
    return Matcher.quoteReplacement(link.group(1) + " (" + link.group(2) + ")");
  }

  private static String plain(String line) {
    return Plain.name(line.replace("\t", "    "));
  }
}
