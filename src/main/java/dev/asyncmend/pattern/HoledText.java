package dev.asyncmend.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Python with holes as a person wrote it, and the Python without holes that is parsed instead.
 * {@code $$$X} and {@code $...X} are other spellings of {@code $*X}; dollars in string literals and
 * comments are no holes.
 */
final class HoledText {
  private final String written;
  private final StringBuilder python = new StringBuilder();

  /** Pairs of offsets behind each hole: in the Python text, in the written text. */
  private final List<int[]> anchors = new ArrayList<>();

  private int at;

  private HoledText(String written) {
    this.written = written;
  }

  /** Puts a name into each hole of {@code written}. */
  static Reading<HoledText> of(String written) {
    HoledText text = new HoledText(written);
    while (text.at < written.length()) {
      int start = text.at;
      if (!text.step()) {
        return new Reading.Bad<>(
            start,
            "`$` starts a hole and wants a name: `$X` for one thing, `$*ARGS` for any number");
      }
    }
    return new Reading.Ok<>(text);
  }

  /** The Python text. */
  String python() {
    return python.toString();
  }

  /** Where in the written text the offset {@code python} of the Python text is, or close to it. */
  int written(int offset) {
    int[] last = {0, 0};
    for (int[] anchor : anchors) {
      if (anchor[0] <= offset) {
        last = anchor;
      }
    }
    return Math.min(written.length(), last[1] + offset - last[0]);
  }

  private boolean step() {
    char unit = written.charAt(at);
    if (unit == '$') {
      return hole();
    }
    int end = at + 1;
    if (unit == '#') {
      end = lineEnd();
    } else if (unit == '"' || unit == '\'') {
      end = stringEnd(unit);
    }
    python.append(written, at, end);
    at = end;
    return true;
  }

  private boolean hole() {
    boolean many = false;
    int name = at + 1;
    for (String mark : List.of("$*", "$$$", "$...")) {
      if (written.startsWith(mark, at)) {
        many = true;
        name = at + mark.length();
      }
    }
    int end = name;
    while (end < written.length() && Character.isUnicodeIdentifierPart(written.charAt(end))) {
      end++;
    }
    if (end == name || !Character.isUnicodeIdentifierStart(first(name))) {
      return false;
    }
    Hole hole = new Hole(written.substring(name, end), many);
    python.append(statement(end) ? hole.identifier() : hole.placeholder());
    at = end;
    anchors.add(new int[] {python.length(), at});
    return true;
  }

  /** Whether the hole from here to {@code end} is a statement: Python wants no star there. */
  private boolean statement(int end) {
    String before = written.substring(0, at).stripTrailing();
    boolean line = before.isEmpty() || written.substring(before.length(), at).contains("\n");
    boolean starts = line || before.endsWith(":") || before.endsWith(";");
    String behind = written.substring(end).lines().findFirst().orElse("").strip();
    return starts && (behind.isEmpty() || behind.startsWith(";") || behind.startsWith("#"));
  }

  /** The first character of a name; an underscore may start one in Python. */
  private char first(int name) {
    char first = written.charAt(name);
    return first == '_' ? 'x' : first;
  }

  private int lineEnd() {
    int end = written.indexOf('\n', at);
    return end < 0 ? written.length() : end;
  }

  private int stringEnd(char quote) {
    String once = String.valueOf(quote);
    String delimiter = written.startsWith(once.repeat(3), at) ? once.repeat(3) : once;
    int end = at + delimiter.length();
    while (end < written.length() && !written.startsWith(delimiter, end)) {
      end += written.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(written.length(), end + delimiter.length());
  }
}
