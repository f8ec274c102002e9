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
   * Markdown of a recipe, which may hold code of strangers, as it is, except that it mentions
   * nobody, shows no picture and has no HTML where that is not part of code.
   */
  static String silent(String markdown) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < markdown.length()) {
      int end = markdown.charAt(at) == '`' ? codeEnd(markdown, at) : at;
      if (end > at) {
        out.append(markdown, at, end);
        at = end;
      } else {
        out.append(text(markdown, at));
        at++;
      }
    }
    return out.toString();
  }

  /** A character outside of code. */
  private static String text(String markdown, int at) {
    return switch (markdown.charAt(at)) {
      case '@' -> "@<!-- -->";
      case '<' -> "&lt;";
      case '[' -> at > 0 && markdown.charAt(at - 1) == '!' ? "&#91;" : "[";
      default -> markdown.substring(at, at + 1);
    };
  }

  /**
   * The end of the code, or of the run of backticks, that begins at {@code from}: code ends with a
   * run that is as long as the first, and where there is none it is no code.
   */
  private static int codeEnd(String markdown, int from) {
    int open = runEnd(markdown, from);
    for (int at = markdown.indexOf('`', open); at >= 0; at = markdown.indexOf('`', at)) {
      int end = runEnd(markdown, at);
      if (end - at == open - from) {
        return end;
      }
      at = end;
    }
    return open;
  }

  private static int runEnd(String markdown, int from) {
    int end = from;
    while (end < markdown.length() && markdown.charAt(end) == '`') {
      end++;
    }
    return end;
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
