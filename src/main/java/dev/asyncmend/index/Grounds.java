package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Numbers for all that answers about one project can rest on. Safe to use from several threads. */
final class Grounds {
  private final Map<String, Integer> texts = new ConcurrentHashMap<>();
  private final Map<Topic, Map<String, Integer>> questions = new EnumMap<>(Topic.class);

  /** What the numbers stand for. */
  private final List<Named> byNumber = new ArrayList<>();

  private final Map<Ground, Ground> same = new ConcurrentHashMap<>();

  /**
   * What a number stands for.
   *
   * @param topic of a question; null for the text of a file
   */
  private record Named(@Nullable Topic topic, String name) {}

  Grounds() {
    for (Topic topic : Topic.values()) {
      questions.put(topic, new ConcurrentHashMap<>());
    }
  }

  /** The number of the text of the file {@code path} of the project. */
  int text(String path) {
    return number(texts, null, path);
  }

  /** The number of a question. */
  int question(Topic topic, String name) {
    return number(questions.getOrDefault(topic, texts), topic, name);
  }

  private int number(Map<String, Integer> numbers, @Nullable Topic topic, String name) {
    Integer known = numbers.get(name);
    return known == null ? numbers.computeIfAbsent(name, key -> added(topic, key)) : known;
  }

  private int added(@Nullable Topic topic, String name) {
    synchronized (byNumber) {
      byNumber.add(new Named(topic, name));
      return byNumber.size() - 1;
    }
  }

  /** The one instance of {@code ground} for all that rests on the same. */
  Ground shared(Ground ground) {
    Ground before = same.putIfAbsent(ground, ground);
    return before == null ? ground : before;
  }

  /** What {@code ground} means. */
  Footing footing(Ground ground) {
    TreeSet<String> paths = new TreeSet<>();
    TreeSet<String> asked = new TreeSet<>();
    synchronized (byNumber) {
      for (int number : ground.numbers()) {
        Named named = byNumber.get(number);
        if (named.topic() == null) {
          paths.add(named.name());
        } else {
          asked.add(named.topic().about(named.name()));
        }
      }
    }
    return new Footing(paths, asked, ground.all());
  }
}
