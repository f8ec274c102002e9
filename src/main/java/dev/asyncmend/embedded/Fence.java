package dev.asyncmend.embedded;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that opens a fenced code block of Markdown (CommonMark, "Fenced code blocks"), also
 * inside of lists and tabs, where it is indented.
 *
 * @param indentation what stands before it
 * @param marks the backticks or tildes
 * @param language what the block says it is, in lower case; empty where it says nothing
 */
record Fence(String indentation, String marks, String language) {
  private static final Pattern OPENING =
      Pattern.compile("([ \\t]*)(`{3,}|~{3,})[ \\t]*([^\\r\\n]*)\\R?");
  private static final Pattern LANGUAGE = Pattern.compile("\\{?[ \\t]*\\.?([\\w+-]+).*");
  private static final Set<String> PYTHON = Set.of("py", "py3", "python", "python3");

  /** The fence that {@code line} opens; null where it opens none. */
  static @Nullable Fence opened(String line) {
    Matcher opening = OPENING.matcher(line);
    if (!opening.matches()) {
      return null;
    }
    String info = opening.group(3);
    // Backticks behind backticks are code within a paragraph.
    if (opening.group(2).startsWith("`") && info.indexOf('`') >= 0) {
      return null;
    }
    Matcher language = LANGUAGE.matcher(info);
    String word = language.matches() ? language.group(1) : "";
    return new Fence(opening.group(1), opening.group(2), word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code line} closes it. */
  boolean closedBy(String line) {
    String text = line.strip();
    return text.length() >= marks.length() && text.replace(marks.substring(0, 1), "").isEmpty();
  }

  /** Whether it says that the block is Python. */
  boolean python() {
    return PYTHON.contains(language);
  }
}
