package dev.asyncmend.bot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern of a code owners file: {@code *} and {@code ?} stay within a name, {@code **} crosses
 * folders. Run over all steps at once, so that no pattern of a stranger takes long.
 */
final class OwnerPattern {

  private enum Kind {
    SIGN,
    ONE,
    NAME,
    FOLDERS,
    ALL
  }

  private record Step(Kind kind, char sign) {}

  private final List<Step> steps = new ArrayList<>();

  private OwnerPattern(String pattern) {
    int at = 0;
    while (at < pattern.length()) {
      at = compile(pattern, at);
    }
  }

  /**
   * Compiles a pattern.
   *
   * @param written as the file has it, without a leading {@code !}
   */
  static OwnerPattern of(String written, CodeOwners.Dialect dialect) {
    return new OwnerPattern(
        dialect == CodeOwners.Dialect.GITHUB ? github(written) : gitlab(written));
  }

  /** As in an ignore file: a slash in the middle ties it to the root; folders hold their files. */
  private static String github(String written) {
    boolean tied = written.indexOf('/') >= 0 && written.indexOf('/') < written.length() - 1;
    String bare = written.startsWith("/") ? written.substring(1) : written;
    String start = tied || written.equals("/") ? bare : "**/" + bare;
    if (start.endsWith("/")) {
      return start + "**";
    }
    // `docs/*` means the files of the folder only; a name means a file, or all of a folder.
    return start.endsWith("*") ? start : start + "\0";
  }

  /** As GitLab's normalisation has it: without a leading slash it may be anywhere. */
  private static String gitlab(String written) {
    String start = written.startsWith("/") ? written.substring(1) : "**/" + written;
    return start.endsWith("/") ? start + "**" : start;
  }

  private int compile(String pattern, int at) {
    char sign = pattern.charAt(at);
    if (pattern.startsWith("**/", at) && (at == 0 || pattern.charAt(at - 1) == '/')) {
      steps.add(new Step(Kind.FOLDERS, sign));
      return at + 3;
    }
    if (pattern.startsWith("**", at)) {
      steps.add(new Step(Kind.ALL, sign));
      return at + 2;
    }
    if (sign == '\\' && at + 1 < pattern.length()) {
      steps.add(new Step(Kind.SIGN, pattern.charAt(at + 1)));
      return at + 2;
    }
    Kind kind = sign == '*' ? Kind.NAME : sign == '?' ? Kind.ONE : Kind.SIGN;
    steps.add(new Step(kind, sign));
    return at + 1;
  }

  /** Whether a path from the root of the repository, with {@code /}, is meant. */
  boolean matches(String path) {
    BitSet now = new BitSet();
    enter(now, 0);
    for (int at = 0; at < path.length() && !now.isEmpty(); at++) {
      if (folderEnds(now, path.charAt(at))) {
        return true;
      }
      now = after(now, path.charAt(at));
    }
    return now.get(steps.size()) || endsHere(now);
  }

  /** A name that may be a folder is one where a slash follows. */
  private boolean folderEnds(BitSet now, char sign) {
    return sign == '/' && endsHere(now);
  }

  private boolean endsHere(BitSet now) {
    int last = steps.size() - 1;
    return last >= 0 && now.get(last) && steps.get(last).equals(new Step(Kind.SIGN, '\0'));
  }

  private BitSet after(BitSet now, char sign) {
    BitSet next = new BitSet();
    for (int step = now.nextSetBit(0); step >= 0; step = now.nextSetBit(step + 1)) {
      if (step == steps.size()) {
        continue;
      }
      Step one = steps.get(step);
      switch (one.kind()) {
        case SIGN -> follow(next, step, one.sign() == sign);
        case ONE -> follow(next, step, sign != '/');
        case NAME -> stay(next, step, sign != '/');
        case ALL -> stay(next, step, true);
        case FOLDERS -> {
          next.set(step); // inside a folder's name
          follow(next, step, sign == '/');
        }
      }
    }
    return next;
  }

  private void follow(BitSet next, int step, boolean matches) {
    if (matches) {
      enter(next, step + 1);
    }
  }

  private void stay(BitSet next, int step, boolean matches) {
    if (matches) {
      enter(next, step);
    }
  }

  /** Reaches a step, and those behind it where it may stand for nothing. */
  private void enter(BitSet states, int step) {
    states.set(step);
    if (step < steps.size()) {
      Kind kind = steps.get(step).kind();
      if (kind == Kind.NAME || kind == Kind.ALL || kind == Kind.FOLDERS) {
        enter(states, step + 1);
      }
    }
  }
}
