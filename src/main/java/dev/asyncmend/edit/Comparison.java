package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a file against an edited version of it, splice by splice. */
final class Comparison {
  private final Tokens before;
  private final Tokens after;
  private final String oldChars;
  private final String newChars;
  private final List<Splice> splices;

  /** For each old token the new token that it became, or -1 if the plan took it away. */
  private final int[] heirs;

  private final Map<String, Integer> freshComments = new HashMap<>();

  Comparison(PyFile before, List<Splice> splices, PyFile after) {
    this.before = before.tokens();
    this.after = after.tokens();
    this.oldChars = before.text().chars();
    this.newChars = after.text().chars();
    this.splices = splices;
    this.heirs = new int[this.before.size()];
  }

  Verdict verdict() {
    Verdict problem = compareTokens();
    if (problem == null) {
      problem = compareComments();
    }
    if (problem == null) {
      problem = compareDepths();
    }
    return problem == null ? new Verdict.Sound() : problem;
  }

  /** Walks over both texts in step; finds the first thing that is not as the plan says. */
  private @Nullable Verdict compareTokens() {
    int token = 0;
    int offset = 0;
    for (Splice splice : splices) {
      Verdict problem = compareRun(token, splice.first(), offset);
      if (problem != null) {
        return problem;
      }
      offset += start(splice.first()) - start(token);
      if (!newChars.startsWith(splice.text(), offset)) {
        return new Verdict.Strayed(new Span(start(splice.first()), start(splice.end())));
      }
      offset += splice.text().length();
      token = splice.end();
      Arrays.fill(heirs, splice.first(), splice.end(), -1);
    }
    Verdict problem = compareRun(token, before.size(), offset);
    if (problem == null && newChars.length() != offset + oldChars.length() - start(token)) {
      return new Verdict.Strayed(new Span(oldChars.length(), oldChars.length()));
    }
    return problem;
  }

  /** Tokens {@code from} to {@code until}, exclusive, must stand at {@code offset} as they are. */
  private @Nullable Verdict compareRun(int from, int until, int offset) {
    int shift = offset - start(from);
    for (int token = from; token < until; token++) {
      int begin = before.start(token);
      int length = before.end(token) - begin;
      if (!newChars.regionMatches(begin + shift, oldChars, begin, length)) {
        return new Verdict.Strayed(span(token));
      }
      boolean comment = before.kind(token) == TokenKind.COMMENT;
      if (!comment && !before.significant(token)) {
        continue;
      }
      int heir = after.at(begin + shift);
      if (!same(token, heir, shift)) {
        return comment ? new Verdict.LostComment(span(token)) : new Verdict.Strayed(span(token));
      }
      heirs[token] = heir;
    }
    return null;
  }

  private boolean same(int token, int heir, int shift) {
    return after.kind(heir) == before.kind(token)
        && after.start(heir) == before.start(token) + shift
        && after.end(heir) == before.end(token) + shift;
  }

  /** A comment in replaced code must come back somewhere in what replaces code. */
  private @Nullable Verdict compareComments() {
    for (int token = 0; token < after.size(); token++) {
      countComment(after, token, 1);
    }
    for (int token = 0; token < before.size(); token++) {
      if (heirs[token] >= 0) {
        countComment(before, token, -1);
      }
    }
    for (int token = 0; token < before.size(); token++) {
      if (heirs[token] < 0 && before.kind(token) == TokenKind.COMMENT && !meant(token)) {
        countComment(before, token, -1);
        if (freshComments.getOrDefault(before.text(token), 0) < 0) {
          return new Verdict.LostComment(span(token));
        }
      }
    }
    return null;
  }

  /**
   * Whether a plan means to change a comment: the change is about nothing but comments and white
   * space, and this one is asyncmend's own, or is still there with more behind it.
   */
  private boolean meant(int token) {
    String comment = before.text(token).stripTrailing();
    return splices.stream()
        .filter(splice -> splice.first() <= token && token < splice.end())
        .allMatch(
            splice ->
                hidden(splice)
                    && (comment.contains("asyncmend:")
                        || splice.text().startsWith(comment + "  # asyncmend:")));
  }

  private boolean hidden(Splice splice) {
    for (int token = splice.first(); token < splice.end(); token++) {
      if (before.significant(token)) {
        return false;
      }
    }
    return true;
  }

  private void countComment(Tokens tokens, int token, int amount) {
    if (tokens.kind(token) == TokenKind.COMMENT) {
      freshComments.merge(tokens.text(token), amount, Integer::sum);
    }
  }

  /** A line that begins with the same white space must be as deep in blocks as it was. */
  private @Nullable Verdict compareDepths() {
    int[] depths = depths(after);
    int[] oldDepths = depths(before);
    boolean first = true;
    for (int token = 0; token < before.size(); token++) {
      if (before.kind(token) == TokenKind.NEWLINE) {
        first = true;
      }
      if (first && before.significant(token)) {
        first = false;
        int heir = heirs[token];
        if (heir >= 0 && depths[heir] != oldDepths[token] && sameLead(token, heir)) {
          return new Verdict.Strayed(span(token));
        }
      }
    }
    return null;
  }

  /** For each token how many blocks it is in. */
  private static int[] depths(Tokens tokens) {
    int[] depths = new int[tokens.size()];
    int depth = 0;
    for (int token = 0; token < depths.length; token++) {
      TokenKind kind = tokens.kind(token);
      depth += kind == TokenKind.INDENT ? 1 : 0;
      depth -= kind == TokenKind.DEDENT ? 1 : 0;
      depths[token] = depth;
    }
    return depths;
  }

  private boolean sameLead(int token, int heir) {
    return lead(oldChars, before.start(token)).equals(lead(newChars, after.start(heir)));
  }

  /** What stands between the start of the line and {@code offset}. */
  private static String lead(String chars, int offset) {
    int start = offset;
    while (start > 0 && chars.charAt(start - 1) != '\n' && chars.charAt(start - 1) != '\r') {
      start--;
    }
    return chars.substring(start, offset);
  }

  private int start(int token) {
    return token < before.size() ? before.start(token) : oldChars.length();
  }

  private Span span(int token) {
    return new Span(before.start(token), before.end(token));
  }
}
