package dev.asyncmend.engine;

import dev.asyncmend.recipe.Remedy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The second stage: bytes → can this file hold a finding? It can if it says {@code async} somewhere
 * ({@code async def}, {@code asyncio}) and any word that an active recipe waits for. Bytes are
 * compared as they are: every encoding that PEP 263 allows writes ASCII as ASCII.
 */
final class Triage {
  private static final Word ASYNC = Word.of("async");

  private final List<Word> words;

  private Triage(List<Word> words) {
    this.words = words;
  }

  /**
   * A triage for some words.
   *
   * @param words any of them makes a file worth reading; none at all: {@code async} is enough
   */
  static Triage words(Collection<String> words) {
    List<Word> compiled = new ArrayList<>();
    words.stream().distinct().sorted().forEach(word -> compiled.add(Word.of(word)));
    return new Triage(List.copyOf(compiled));
  }

  /** A triage for some recipes; one that waits for no word gets every file that says async. */
  static Triage of(List<Remedy> remedies) {
    boolean picky = remedies.stream().noneMatch(remedy -> remedy.card().triggers().isEmpty());
    return picky
        ? words(remedies.stream().flatMap(remedy -> remedy.card().triggers().stream()).toList())
        : words(List.of());
  }

  /** Whether {@code bytes} call something by one of these names: a name before a parenthesis. */
  static boolean calls(byte[] bytes, Set<String> names) {
    for (int at = 1; at < bytes.length; at++) {
      if (bytes[at] == '(' && part(bytes[at - 1])) {
        int start = at - 1;
        while (start > 0 && part(bytes[start - 1])) {
          start--;
        }
        if (names.contains(new String(bytes, start, at - start, StandardCharsets.US_ASCII))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean part(byte letter) {
    return letter == '_'
        || (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
  }

  /** What {@link #keeps} answers: equal for triages that always say the same. */
  String question() {
    return ASYNC + " and any of " + words;
  }

  /** Whether a file of these bytes has to be read. */
  boolean keeps(byte[] bytes) {
    if (!ASYNC.in(bytes)) {
      return false;
    }
    for (Word word : words) {
      if (word.in(bytes)) {
        return true;
      }
    }
    return words.isEmpty();
  }
}
