package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactCache;
import dev.asyncmend.index.LibraryFacts;
import dev.asyncmend.index.ModuleSource;
import dev.asyncmend.index.ModuleSummary;
import dev.asyncmend.index.Summarizer;
import dev.asyncmend.scope.Scopes;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Reads the source of a library and writes down what it offers. */
public final class Librarian implements ModuleSource {
  private final Path top;
  private final Sources sources;
  private final Set<String> paths;

  private Librarian(Path top, Sources sources, Set<String> paths) {
    this.top = top;
    this.sources = sources;
    this.paths = paths;
  }

  /**
   * The facts of each module of the library in the folder of the settings.
   *
   * @return texts by the path of the module
   */
  public static SortedMap<String, String> describe(Settings settings) {
    Path top = settings.folder();
    Set<String> paths = new TreeSet<>();
    FolderWalk.Visitor visitor = new Modules(top, paths);
    new FolderWalk(Excludes.of(top, settings.exclude()), false, visitor).over(top);
    Librarian librarian =
        new Librarian(top, new Sources(settings, FactCache.in(null), new Meter()), paths);
    try (Workers worker = Workers.of(1)) {
      return worker.each(List.of(librarian), Progress.NONE, LibraryFacts::of).get(0);
    }
  }

  private record Modules(Path top, Set<String> paths) implements FolderWalk.Visitor {
    @Override
    public boolean enters(Path folder) {
      return true;
    }

    @Override
    public void file(Path file) {
      String name = top.relativize(file).toString().replace('\\', '/');
      if (Discovery.readable(name)) {
        paths.add(name);
      }
    }

    @Override
    public void trouble(Path path, String reason) {
      // A module that cannot be read offers nothing.
    }
  }

  @Override
  public Collection<String> paths() {
    return paths;
  }

  @Override
  public Optional<ModuleSummary> summary(String path) {
    return sources.read(top.resolve(path)) instanceof Reading.Parsed parsed
        ? Optional.of(Summarizer.summarize(Scopes.of(parsed.file())))
        : Optional.empty();
  }
}
