package dev.asyncmend.engine.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.asyncmend.index.ModuleSummary;
import dev.asyncmend.index.Summarizer;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A run, as far as the cache sees it; notes what it had to read and to parse. */
final class Runner implements AutoCloseable {
  private final Path project;
  private final FactCache cache;
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());
  private final List<String> parsed = Collections.synchronizedList(new ArrayList<>());

  /** A run over {@code project} at the present time. */
  Runner(Path project, Path folder) {
    this(project, folder, Duration.ZERO);
  }

  /** A run that believes that it is later. */
  Runner(Path project, Path folder, Duration later) {
    this(project, new Vault(folder, "build", InstantSource.offset(InstantSource.system(), later)));
  }

  Runner(Path project, Vault vault) {
    this.project = project;
    this.cache = FactCache.of(vault);
  }

  FactFile file(String name) {
    Path path = project.resolve(name);
    return cache.file(
        project,
        path,
        () -> {
          read.add(name);
          return Files.readAllBytes(path);
        });
  }

  /** The facts of a file, taken as the engine does. */
  Optional<ModuleSummary> summary(String name) {
    FactFile file = file(name);
    Optional<Kept> kept = file.recall();
    if (kept.isPresent()) {
      return Optional.ofNullable(kept.get().summary());
    }
    try {
      return file.read(bytes -> parse(name, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<ModuleSummary> parse(String name, byte[] bytes) {
    parsed.add(name);
    return summary(bytes);
  }

  /** The facts of a file with these bytes. */
  static Optional<ModuleSummary> summary(byte[] bytes) {
    return SourceText.read(bytes) instanceof Decoded.Ok text
            && Python.parse(text.text()) instanceof Parse.Ok ok
        ? Optional.of(Summarizer.summarize(Scopes.of(ok.file())))
        : Optional.empty();
  }

  boolean mentions(String name, String word) {
    try {
      return file(name).says(word, bytes -> new String(bytes, ISO_8859_1).contains(word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that were read, each as often as it was. */
  List<String> read() {
    return List.copyOf(read);
  }

  List<String> parsed() {
    return List.copyOf(parsed);
  }

  Optional<String> trouble() {
    return cache.trouble();
  }

  /** Ends as a run that came to its end. */
  void save() {
    cache.save();
    close();
  }

  @Override
  public void close() {
    cache.close();
  }
}
