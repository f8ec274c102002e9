package dev.asyncmend.engine.cache;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was when this run first looked at it; its bytes are read afterwards. Whoever changes
 * the file in between gives it a new stamp, so that the next run does not believe what is kept
 * here.
 */
final class Sighting {
  private final Stamp stamp;
  private final AtomicLong answers;
  private volatile @Nullable Content content;

  Sighting(Stamp stamp, long answers, @Nullable Content content) {
    this.stamp = stamp;
    this.answers = new AtomicLong(answers);
    this.content = content;
  }

  Stamp stamp() {
    return stamp;
  }

  Optional<Content> content() {
    return Optional.ofNullable(content);
  }

  void holds(Content found) {
    content = found;
  }

  /** Every answer; see {@link Questions}. */
  long answers() {
    return answers.get();
  }

  void answer(long bits) {
    answers.accumulateAndGet(bits, (all, more) -> all | more);
  }
}
