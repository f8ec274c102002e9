package dev.asyncmend.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run depends on, as it looks from outside: the Python files of its folders and of the
 * projects around them, and what says which of them count. Nothing is opened.
 *
 * @param files a mark for each file, which another content would not have
 */
public record Sight(Map<Path, Mark> files) {
  /** Folders of one project that are looked into; the project of a run has the same limit. */
  private static final int LIMIT = 20_000;

  /** Takes a copy of the map. */
  public Sight {
    files = Map.copyOf(files);
  }

  /**
   * What tells a changed file from an unchanged one.
   *
   * @param key the number of the file; null where the system does not say
   */
  public record Mark(long size, FileTime modified, @Nullable Object key) {}

  /**
   * Looks at the files of a run.
   *
   * @param besides files that play a part besides, and folders all of whose files do; some may not
   *     be there
   * @param folders told of every folder before it is looked into, so that who waits for changes in
   *     it misses none
   */
  public static Sight of(Settings settings, Collection<Path> besides, Consumer<Path> folders) {
    Looker looker = new Looker(settings, folders);
    settings.paths().forEach(looker::path);
    besides.forEach(looker::beside);
    return new Sight(looker.marks);
  }

  /** Whether a file of this name plays a part wherever it lies. */
  public static boolean matters(String name) {
    return Discovery.known(name) || name.equals(".gitignore") || Territory.marks(name);
  }

  /** The files that are other ones than before, that came and that went, in order. */
  public List<Path> changedSince(Sight before) {
    Set<Path> all = new TreeSet<>(files.keySet());
    all.addAll(before.files.keySet());
    return all.stream()
        .filter(file -> !Objects.equals(before.files.get(file), files.get(file)))
        .toList();
  }

  /** One look. */
  private static final class Looker implements FolderWalk.Visitor {
    private final Settings settings;
    private final Consumer<Path> folders;
    private final Map<Path, Mark> marks = new TreeMap<>();
    private final Set<Path> entered = new HashSet<>();
    private boolean everywhere = true;
    private int budget;

    Looker(Settings settings, Consumer<Path> folders) {
      this.settings = settings;
      this.folders = folders;
    }

    /** The project around a path of the run, and the path itself where that leaves it out. */
    void path(String given) {
      Path path = real(given);
      if (path == null) {
        return;
      }
      boolean folder = Files.isDirectory(path);
      Path file = folder ? path.resolve("a.py") : path;
      project(Territory.of(new SourceFile(file, given, folder ? path : null)));
      if (folder && !entered.contains(path)) {
        everywhere = true;
        walk(path, Excludes.of(settings));
      } else if (!folder) {
        mark(path);
      }
    }

    private @Nullable Path real(String given) {
      try {
        return settings.folder().resolve(given).toRealPath();
      } catch (IOException e) {
        beside(settings.folder().resolve(given).normalize()); // it may come
      } catch (InvalidPathException e) {
        return null;
      }
      return null;
    }

    private void project(Territory territory) {
      if (!entered.contains(territory.top())) {
        everywhere = territory.whole();
        walk(territory.top(), Excludes.of(territory.top(), Set.of()));
      }
    }

    private void walk(Path top, Excludes excludes) {
      budget = LIMIT;
      enter(top);
      new FolderWalk(excludes, settings.ignoreFiles(), this).over(top);
    }

    void beside(Path path) {
      if (!Files.isDirectory(path)) {
        tell(path.getParent());
        mark(path);
        return;
      }
      tell(path);
      try (Stream<Path> inside = Files.list(path)) {
        inside.forEach(this::mark);
      } catch (IOException e) {
        marks.remove(path); // what cannot be read says so in the run
      }
    }

    private void tell(@Nullable Path folder) {
      if (folder != null && Files.isDirectory(folder)) {
        folders.accept(folder);
      }
    }

    private void mark(Path file) {
      try {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        if (about.isRegularFile()) {
          marks.put(file, new Mark(about.size(), about.lastModifiedTime(), about.fileKey()));
        }
      } catch (IOException e) {
        marks.remove(file); // gone: that it has no mark says so
      }
    }

    @Override
    public boolean enters(Path folder) {
      boolean belongs = everywhere || Files.exists(folder.resolve("__init__.py"));
      if (!belongs || --budget < 0) {
        return false;
      }
      enter(folder);
      return true;
    }

    private void enter(Path folder) {
      entered.add(folder);
      folders.accept(folder);
    }

    @Override
    public void file(Path file) {
      if (matters(String.valueOf(file.getFileName()))) {
        mark(file);
      }
    }

    @Override
    public void trouble(Path path, String reason) {
      // The run itself names what it cannot look at.
    }
  }
}
