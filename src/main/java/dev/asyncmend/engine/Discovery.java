package dev.asyncmend.engine;

import dev.asyncmend.outcome.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The first stage: paths as given → the Python files behind them. Folders are walked, ignore files
 * and exclusions are honoured there; a file that was named is always taken. A walk does not follow
 * links, as git does not: what they lead to is found where it is, or belongs to somebody else.
 */
final class Discovery {
  private final Path here;
  private final Excludes excludes;
  private final boolean ignoreFiles;
  private final Map<Path, SourceFile> found = new LinkedHashMap<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final Predicate<String> wanted;
  private Path root;

  private Discovery(Path here, Excludes excludes, boolean ignoreFiles, Predicate<String> wanted) {
    this.here = here;
    this.excludes = excludes;
    this.ignoreFiles = ignoreFiles;
    this.wanted = wanted;
    this.root = here;
  }

  /**
   * Finds the files of a run.
   *
   * @param wanted which files of a folder to take, by their names
   */
  static Discovered of(Settings settings, Predicate<String> wanted) {
    Path here = settings.folder();
    PipedFile piped = settings.piped();
    if (piped != null) {
      Path path = here.resolve(piped.name()).normalize();
      return new Discovered(List.of(new SourceFile(path, piped.name(), root(path))), List.of());
    }
    Excludes excludes = Excludes.of(here, settings.exclude());
    Discovery discovery = new Discovery(here, excludes, settings.ignoreFiles(), wanted);
    settings.paths().forEach(discovery::look);
    return discovery.discovered();
  }

  /** Finds files below {@code folder}; their names are relative to it. */
  static Discovered below(Path folder, boolean ignoreFiles, Predicate<String> wanted) {
    Excludes excludes = Excludes.of(folder, List.of());
    Discovery discovery = new Discovery(folder, excludes, ignoreFiles, wanted);
    discovery.look(".");
    return discovery.discovered();
  }

  /** Whether a file of this name is Python: what is looked at for findings. */
  static boolean python(String name) {
    return name.endsWith(".py");
  }

  /** The same, or a stub: what can be read. */
  static boolean readable(String name) {
    return name.endsWith(".py") || name.endsWith(".pyi");
  }

  private Discovered discovered() {
    List<SourceFile> files = new ArrayList<>(found.values());
    files.sort(Comparator.comparing(SourceFile::name));
    return new Discovered(List.copyOf(files), List.copyOf(troubles));
  }

  private void look(String given) {
    try {
      Path path = here.resolve(given).toRealPath();
      boolean absolute = Path.of(given).isAbsolute();
      if (Files.isDirectory(path)) {
        root = path;
        walk(path, ignoreFiles ? IgnoreRules.at(path) : null, absolute);
      } else if (Files.isRegularFile(path)) {
        root = root(path);
        take(path, absolute);
      } else {
        troubles.add(Trouble.unusable(given, "is neither a file nor a folder"));
      }
    } catch (NoSuchFileException e) {
      troubles.add(Trouble.missing(given));
    } catch (IOException | InvalidPathException e) {
      troubles.add(Trouble.unusable(given, reason(e)));
    }
  }

  private static Path root(Path file) {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  private void walk(Path folder, @Nullable IgnoreRules rules, boolean absolute) {
    for (Path path : list(folder, absolute)) {
      try {
        visit(path, rules, absolute);
      } catch (IOException e) {
        // What went away between the listing and now is none of our business.
        if (!(e instanceof NoSuchFileException)) {
          troubles.add(Trouble.unusable(name(path, absolute), reason(e)));
        }
      }
    }
  }

  private void visit(Path path, @Nullable IgnoreRules rules, boolean absolute) throws IOException {
    BasicFileAttributes about =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    boolean folder = about.isDirectory();
    if (!folder && !(about.isRegularFile() && wanted.test(path.toString()))) {
      return;
    }
    if (excludes.covers(path, folder) || (rules != null && rules.ignores(path, folder))) {
      return;
    }
    if (folder) {
      walk(path, rules == null ? null : rules.enter(path), absolute);
    } else {
      take(path, absolute);
    }
  }

  private List<Path> list(Path folder, boolean absolute) {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(paths::add);
    } catch (IOException | DirectoryIteratorException e) {
      troubles.add(Trouble.unusable(name(folder, absolute), reason(e)));
    }
    paths.sort(Comparator.naturalOrder());
    return paths;
  }

  private void take(Path path, boolean absolute) {
    found.computeIfAbsent(path, key -> new SourceFile(key, name(key, absolute), root));
  }

  private String name(Path path, boolean absolute) {
    boolean inside = path.startsWith(here);
    String name = (absolute && !inside ? path : here.relativize(path)).toString();
    return name.replace(path.getFileSystem().getSeparator(), "/");
  }

  private static String reason(Exception e) {
    if (e instanceof DirectoryIteratorException late && late.getCause() != null) {
      return reason(late.getCause());
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : String.valueOf(e.getMessage());
  }
}
