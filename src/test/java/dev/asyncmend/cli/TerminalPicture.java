package dev.asyncmend.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a terminal shows, as a picture (SVG): text with its colours, readable on light and dark
 * pages, without fonts or anything else from outside. The same text gives the same bytes.
 */
final class TerminalPicture {
  private static final double COLUMN = 8.4;
  private static final int LINE = 19;
  private static final int EDGE = 16;

  /** Select graphic rendition (ECMA-48): what {@code Paint} writes. */
  private static final Pattern STYLE = Pattern.compile("\u001B\\[([\\d;]*)m");

  private static final Map<String, String> CLASSES =
      Map.of("1", "b", "2", "f", "31", "r", "32", "g", "36", "c", "1;31", "b r");

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
      <title>%s</title>
      <style>
      rect { fill: #f6f8fa; stroke: #d0d7de }
      text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #1f2328; white-space: pre }
      .b { font-weight: bold } .f { fill: #656d76 } .r { fill: #b3261e } .g { fill: #116329 } .c { fill: #0b6b7c }
      @media (prefers-color-scheme: dark) {
      rect { fill: #161b22; stroke: #30363d }
      text { fill: #e6edf3 }
      .f { fill: #8d96a0 } .r { fill: #ff7b72 } .g { fill: #7ee787 } .c { fill: #56d4dd }
      }
      </style>
      """;

  private TerminalPicture() {}

  /**
   * Draws a screen.
   *
   * @param title what it shows, for those who cannot see it
   * @param screen the lines, with escape sequences for colours
   */
  static String of(String title, String screen) {
    List<String> lines = screen.stripTrailing().lines().toList();
    int columns = lines.stream().mapToInt(line -> plain(line).length()).max().orElse(0);
    int width = (int) Math.ceil(columns * COLUMN) + 2 * EDGE;
    int height = lines.size() * LINE + 2 * EDGE;
    StringBuilder svg = new StringBuilder(HEAD.formatted(width, height, width, height, title));
    svg.append("<rect x=\"0.5\" y=\"0.5\" width=\"%d\"".formatted(width - 1));
    svg.append(" height=\"%d\" rx=\"8\"/>\n".formatted(height - 1));
    int y = EDGE + LINE - 5;
    for (String line : lines) {
      if (!line.isBlank()) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" textLength=\"%.1f\" xml:space=\"preserve\">",
                EDGE,
                y,
                plain(line).length() * COLUMN));
        svg.append(line(line)).append("</text>\n");
      }
      y += LINE;
    }
    return svg.append("</svg>\n").toString();
  }

  private static String plain(String line) {
    return STYLE.matcher(line).replaceAll("");
  }

  private static String line(String line) {
    StringBuilder out = new StringBuilder();
    Matcher style = STYLE.matcher(line);
    String named = "";
    int at = 0;
    while (style.find()) {
      out.append(span(line.substring(at, style.start()), named));
      named = CLASSES.getOrDefault(style.group(1), "");
      at = style.end();
    }
    return out.append(span(line.substring(at), named)).toString();
  }

  private static String span(String text, String named) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    if (text.isEmpty() || named.isEmpty()) {
      return safe;
    }
    return "<tspan class=\"" + named + "\">" + safe + "</tspan>";
  }
}
