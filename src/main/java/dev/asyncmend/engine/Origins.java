package dev.asyncmend.engine;

import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.Splice;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The way back from places in a file that was mended, round after round, to the places in its
 * original text.
 *
 * @param rounds what each round did, the first one first
 */
record Origins(List<Round> rounds) {
  /** Nothing happened yet. */
  static final Origins UNTOUCHED = new Origins(List.of());

  /** The splices of one round, in order. */
  record Round(List<Patch> patches) {

    /** What a plan does to a file. */
    static Round of(Tokens tokens, EditPlan plan) {
      List<Patch> patches = new ArrayList<>();
      int shift = 0;
      for (Splice splice : plan.splices()) {
        int start = start(tokens, splice.first());
        int end = Math.max(start, start(tokens, splice.end()));
        Span after = new Span(start + shift, start + shift + splice.text().length());
        patches.add(new Patch(new Span(start, end), after));
        shift += after.length() - (end - start);
      }
      return new Round(List.copyOf(patches));
    }

    private static int start(Tokens tokens, int token) {
      return token < tokens.size() ? tokens.start(token) : tokens.end(tokens.size() - 1);
    }

    /** Where the character at {@code offset} was; the start of what it took the place of. */
    private int start(int offset) {
      int shift = 0;
      for (Patch patch : patches) {
        if (offset < patch.after.start()) {
          break;
        }
        if (offset < patch.after.end()) {
          return patch.before.start();
        }
        shift = patch.before.end() - patch.after.end();
      }
      return offset + shift;
    }

    /** Where a place right behind a character was; the end of what that took the place of. */
    private int end(int offset) {
      int shift = 0;
      for (Patch patch : patches) {
        if (offset <= patch.after.start()) {
          break;
        }
        if (offset <= patch.after.end()) {
          return patch.before.end();
        }
        shift = patch.before.end() - patch.after.end();
      }
      return offset + shift;
    }
  }

  /** Characters that came in the place of others. */
  record Patch(Span before, Span after) {}

  /** The same way with one round more. */
  Origins then(Round round) {
    List<Round> all = new ArrayList<>(rounds);
    all.add(round);
    return new Origins(List.copyOf(all));
  }

  /** Where something in the text of now was in the original, or what it came in the place of. */
  Span of(Span now) {
    int start = now.start();
    int end = now.end();
    for (int round = rounds.size() - 1; round >= 0; round--) {
      start = rounds.get(round).start(start);
      end = rounds.get(round).end(end);
    }
    return new Span(Math.min(start, end), Math.max(start, end));
  }
}
