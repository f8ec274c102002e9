package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers for all that answers about one project can rest on. Safe to use from several threads. */
final class Grounds {
  private static final char PATH = 'p';
  private static final char NAME = 'n';

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final List<String> byNumber = new ArrayList<>();
  private final Map<Ground, Ground> same = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** The number of the facts about the file {@code path} of the project. */
  int path(String path) {
    return number(PATH + path);
  }

  /** The number of the question which modules speak of {@code name}. */
  int name(String name) {
    return number(NAME + name);
  }

  private int number(String key) {
    Integer known = numbers.get(key);
    return known == null ? numbers.computeIfAbsent(key, this::added) : known;
  }

  private int added(String key) {
    synchronized (byNumber) {
      byNumber.add(key);
      return next.getAndIncrement();
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
    TreeSet<String> names = new TreeSet<>();
    synchronized (byNumber) {
      for (int number : ground.numbers()) {
        String key = byNumber.get(number);
        (key.charAt(0) == PATH ? paths : names).add(key.substring(1));
      }
    }
    return new Footing(paths, names, ground.all());
  }
}
