package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactCache;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The warm engine: looks at single files again and again while texts change that need not be on the
 * disk. It says what a run over the same texts would say, and keeps the facts about all files that
 * did not change. Paths are absolute, links resolved. One thread at a time.
 */
public final class Session implements AutoCloseable {
  private final Settings settings;
  private final FactCache cache;
  private final Workers worker = Workers.of(1);
  private final Map<Path, byte[]> texts = new HashMap<>();
  private Clinic clinic;

  private Session(Settings settings, FactCache cache, Clinic clinic) {
    this.settings = settings;
    this.cache = cache;
    this.clinic = clinic;
  }

  /**
   * A session over the files of the settings.
   *
   * @param remedies the pitfalls to look for
   * @param names every name that a suppression may use
   * @param named files besides, whether or not they are on the disk
   */
  public static Session open(
      List<Remedy> remedies, Collection<String> names, Settings settings, Collection<Path> named) {
    FactCache cache = FactCache.in(settings.cache());
    Sources sources = new Sources(settings, cache, new Meter());
    Moment first = Moment.first(settings, sources, files(settings, named));
    Replay replay = Replay.none(first, cache);
    return new Session(
        settings, cache, Clinic.of(remedies, Wishes.NONE.knowing(names), first, replay));
  }

  private static List<SourceFile> files(Settings settings, Collection<Path> named) {
    List<SourceFile> files = new ArrayList<>(Discovery.of(settings, Discovery::module).files());
    Set<Path> known = new HashSet<>();
    files.forEach(file -> known.add(file.path()));
    for (Path path : named) {
      if (known.add(path)) {
        String name = settings.folder().relativize(path).toString();
        files.add(
            new SourceFile(path, name.replace(path.getFileSystem().getSeparator(), "/"), null));
      }
    }
    return files;
  }

  /** Whether it looks at a file. */
  public boolean has(Path file) {
    return clinic.moment().knowledge().asked(file).isPresent();
  }

  /** From now on these files hold these bytes, whatever the disk says. */
  public void change(Map<Path, byte[]> now) {
    if (!now.isEmpty()) {
      texts.putAll(now);
      clinic = clinic.at(clinic.moment().refreshed(texts, now.keySet()));
    }
  }

  /** From now on these files hold what they hold on the disk at this time. */
  public void reread(Collection<Path> files) {
    if (!files.isEmpty()) {
      files.forEach(this::read);
      clinic = clinic.at(clinic.moment().refreshed(texts, files));
    }
  }

  /**
   * The same where files came, went, or are left out now.
   *
   * @param named files besides those of the settings
   */
  public void rescan(Collection<Path> changed, Collection<Path> named) {
    changed.forEach(this::read);
    List<SourceFile> files = files(settings, named);
    clinic = clinic.at(clinic.moment().refreshed(texts, changed, files));
  }

  /** What was found out about a file when it was first seen is not asked any more. */
  private void read(Path file) {
    try {
      boolean fits = Files.isRegularFile(file) && !settings.limits().forbids(Files.size(file));
      if (fits) {
        texts.put(file, Files.readAllBytes(file));
        return;
      }
    } catch (IOException e) {
      // Whoever asks for it is told why it cannot be read.
    }
    texts.remove(file);
  }

  /**
   * What is to be said about a file.
   *
   * @param stop whether nobody wants to know any more; asked now and then
   * @return empty where that is so, and for a file that it does not look at
   */
  public Optional<FileOutcome> look(Path file, BooleanSupplier stop) {
    return treat(clinic.moment(), file, stop);
  }

  /**
   * What a file would hold after all fixes up to the level of the settings that change no other
   * file; empty where there are none, and as above.
   */
  public Optional<SourceText> mended(Path file, BooleanSupplier stop) {
    return treat(clinic.moment().with(Settings.Purpose.DIFF), file, stop)
        .filter(FileOutcome.Mended.class::isInstance)
        .map(FileOutcome::text);
  }

  private Optional<FileOutcome> treat(Moment moment, Path file, BooleanSupplier stop) {
    Optional<SourceFile> source = moment.knowledge().asked(file);
    Clinic now = clinic.at(moment).stoppedBy(stop);
    try {
      return source.flatMap(
          one ->
              worker.each(List.of(one), Progress.NONE, it -> now.reconsider(now.treat(it))).stream()
                  .map(Treatment::outcome)
                  .findFirst());
    } catch (IllegalStateException e) {
      if (e.getCause() instanceof CancellationException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Puts on disk what was found out about the files there; once is enough. */
  public void save() {
    cache.save();
  }

  @Override
  public void close() {
    worker.close();
    cache.close();
  }
}
