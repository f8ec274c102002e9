package dev.asyncmend.engine.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What runs remember about files, in a folder. Nothing that happens to that folder is an error:
 * what cannot be read is found out again, what cannot be written is forgotten. Safe to use from
 * several threads and by several runs at a time.
 */
public final class FactCache implements AutoCloseable {
  private final @Nullable Vault vault;
  private final Map<Path, Facts> projects = new ConcurrentHashMap<>();

  /** Read when somebody asks first. */
  private static final class Whole {
    static final @Nullable String BUILD = Build.whole().orElse(null);
  }

  private FactCache(@Nullable Vault vault) {
    this.vault = vault;
  }

  /**
   * What is kept in {@code folder}.
   *
   * @param folder absolute; it need not exist; null: nothing is kept
   */
  public static FactCache in(@Nullable Path folder) {
    String build = folder == null ? null : Build.fingerprint().orElse(null);
    return folder == null || build == null
        ? new FactCache(null)
        : of(new Vault(folder, build, InstantSource.system()));
  }

  static FactCache of(Vault vault) {
    return new FactCache(vault);
  }

  /**
   * A file.
   *
   * @param top the folder of the project that it belongs to, or that imports it
   * @param path where it is, absolute
   * @param supply reads its bytes
   */
  public FactFile file(Path top, Path path, FactFile.Supply supply) {
    return vault == null
        ? FactFile.plain(supply)
        : projects.computeIfAbsent(top, key -> Facts.about(key, vault)).file(path, supply);
  }

  /**
   * What runs found that asked the same about the project below {@code top}; empty where nothing is
   * kept.
   *
   * @param question everything that what is found depends on, files of Python apart
   */
  public Optional<Results> results(Path top, String question) {
    String build = vault == null ? null : Whole.BUILD;
    return vault == null || build == null
        ? Optional.empty()
        : Optional.of(Results.of(vault, top, build + '\n' + question));
  }

  /** Puts on disk what was learned. */
  public void save() {
    if (vault == null) {
      return;
    }
    try {
      for (Facts facts : projects.values()) {
        facts.save();
      }
    } catch (IOException e) {
      vault.fails(e);
    }
  }

  /** Why something could not be kept, as one sentence; empty where nothing went wrong. */
  public Optional<String> trouble() {
    return vault == null ? Optional.empty() : Optional.ofNullable(vault.trouble());
  }

  @Override
  public void close() {
    projects.values().forEach(Facts::close);
  }
}
