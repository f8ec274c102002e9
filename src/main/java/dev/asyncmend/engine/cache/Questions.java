package dev.asyncmend.engine.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Questions about bytes that are answered by yes or no. The answers for a file are a number: for
 * question n its bit n says whether the answer is known, bit 32 + n what it is. Safe to use from
 * several threads.
 */
final class Questions {
  private static final int MOST = 32;

  /** From here on all that was asked before is forgotten, or nobody could ask anything new. */
  private static final int MANY = 24;

  /** What is asked in more words is not kept. */
  private static final int LONGEST = 10_000;

  private final Map<String, Long> bits = new ConcurrentHashMap<>();
  private final List<String> all = new ArrayList<>();

  /** The questions that were asked so far; none of them where these are too many. */
  static Questions of(List<String> asked) {
    Questions questions = new Questions();
    if (asked.size() <= MANY) {
      asked.forEach(questions::add);
    }
    return questions;
  }

  /** Every question, in the order of their bits. */
  synchronized List<String> all() {
    return List.copyOf(all);
  }

  /** The bit of a question; 0 where its answer cannot be kept: there are too many. */
  long bit(String question) {
    Long known = bits.get(question);
    return known == null ? add(question) : known;
  }

  private synchronized long add(String question) {
    Long known = bits.get(question);
    if (known != null || all.size() == MOST || question.length() > LONGEST) {
      return known == null ? 0 : known;
    }
    long bit = 1L << all.size();
    all.add(question);
    bits.put(question, bit);
    return bit;
  }

  /** The answers that are {@code answers} in terms of {@code others}, as far as there is room. */
  long take(List<String> others, long answers) {
    long taken = 0;
    for (int other = 0; other < Math.min(others.size(), MOST); other++) {
      long bit = 1L << other;
      if (known(answers, bit)) {
        taken |= answer(bit(others.get(other)), yes(answers, bit));
      }
    }
    return taken;
  }

  /** Whether the answer to the question of a bit is among {@code answers}. */
  static boolean known(long answers, long bit) {
    return (answers & bit) != 0;
  }

  /** The answer to it. */
  static boolean yes(long answers, long bit) {
    return (answers & bit << MOST) != 0;
  }

  /** One answer. */
  static long answer(long bit, boolean yes) {
    return yes ? bit | bit << MOST : bit;
  }
}
