package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactFile;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which files of a project hold a word. Threads share it, and the work. */
final class Mentioned {
  /** What the index asks about every project: one reading of a file answers for all of them. */
  private static final List<Word> USUAL =
      Stream.of("async", "asyncio", "anyio", "curio", "trio").map(Word::of).toList();

  private final Collection<String> paths;
  private final Function<String, FactFile> facts;
  private final Map<String, Set<String>> usual = new ConcurrentHashMap<>();
  private final Map<String, Collection<String>> others = new ConcurrentHashMap<>();

  /**
   * What these files hold.
   *
   * @param facts a file by its path
   */
  Mentioned(Collection<String> paths, Function<String, FactFile> facts) {
    this.paths = paths.stream().filter(Discovery::known).toList();
    this.facts = facts;
  }

  /** The same after {@code changed} got another content. */
  Mentioned after(Collection<String> now, Function<String, FactFile> then, Set<String> changed) {
    Mentioned next = new Mentioned(now, then);
    next.usual.putAll(usual);
    next.usual.keySet().removeAll(changed);
    return next;
  }

  /** The files that hold {@code word}; of one that cannot be read nothing is known to be there. */
  Collection<String> of(String word) {
    if (USUAL.stream().anyMatch(one -> one.toString().equals(word))) {
      return paths.stream().filter(path -> usual(path).contains(word)).toList();
    }
    List<Word> words = List.of(Word.of(word));
    return others.computeIfAbsent(
        word, key -> paths.stream().filter(path -> !held(path, words).isEmpty()).toList());
  }

  private Set<String> usual(String path) {
    return usual.computeIfAbsent(path, key -> Set.copyOf(held(key, USUAL)));
  }

  private Set<String> held(String path, List<Word> words) {
    Set<String> held = new HashSet<>();
    FactFile file = facts.apply(path);
    try {
      for (Word word : words) {
        if (file.says("mentions " + word, word::in)) {
          held.add(word.toString());
        }
      }
    } catch (IOException e) {
      return Set.of();
    }
    return held;
  }
}
