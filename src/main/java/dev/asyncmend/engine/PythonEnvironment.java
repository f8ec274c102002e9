package dev.asyncmend.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a Python finds what is installed for it, told from its files; no interpreter is started.
 * What is true of folders is said in PEP 405 (virtual environments) and in the documentation of
 * CPython's module of that purpose, "site".
 *
 * @param sites the folders with installed packages, absolute, in the order in which Python searches
 *     them; at least one
 */
public record PythonEnvironment(List<Path> sites) {
  private static final String MARK = "pyvenv.cfg";
  private static final Pattern PROGRAM =
      Pattern.compile("(?:python|pypy)(?:w?|3|(?:3\\.(\\d+))t?)(?:\\.exe)?");
  private static final Pattern LIBRARY = Pattern.compile("(?:python|pypy)3\\.(\\d+)t?");
  private static final Pattern SETTING = Pattern.compile("\\s*([\\w-]+)\\s*=\\s*(.*?)\\s*");
  private static final Pattern MINOR = Pattern.compile("3\\.(\\d+).*");

  /** Takes a copy of the list. */
  public PythonEnvironment {
    sites = List.copyOf(sites);
  }

  /**
   * The environment of an interpreter, or the one in a folder: a virtual environment, or where a
   * Python is installed. Empty where {@code path} is neither.
   */
  public static Optional<PythonEnvironment> at(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    List<Path> sites = Files.isDirectory(whole) ? folder(whole) : interpreter(whole);
    return sites.isEmpty() ? Optional.empty() : Optional.of(new PythonEnvironment(sites));
  }

  /** The virtual environment that {@code folder} is; empty where it is none. */
  static Optional<PythonEnvironment> virtual(Path folder) {
    return Files.isRegularFile(folder.resolve(MARK)) ? at(folder) : Optional.empty();
  }

  private static List<Path> interpreter(Path program) {
    if (!Files.isRegularFile(program) || !PROGRAM.matcher(name(program)).matches()) {
      return List.of();
    }
    // The link in a virtual environment leads to the interpreter that it was made with.
    for (Path at = program.getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(MARK))) {
        return folder(at);
      }
      if (!name(at).matches("(?i)bin|scripts")) {
        break;
      }
    }
    Path real = real(program);
    Matcher version = PROGRAM.matcher(name(real));
    String minor = version.matches() ? version.group(1) : null;
    Path bin = real.getParent();
    return bin == null ? List.of() : installed(prefix(bin), minor);
  }

  /** Where the Python is installed whose program lies in {@code bin}; on Windows it is the same. */
  private static Path prefix(Path bin) {
    Path parent = bin.getParent();
    return parent == null || Files.isDirectory(bin.resolve("Lib")) ? bin : parent;
  }

  private static List<Path> folder(Path folder) {
    Path mark = folder.resolve(MARK);
    if (!Files.isRegularFile(mark)) {
      return installed(folder, null);
    }
    String home = setting(mark, "home").orElse("");
    Matcher version =
        MINOR.matcher(setting(mark, "version").or(() -> setting(mark, "version_info")).orElse(""));
    String minor = version.matches() ? version.group(1) : null;
    List<Path> sites = new ArrayList<>(installed(folder, minor));
    boolean shared =
        setting(mark, "include-system-site-packages").filter("true"::equalsIgnoreCase).isPresent();
    if (shared && !home.isEmpty()) {
      sites.addAll(installed(prefix(real(folder.resolve(home))), minor));
    }
    return sites;
  }

  /** The folders of the Python below {@code prefix}; of several versions the newest. */
  private static List<Path> installed(Path prefix, @Nullable String minor) {
    LinkedHashSet<Path> sites = new LinkedHashSet<>();
    for (Path top : List.of(prefix.resolve("local"), prefix)) {
      for (String lib : List.of("lib", "lib64")) {
        versioned(top.resolve(lib), minor).forEach(version -> add(version, sites));
      }
    }
    add(prefix.resolve("Lib"), sites);
    if (!sites.isEmpty() || minor != null) {
      add(prefix.resolve("lib").resolve("python3"), sites); // Debian
    }
    return List.copyOf(sites);
  }

  private static List<Path> versioned(Path lib, @Nullable String minor) {
    Path best = null;
    int newest = -1;
    for (Path path : Folders.list(lib)) {
      Matcher name = LIBRARY.matcher(name(path));
      if (!name.matches() || (minor != null && !minor.equals(name.group(1)))) {
        continue;
      }
      int version = Integer.parseInt(name.group(1));
      if (version > newest && hasPackages(path)) {
        newest = version;
        best = path;
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  private static boolean hasPackages(Path lib) {
    return Files.isDirectory(lib.resolve("site-packages"))
        || Files.isDirectory(lib.resolve("dist-packages"));
  }

  private static void add(Path lib, LinkedHashSet<Path> sites) {
    for (String name : List.of("site-packages", "dist-packages")) {
      Path folder = lib.resolve(name);
      if (Files.isDirectory(folder)) {
        sites.add(real(folder));
      }
    }
  }

  private static Optional<String> setting(Path file, String key) {
    for (String line : Folders.lines(file)) {
      Matcher setting = SETTING.matcher(line);
      if (setting.matches() && setting.group(1).toLowerCase(Locale.ROOT).equals(key)) {
        return Optional.of(setting.group(2));
      }
    }
    return Optional.empty();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
