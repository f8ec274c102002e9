package dev.asyncmend.bot;

import dev.asyncmend.report.Plain;

/**
 * Text of strangers in Markdown: it stays text, mentions nobody and breaks no table. Names of files
 * and pieces of code may hold anything.
 */
final class Markdown {
  private Markdown() {}

  /** A name or a piece of code, on one line, between as many backticks as it takes. */
  static String code(String text) {
    String plain = Plain.name(text);
    int longest = 0;
    int run = 0;
    for (int at = 0; at < plain.length(); at++) {
      run = plain.charAt(at) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String space = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
    return fence + space + plain + space + fence;
  }

  /** What goes into one cell of a table. */
  static String cell(String markdown) {
    return markdown.replaceAll("\\s*[\r\n]+\\s*", " ").replace("|", "\\|");
  }

  /**
   * Markdown of a recipe as it is, except that it mentions nobody: behind {@code @} comes an empty
   * comment, where that is not part of code.
   */
  static String silent(String markdown) {
    StringBuilder out = new StringBuilder();
    boolean code = false;
    for (int at = 0; at < markdown.length(); at++) {
      char sign = markdown.charAt(at);
      code = (sign == '`') != code;
      out.append(sign);
      if (sign == '@' && !code) {
        out.append("<!-- -->");
      }
    }
    return out.toString();
  }

  /**
   * A block of code, with a fence that is longer than any in it.
   *
   * @param language what it is written in
   */
  static String block(String language, String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + language + "\n" + text.stripTrailing() + "\n" + fence;
  }
}
