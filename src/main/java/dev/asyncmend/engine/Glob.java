package dev.asyncmend.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A shell pattern with git's meaning of {@code *}, {@code ?}, {@code [...]}, {@code \x} and {@code
 * **} (gitignore(5), "PATTERN FORMAT"): {@code *}, {@code ?} and brackets never match a slash,
 * {@code **} does where it fills a whole path segment.
 *
 * <p>Compiled to a list of steps that are run all at once over the text, so the time is linear in
 * {@code pattern × text} and no pattern can hang a run. Both sides are chars that stand for single
 * bytes, since git's {@code ?} is one byte.
 */
final class Glob {

  private sealed interface Step {}

  /** One char out of a set; never a slash. */
  private record One(BitSet chars) implements Step {}

  /** Exactly this char. */
  private record Literal(char is) implements Step {}

  /** Any number of chars; slashes only if {@code slashes}. */
  private record Many(boolean slashes) implements Step {}

  /** Nothing, or anything that ends with a slash: the {@code **}{@code /} of a path segment. */
  private record Folders() implements Step {}

  private static final int BYTES = GlobBracket.BYTES;

  private final List<Step> steps = new ArrayList<>();
  private boolean broken;

  private Glob() {}

  /**
   * Compiles a pattern.
   *
   * @param pattern chars below 256; a malformed one gives a glob that matches nothing, as in git
   */
  static Glob of(String pattern) {
    Glob glob = new Glob();
    int at = 0;
    while (at < pattern.length() && !glob.broken) {
      at = glob.compile(pattern, at);
    }
    return glob;
  }

  /** Whether the pattern covers the whole of {@code text}. */
  boolean matches(String text) {
    if (broken) {
      return false;
    }
    BitSet now = new BitSet(steps.size() + 1);
    enter(now, 0);
    for (int at = 0; at < text.length() && !now.isEmpty(); at++) {
      now = advance(now, text.charAt(at));
    }
    return now.get(steps.size());
  }

  private BitSet advance(BitSet now, char read) {
    BitSet then = new BitSet(steps.size() + 1);
    for (int at = now.nextSetBit(0); at >= 0 && at < steps.size(); at = now.nextSetBit(at + 1)) {
      Step step = steps.get(at);
      if (step instanceof Literal literal && literal.is == read) {
        enter(then, at + 1);
      } else if (step instanceof One one && one.chars.get(read)) {
        enter(then, at + 1);
      } else if (step instanceof Many many && (many.slashes || read != '/')) {
        enter(then, at);
      } else if (step instanceof Folders) {
        then.set(at);
        if (read == '/') {
          enter(then, at + 1);
        }
      }
    }
    return then;
  }

  /** Marks a step as reached, and those behind it that may match nothing. */
  private void enter(BitSet states, int step) {
    int at = step;
    states.set(at);
    while (at < steps.size() && skippable(steps.get(at))) {
      states.set(++at);
    }
  }

  private static boolean skippable(Step step) {
    return step instanceof Many || step instanceof Folders;
  }

  private int compile(String pattern, int at) {
    char first = pattern.charAt(at);
    return switch (first) {
      case '?' -> one(notSlash(), at + 1);
      case '*' -> stars(pattern, at);
      case '[' -> bracket(pattern, at);
      case '\\' -> escaped(pattern, at + 1);
      default -> literal(first, at + 1);
    };
  }

  private int literal(char is, int next) {
    steps.add(new Literal(is));
    return next;
  }

  private int one(BitSet chars, int next) {
    steps.add(new One(chars));
    return next;
  }

  private int escaped(String pattern, int at) {
    broken = at == pattern.length();
    return broken ? at : literal(pattern.charAt(at), at + 1);
  }

  private int stars(String pattern, int at) {
    int end = at;
    while (end < pattern.length() && pattern.charAt(end) == '*') {
      end++;
    }
    boolean opens = at == 0 || pattern.charAt(at - 1) == '/';
    boolean closes =
        end == pattern.length() || pattern.charAt(end) == '/' || pattern.startsWith("\\/", end);
    if (end - at < 2 || !opens || !closes) {
      steps.add(new Many(false));
      return end;
    }
    if (end < pattern.length() && pattern.charAt(end) == '/') {
      steps.add(new Folders());
      return end + 1;
    }
    steps.add(new Many(true));
    return end;
  }

  private int bracket(String pattern, int open) {
    GlobBracket set = GlobBracket.read(pattern, open);
    broken = set.end() < 0;
    return one(set.chars(), set.end());
  }

  private static BitSet notSlash() {
    BitSet chars = new BitSet(BYTES);
    chars.set(0, BYTES);
    chars.clear('/');
    return chars;
  }
}
