package dev.asyncmend.recipe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which recipes a text can concern at all: those of whose triggers it holds one, anywhere. All
 * words are looked for in one pass (Aho and Corasick, "Efficient string matching", 1975).
 */
final class Triggers {
  private static final int LETTERS = 128;

  private final BitSet always = new BitSet();
  private final List<int[]> steps = new ArrayList<>();
  private final List<BitSet> ends = new ArrayList<>();

  /** The {@link #steps}, once all are there: texts are long. */
  private int[][] table = {};

  private Triggers() {
    state();
  }

  /** Those of recipes, which are told apart by their index. */
  static Triggers of(List<Remedy> remedies) {
    Triggers triggers = new Triggers();
    Map<String, BitSet> words = new HashMap<>();
    for (int at = 0; at < remedies.size(); at++) {
      List<String> own = remedies.get(at).card().triggers();
      if (own.isEmpty() || !own.stream().allMatch(Triggers::plain)) {
        triggers.always.set(at);
        continue;
      }
      for (String word : own) {
        words.computeIfAbsent(word, key -> new BitSet()).set(at);
      }
    }
    words.forEach(triggers::add);
    triggers.link();
    return triggers;
  }

  private static boolean plain(String word) {
    return !word.isEmpty() && word.chars().allMatch(letter -> letter < LETTERS);
  }

  /** The indices of the recipes that {@code text} can concern. */
  BitSet in(String text) {
    BitSet found = (BitSet) always.clone();
    boolean[] seen = new boolean[ends.size()];
    int at = 0;
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      at = letter < LETTERS ? table[at][letter] : 0;
      if (!seen[at]) {
        seen[at] = true;
        found.or(ends.get(at));
      }
    }
    return found;
  }

  private int state() {
    int[] none = new int[LETTERS];
    Arrays.fill(none, -1);
    steps.add(none);
    ends.add(new BitSet());
    return steps.size() - 1;
  }

  private void add(String word, BitSet recipes) {
    int at = 0;
    for (int index = 0; index < word.length(); index++) {
      char letter = word.charAt(index);
      int next = steps.get(at)[letter];
      if (next < 0) {
        next = state();
        steps.get(at)[letter] = next;
      }
      at = next;
    }
    ends.get(at).or(recipes);
  }

  /** Gives every state a way on for every letter: that of its longest end which starts a word. */
  private void link() {
    table = steps.toArray(int[][]::new);
    int[] back = new int[steps.size()];
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    while (!open.isEmpty()) {
      int at = open.remove();
      int[] ways = steps.get(at);
      ends.get(at).or(ends.get(back[at]));
      for (int letter = 0; letter < LETTERS; letter++) {
        int shorter = at == 0 ? 0 : steps.get(back[at])[letter];
        if (ways[letter] < 0) {
          ways[letter] = shorter;
        } else {
          back[ways[letter]] = shorter;
          open.add(ways[letter]);
        }
      }
    }
  }
}
