package dev.asyncmend.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are remembered, and what each rests on. Safe to use from several threads; those that
 * ask at the same time may each find the answer.
 */
final class Memo<K, V> {
  private final Map<K, Held<V>> held = new ConcurrentHashMap<>();

  private static final class Held<V> {
    private final V value;
    private final Ground ground;

    Held(V value, Ground ground) {
      this.value = value;
      this.ground = ground;
    }
  }

  /** The answer to {@code key}; null where nobody found it yet. */
  @Nullable V get(K key) {
    Held<V> known = held.get(key);
    if (known == null) {
      return null;
    }
    Ledger.join(known.ground);
    return known.value;
  }

  /**
   * Remembers an answer.
   *
   * @param ground what {@link Ledger#close} said when it was found
   */
  void put(K key, V value, Ground ground) {
    held.put(key, new Held<>(value, ground));
  }
}
