package dev.asyncmend.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML that is written piece by piece: every text and value is escaped, every element closed. */
final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; one with an empty name or value is left out
   */
  Markup begin(String element, String... attributes) {
    out.append('<').append(element);
    for (int at = 0; at + 1 < attributes.length; at += 2) {
      if (!attributes[at].isEmpty() && !attributes[at + 1].isEmpty()) {
        out.append(' ').append(attributes[at]).append("=\"");
        out.append(escaped(attributes[at + 1])).append('"');
      }
    }
    out.append('>');
    open.push(element);
    return this;
  }

  /** Ends the element that was begun last. */
  Markup end() {
    out.append("</").append(open.pop()).append(">");
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String element, String text, String... attributes) {
    return begin(element, attributes).text(text).end();
  }

  /** Text. */
  Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** A link, where the address is one that a browser may follow without harm; else the text. */
  Markup link(String address, String text) {
    return web(address) ? element("a", text, "href", address) : text(text);
  }

  /** Whether an address is one of the web. */
  static boolean web(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  /** A line end, for people who read the source. */
  Markup line() {
    out.append('\n');
    return this;
  }

  private static String escaped(String text) {
    return Plain.name(text.replace("\r\n", " ").replace('\n', ' '))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
