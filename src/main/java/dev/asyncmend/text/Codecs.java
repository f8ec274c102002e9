package dev.asyncmend.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Python's names for encodings, and the charsets of Java that read them. */
final class Codecs {
  private static final String TABLE = "codecs.txt";

  private Codecs() {}

  /**
   * The charset for an encoding as a cookie names it; empty if Python does not know the name, or
   * this Java has no such charset.
   */
  static Optional<Charset> find(String name) {
    String normal = normalise(name);
    return switch (normal) {
      case "utf_8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
      case "latin_1", "iso_8859_1" -> Optional.of(StandardCharsets.ISO_8859_1);
      case "ascii", "us_ascii" -> Optional.of(StandardCharsets.US_ASCII);
      default -> inTable(normal);
    };
  }

  /**
   * The name as CPython's tokenizer shortens it before it asks the codecs: anything that begins
   * like UTF-8 or Latin-1 is that, whatever follows the hyphen.
   */
  static String shorten(String name) {
    String hyphened = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (begins(hyphened, "utf-8")) {
      return "utf-8";
    }
    boolean latin =
        begins(hyphened, "latin-1")
            || begins(hyphened, "iso-8859-1")
            || begins(hyphened, "iso-latin-1");
    return latin ? "iso-8859-1" : name;
  }

  private static boolean begins(String name, String standard) {
    return name.equals(standard) || name.startsWith(standard + "-");
  }

  /** As {@code encodings.normalize_encoding}: runs of punctuation are one underscore. */
  private static String normalise(String name) {
    StringBuilder normal = new StringBuilder(name.length());
    boolean gap = false;
    for (int at = 0; at < name.length(); at++) {
      char unit = Character.toLowerCase(name.charAt(at));
      if (unit != '.' && !Character.isLetterOrDigit(unit)) {
        gap = true;
        continue;
      }
      if (gap && normal.length() > 0) {
        normal.append('_');
      }
      gap = false;
      normal.append(unit);
    }
    return normal.toString();
  }

  private static Optional<Charset> inTable(String normal) {
    Map<String, String> table = table();
    String java = table.getOrDefault(normal, table.getOrDefault(normal.replace('.', '_'), ""));
    return !java.isEmpty() && Charset.isSupported(java)
        ? Optional.of(Charset.forName(java))
        : Optional.empty();
  }

  /** Read each time: files with such a cookie are rare, and most runs meet none. */
  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    try (InputStream in = Codecs.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.US_ASCII))) {
      String line = lines.readLine();
      while (line != null) {
        addLine(line, table);
        line = lines.readLine();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return table;
  }

  private static void addLine(String line, Map<String, String> table) {
    int colon = line.indexOf(": ");
    if (line.startsWith("#") || colon < 0) {
      return;
    }
    String java = line.substring(0, colon);
    for (String name : line.substring(colon + 2).split(" ", -1)) {
      table.put(name, java);
    }
  }
}
