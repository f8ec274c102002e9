package dev.asyncmend.engine.cache;

import dev.asyncmend.index.ModuleSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file, and what is known about it: its bytes are read when there is no other way. One thread at
 * a time.
 */
public final class FactFile {

  /** Where bytes come from. */
  @FunctionalInterface
  public interface Supply {
    /** The bytes of the file. */
    byte[] bytes() throws IOException;
  }

  private final Supply supply;
  private final @Nullable Path path;
  private final @Nullable Facts facts;
  private final @Nullable Sighting sighting;
  private byte @Nullable [] bytes;

  FactFile(Supply supply, @Nullable Path path, @Nullable Facts facts, @Nullable Sighting sighting) {
    this.path = path;
    this.supply = supply;
    this.facts = facts;
    this.sighting = sighting;
  }

  /** A file about which nothing is kept. */
  public static FactFile plain(Supply supply) {
    return new FactFile(supply, null, null, null);
  }

  /** The bytes; read once. */
  public byte[] bytes() throws IOException {
    byte[] known = bytes;
    if (known == null) {
      known = supply.bytes();
      bytes = known;
    }
    return known;
  }

  /**
   * What {@code answer} says about the bytes.
   *
   * @param question a name for {@code answer}: under it the answer is kept
   */
  public boolean says(String question, Predicate<byte[]> answer) throws IOException {
    if (facts == null || sighting == null) {
      return answer.test(bytes());
    }
    long bit = facts.questions().bit(question);
    if (Questions.known(sighting.answers(), bit)) {
      return Questions.yes(sighting.answers(), bit);
    }
    byte[] all = bytes();
    boolean yes = answer.test(all);
    facts.answered(sighting, Questions.answer(bit, yes));
    facts.content(sighting, all);
    return yes;
  }

  /**
   * What it holds, as a key that no other content has.
   *
   * @param reading whether the file may be read for it; otherwise it is told only where it is known
   * @return empty where it is not known
   */
  public Optional<String> key(boolean reading) throws IOException {
    if (facts == null || sighting == null) {
      return Optional.empty();
    }
    Optional<Content> content = sighting.content();
    return content.isPresent() || !reading
        ? content.map(known -> known.key().text())
        : Optional.of(facts.content(sighting, bytes()).key().text());
  }

  /** Whether the file is now what it was when it was looked at first. */
  public boolean steady() {
    return facts != null
        && sighting != null
        && path != null
        && facts.steady(sighting, path, supply);
  }

  /** The facts that an earlier run took from the file when it held what {@code key} says. */
  public Optional<ModuleSummary> before(String key) {
    return facts == null ? Optional.empty() : facts.before(key);
  }

  /** What is kept about the file, if that can be told without reading it. */
  public Optional<Kept> recall() {
    return sighting == null ? Optional.empty() : sighting.content().flatMap(Content::kept);
  }

  /**
   * The facts of the module by its bytes; empty where these are no Python.
   *
   * @param reader takes them from the bytes, if nobody did so before
   */
  public Optional<ModuleSummary> read(Function<byte[], Optional<ModuleSummary>> reader)
      throws IOException {
    byte[] all = bytes();
    if (facts == null || sighting == null) {
      return reader.apply(all);
    }
    Content content = facts.content(sighting, all);
    Optional<Kept> kept = content.kept();
    if (kept.isPresent()) {
      return Optional.ofNullable(kept.get().summary());
    }
    Optional<ModuleSummary> found = reader.apply(all);
    facts.learn(content, found.orElse(null));
    return found;
  }

  /** Keeps the facts that somebody takes from these very {@link #bytes}, which were read. */
  public void learn(Supplier<ModuleSummary> summary) {
    if (facts != null && sighting != null && bytes != null && !known()) {
      facts.learn(facts.content(sighting, bytes), summary.get());
    }
  }

  /** Whether there is something to {@link #recall}. */
  public boolean known() {
    return sighting != null && sighting.content().flatMap(Content::place).isPresent();
  }
}
