package dev.asyncmend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A remark for asyncmend in a comment: {@code # asyncmend: ignore[id, id] why}, or {@code
 * file-ignore}. Offsets are those of the file.
 *
 * @param token the comment
 * @param file whether it is about the whole file
 * @param line the line that it is about, from 1
 * @param alone whether it stands on a line of its own, above what it is about
 * @param start where it begins: at the hash
 * @param head where the words end that say what it does, before the list
 * @param end where it ends, behind the reason
 * @param names what it silences; null where it has no list and silences everything
 */
record Directive(
    int token,
    boolean file,
    int line,
    boolean alone,
    int start,
    int head,
    int end,
    @Nullable List<Name> names) {

  private static final Pattern OWN =
      Pattern.compile("#\\s*asyncmend:\\s*(file-)?ignore(?![\\w-])(?:\\s*\\[([^\\]]*)\\])?");

  /** What follows in a comment that is no reason any more but a remark for somebody else. */
  private static final Pattern NEXT = Pattern.compile("\\s*#\\s*[A-Za-z].*");

  private static final Pattern NAME = Pattern.compile("[^,\\s]+");

  /** One name of the list. */
  record Name(String text, int start, int end) {}

  /** Whether a text may hold one. */
  static boolean in(String text) {
    return text.contains("asyncmend:");
  }

  /**
   * The remarks in a comment.
   *
   * @param offset where the comment starts
   * @param line the line that it is about
   */
  static List<Directive> of(String comment, int token, int offset, int line, boolean alone) {
    List<Directive> found = new ArrayList<>();
    Matcher own = OWN.matcher(comment);
    while (own.find()) {
      boolean list = own.group(2) != null;
      int head = list ? comment.lastIndexOf('[', own.start(2)) : own.end();
      found.add(
          new Directive(
              token,
              own.group(1) != null,
              line,
              alone,
              offset + own.start(),
              offset + head,
              offset + end(comment, own.end()),
              list ? names(own.group(2), offset + own.start(2)) : null));
    }
    return found;
  }

  private static int end(String comment, int from) {
    Matcher next = NEXT.matcher(comment);
    int end = comment.length();
    for (int at = comment.indexOf('#', from); at >= 0; at = comment.indexOf('#', at + 1)) {
      int gap = at;
      while (gap > from && Character.isWhitespace(comment.charAt(gap - 1))) {
        gap--;
      }
      if (next.region(gap, comment.length()).lookingAt() && (gap < at || at == from)) {
        return gap;
      }
    }
    return end;
  }

  private static List<Name> names(String list, int offset) {
    List<Name> names = new ArrayList<>();
    Matcher name = NAME.matcher(list);
    while (name.find()) {
      names.add(new Name(name.group(), offset + name.start(), offset + name.end()));
    }
    return names;
  }
}
