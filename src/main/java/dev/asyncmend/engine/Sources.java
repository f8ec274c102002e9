package dev.asyncmend.engine;

import dev.asyncmend.embedded.Embedded;
import dev.asyncmend.engine.cache.FactCache;
import dev.asyncmend.engine.cache.FactFile;
import dev.asyncmend.engine.cache.Kept;
import dev.asyncmend.index.ModuleSummary;
import dev.asyncmend.index.Summarizer;
import dev.asyncmend.outcome.Stage;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The third stage: a path → its tree, or why there is none. */
final class Sources {
  /** What files hold, whatever the disk says. */
  private final Map<Path, byte[]> changed;

  /** What files on the disk held when they were read for an edit. */
  private final Map<Path, byte[]> held;

  private final FactCache cache;
  private final Meter meter;
  private final FileLimits limits;

  /** Files on disk, and the one from standard input in the place of the file whose name it has. */
  Sources(Settings settings, FactCache cache, Meter meter) {
    this.cache = cache;
    this.meter = meter;
    this.limits = settings.limits();
    this.held = new ConcurrentHashMap<>();
    PipedFile piped = settings.piped();
    this.changed =
        piped == null
            ? Map.of()
            : Map.of(settings.folder().resolve(piped.name()).normalize(), piped.bytes());
  }

  private Sources(Sources before, Map<Path, byte[]> changed, Map<Path, byte[]> held) {
    this.cache = before.cache;
    this.meter = before.meter;
    this.limits = before.limits;
    this.held = held;
    this.changed = changed;
  }

  /** The same files, of which some hold something else. */
  Sources with(Map<Path, byte[]> more) {
    Map<Path, byte[]> all = new HashMap<>(changed);
    all.putAll(more);
    return new Sources(this, all, held);
  }

  /**
   * Files on disk, whatever was read of them before.
   *
   * @param texts what files hold, whatever the disk says
   */
  Sources refreshed(Map<Path, byte[]> texts) {
    return new Sources(this, Map.copyOf(texts), new ConcurrentHashMap<>());
  }

  /** The bytes of a file, by its absolute path. */
  byte[] bytes(Path path) throws IOException {
    byte[] known = changed.getOrDefault(path, held.get(path));
    if (known != null) {
      return known;
    }
    BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
    if (!about.isRegularFile()) {
      throw new IOException("it is no file"); // reading a pipe would not end
    }
    long size = about.size();
    boolean notebook = Discovery.notebook(path.toString());
    FileLimits most = notebook ? limits.ofNotebooks() : limits;
    if (most.forbids(size)) {
      throw new IOException(most.tooLarge(size));
    }
    byte[] bytes = Files.readAllBytes(path);
    meter.bytes(bytes.length);
    return bytes;
  }

  /**
   * A file that the project below {@code top} has or imports, and what is kept about it. Of held
   * bytes nobody knows whether they are still those of the file, so nothing is kept about them.
   */
  FactFile file(Path top, Path path) {
    return changed.containsKey(path) || held.containsKey(path)
        ? FactFile.plain(() -> bytes(path))
        : cache.file(top, path, () -> bytes(path));
  }

  /** The same as it lies on disk, whatever is held. */
  FactFile kept(Path top, Path path) {
    return cache.file(top, path, () -> Files.readAllBytes(path));
  }

  /**
   * Reads a file and keeps its bytes, so that edits of it mean the same text whoever reads it later
   * in the run.
   */
  Reading hold(Path path) {
    try {
      byte[] bytes = bytes(path);
      byte[] first = changed.containsKey(path) ? null : held.putIfAbsent(path, bytes);
      return parse(path.toString(), first == null ? bytes : first);
    } catch (IOException e) {
      return failed(e);
    }
  }

  /** Reads a file. */
  Reading read(Path path) {
    try {
      return parse(path.toString(), bytes(path));
    } catch (IOException e) {
      return failed(e);
    }
  }

  /** What measures the run. */
  Meter meter() {
    return meter;
  }

  /** The facts of the module in the file at {@code path}; empty where it cannot be read. */
  Optional<ModuleSummary> summary(Path path, FactFile file) {
    Optional<Kept> kept = meter.in(Stage.RECALL, file::recall);
    if (kept.isPresent()) {
      meter.files(Stage.RECALL, 1);
      return Optional.ofNullable(kept.get().summary());
    }
    try {
      return meter.in(Stage.INDEX, () -> file.read(bytes -> summarize(path, bytes)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<ModuleSummary> summarize(Path path, byte[] bytes) {
    meter.files(Stage.INDEX, 1);
    if (!(parse(path.toString(), bytes) instanceof Reading.Parsed parsed)) {
      return Optional.empty();
    }
    Scopes scopes = Scopes.of(parsed.file());
    meter.functions(Stage.INDEX, scopes);
    return Optional.of(Summarizer.summarize(scopes));
  }

  /** Why a file cannot be read. */
  static Reading.Failed failed(IOException e) {
    if (e instanceof AccessDeniedException) {
      return new Reading.Failed(0, 0, "permission denied");
    }
    return e instanceof NoSuchFileException
        ? new Reading.Failed(0, 0, "the file is gone")
        : new Reading.Failed(0, 0, String.valueOf(e.getMessage()));
  }

  /** Reads the bytes of a file of this name. */
  static Reading parse(String name, byte[] bytes) {
    return Discovery.notebook(name) ? parse(Embedded.readNotebook(bytes)) : parse(bytes);
  }

  /** Reads the bytes of a Python file. */
  static Reading parse(byte[] bytes) {
    return parse(SourceText.read(bytes));
  }

  /** Reads the text of a file. */
  static Reading parse(Decoded decoded) {
    if (decoded instanceof Decoded.Ok ok) {
      return parse(ok.text());
    }
    Decoded.Bad bad = (Decoded.Bad) decoded;
    return new Reading.Failed(bad.line(), 1, bad.reason());
  }

  private static Reading parse(SourceText text) {
    Parse parse = Python.parse(text);
    if (parse instanceof Parse.Ok ok) {
      return new Reading.Parsed(ok.file());
    }
    Parse.Broken broken = (Parse.Broken) parse;
    LineMap lines = text.lines();
    int at = broken.at().start();
    return new Reading.Failed(lines.line(at), lines.column(at), broken.reason());
  }
}
