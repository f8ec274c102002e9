package dev.asyncmend.engine;

import dev.asyncmend.outcome.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The first stage: paths as given → the Python files behind them. Folders are walked; a file that
 * was named is always taken.
 */
final class Discovery {
  private final Path here;
  private final Predicate<String> wanted;
  private final Left left;
  private final FolderWalk walk;
  private final Map<Path, SourceFile> found = new LinkedHashMap<>();
  private final List<Trouble> troubles = new ArrayList<>();

  /** The folder that is walked over, and whether it was given as an absolute path. */
  private @Nullable Path root;

  private boolean absolute;

  private Discovery(Settings settings, Predicate<String> wanted, Left left) {
    this.left = left;
    this.here = settings.folder();
    this.wanted = wanted;
    Excludes excludes = Excludes.of(settings);
    this.walk = new FolderWalk(excludes, settings.ignoreFiles(), new Collector());
  }

  /**
   * Finds the files of a run.
   *
   * @param wanted which files of a folder to take, by their names
   */
  static Discovered of(Settings settings, Predicate<String> wanted) {
    return of(settings, wanted, (name, folder, why) -> {});
  }

  /** Who wants to know what is left out. */
  @FunctionalInterface
  interface Left {
    /** A file or folder, by its name, and why. */
    void out(String name, boolean folder, Supplier<String> why);
  }

  /** The same, telling what is left out. */
  static Discovered of(Settings settings, Predicate<String> wanted, Left left) {
    PipedFile piped = settings.piped();
    if (piped != null) {
      Path path = settings.folder().resolve(piped.name()).normalize();
      return new Discovered(List.of(new SourceFile(path, piped.name(), null)), List.of());
    }
    Discovery discovery = new Discovery(settings, wanted, left);
    settings.paths().forEach(discovery::look);
    List<SourceFile> files = new ArrayList<>(discovery.found.values());
    files.sort(Comparator.comparing(SourceFile::name));
    return new Discovered(List.copyOf(files), List.copyOf(discovery.troubles));
  }

  /** Whether a file of this name is looked at for findings: Python, or a notebook. */
  static boolean python(String name) {
    return module(name) || notebook(name);
  }

  /** Whether a file of this name is Python that others may import. */
  static boolean module(String name) {
    return name.endsWith(".py");
  }

  /** Whether a file of this name is a notebook. */
  static boolean notebook(String name) {
    return name.endsWith(".ipynb");
  }

  /** Whether a file of this name is Markdown. */
  static boolean markdown(String name) {
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  /** What a run with these settings takes of a folder, by the names of files. */
  static Predicate<String> wanted(Settings settings) {
    return settings.rules().markdown() ? name -> python(name) || markdown(name) : Discovery::python;
  }

  /** The same, or a stub: what can be read. */
  static boolean readable(String name) {
    return name.endsWith(".py") || name.endsWith(".pyi");
  }

  /** The same, or a notebook: what a project knows about. */
  static boolean known(String name) {
    return readable(name) || notebook(name);
  }

  private void look(String given) {
    try {
      Path path = here.resolve(given).toRealPath();
      absolute = Path.of(given).isAbsolute();
      root = Files.isDirectory(path) ? path : null;
      if (root != null) {
        walk.over(path);
      } else if (Files.isRegularFile(path)) {
        take(path);
      } else {
        troubles.add(Trouble.unusable(given, "is neither a file nor a folder"));
      }
    } catch (NoSuchFileException e) {
      troubles.add(Trouble.missing(given));
    } catch (IOException | InvalidPathException e) {
      troubles.add(Trouble.unusable(given, FolderWalk.reason(e)));
    }
  }

  private void take(Path path) {
    found.computeIfAbsent(path, key -> new SourceFile(key, name(key), root));
  }

  /** Whether the name of a file as text leads back to the file. */
  private static boolean speakable(Path file) {
    try {
      return Path.of(file.toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private String name(Path path) {
    boolean inside = path.startsWith(here);
    String name = (absolute && !inside ? path : here.relativize(path)).toString();
    return name.replace(path.getFileSystem().getSeparator(), "/");
  }

  private final class Collector implements FolderWalk.Visitor {
    @Override
    public boolean enters(Path folder) {
      return true;
    }

    @Override
    public void file(Path file) {
      if (!wanted.test(file.toString())) {
        return;
      }
      if (speakable(file)) {
        take(file);
      } else {
        trouble(file, "its name is not UTF-8, so no report could say it; rename it");
      }
    }

    @Override
    public void left(Path path, boolean folder, Supplier<String> why) {
      left.out(name(path), folder, why);
    }

    @Override
    public void trouble(Path path, String reason) {
      troubles.add(Trouble.unusable(name(path), reason));
    }
  }
}
