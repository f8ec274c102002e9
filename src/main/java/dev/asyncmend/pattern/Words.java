package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenRange;
import java.util.ArrayList;
import java.util.List;

/** When code is the same code: word by word, whatever its spacing, comments and line breaks. */
final class Words {
  private Words() {}

  /** Whether two words mean the same; string literals may differ in their quotes. */
  static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return plain(one) && plain(other) && content(one).equals(content(other));
  }

  /** Whether two captures are the same code. */
  static boolean same(PyFile file, Capture one, Capture other) {
    List<String> left = words(file, one);
    List<String> right = words(file, other);
    if (left.size() != right.size()) {
      return false;
    }
    for (int at = 0; at < left.size(); at++) {
      if (!same(left.get(at), right.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** The tokens from the first to the last of {@code nodes}; an empty range for none. */
  static TokenRange range(PyFile file, List<Node> nodes) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Node node : nodes) {
      TokenRange range = Extent.of(file, node);
      first = Math.min(first, range.first());
      last = Math.max(last, range.last());
    }
    return last < 0 ? new TokenRange(0, -1) : new TokenRange(first, last);
  }

  private static List<String> words(PyFile file, Capture capture) {
    // A single node is compared without the parentheses that group it.
    TokenRange range =
        capture.nodes().size() == 1 ? Extent.inner(file, capture.nodes().get(0)) : capture.tokens();
    List<String> words = new ArrayList<>();
    for (int at = range.first(); at <= range.last(); at++) {
      if (file.tokens().significant(at)) {
        words.add(file.tokens().text(at));
      }
    }
    return words;
  }

  /** Whether {@code word} is a string literal without prefix or escapes, in single quotes. */
  private static boolean plain(String word) {
    int size = word.length();
    char quote = size < 2 ? 'x' : word.charAt(0);
    return (quote == '"' || quote == '\'')
        && word.charAt(size - 1) == quote
        && word.indexOf('\\') < 0
        && word.indexOf(quote, 1) == size - 1;
  }

  private static String content(String word) {
    return word.substring(1, word.length() - 1);
  }
}
