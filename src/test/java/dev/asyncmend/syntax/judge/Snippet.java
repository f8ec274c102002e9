package dev.asyncmend.syntax.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small text of {@code snippets.txt} and what is to become of it.
 *
 * @param source the text
 * @param reason why it is broken; empty where it is to be read
 * @param since the oldest minor version of CPython that may read it
 */
record Snippet(String source, String reason, int since) {
  private static final Pattern HEAD =
      Pattern.compile("=== (?:ok(?: since 3\\.(?<since>\\d+))?|broken: (?<reason>.*))");

  boolean broken() {
    return !reason.isEmpty();
  }

  /** All of them. */
  static List<Snippet> all() {
    List<Snippet> found = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    Matcher head = null;
    for (String line : text().split("\n", -1)) {
      Matcher next = HEAD.matcher(line);
      if (next.matches()) {
        if (head != null) {
          found.add(of(head, source.toString()));
        }
        head = next;
        source.setLength(0);
      } else {
        source.append(line).append('\n');
      }
    }
    found.add(of(Objects.requireNonNull(head), source.toString()));
    return found;
  }

  private static Snippet of(Matcher head, String source) {
    String since = head.group("since");
    String reason = head.group("reason");
    return new Snippet(
        source, reason == null ? "" : reason, since == null ? 8 : Integer.parseInt(since));
  }

  private static String text() {
    try (InputStream in = Snippet.class.getResourceAsStream("snippets.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
