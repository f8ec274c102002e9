package dev.asyncmend.engine;

import dev.asyncmend.index.AsyncTests;
import dev.asyncmend.index.Knowledge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who runs the asynchronous tests in a file: what the folders around it say, up to the root of
 * their repository, in pytest's configuration, in lists of requirements, in what calls pytest, and
 * in {@code conftest.py}. Read as text: what one of them says by chance makes the answer weaker,
 * never stronger.
 */
final class TestSetups {
  /** Where requirements are, and pytest's configuration. */
  private static final Set<String> PROJECT =
      Set.of(
          "pyproject.toml",
          "setup.cfg",
          "setup.py",
          "tox.ini",
          "pytest.ini",
          ".pytest.ini",
          "pytest.toml",
          ".pytest.toml",
          "Pipfile",
          "environment.yml");

  /** What calls pytest; dependencies here are those of somebody else. */
  private static final Set<String> CALLERS = Set.of("noxfile.py", "Makefile", "justfile");

  private static final String CONFTEST = "conftest.py";
  private static final Pattern REQUIREMENTS = Pattern.compile("(?i).*req.*\\.(txt|in)");
  private static final List<String> FOLDERS = List.of("requirements", "reqs", ".github/workflows");

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*[#;].*$|\\s#.*$");
  private static final Pattern MODE =
      Pattern.compile("asyncio[_-]mode[\"']?[\\s=:\"',]+(strict|legacy)");
  private static final Pattern LOOSE =
      Pattern.compile(
          "asyncio[_-]mode(?![\"']?[\\s=:\"',]+(strict|legacy)\\b)|no:asyncio"
              + "|trio_mode|anyio_mode|-p[\\s\"',]*aiohttp");

  /** Functions of a {@code conftest.py} that can mark tests, or run them. */
  private static final Pattern HOOKS =
      Pattern.compile(
          "pytest_(collection_modifyitems|itemcollected|pycollect_makeitem|pyfunc_call"
              + "|collection_finish|runtest_\\w+|plugins)|add_marker");

  private final Map<Path, AsyncTests> known = new ConcurrentHashMap<>();

  /** The plugins that run marked tests, and those that run any; made when a test asks. */
  private static final class Plugins {
    static final Map<String, Pattern> MARKED = patterns("marked");
    static final Map<String, Pattern> ANY = patterns("any");
  }

  private static Map<String, Pattern> patterns(String runs) {
    return Knowledge.bundled().testPlugins().entrySet().stream()
        .filter(entry -> entry.getValue().equals(runs))
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> name(entry.getKey())));
  }

  /** A distribution as people write it: with hyphens, underscores or dots. */
  private static Pattern name(String distribution) {
    String parts = distribution.replace("-", "[-_.]");
    return Pattern.compile("(?i)(?<![\\w.-])" + parts + "(?![\\w-])");
  }

  /** Who runs the tests in a file, by its absolute path. */
  AsyncTests of(Path file) {
    Path folder = file.getParent();
    return folder == null ? AsyncTests.UNSTATED : around(folder);
  }

  private AsyncTests around(Path folder) {
    AsyncTests cached = known.get(folder);
    if (cached != null) {
      return cached;
    }
    AsyncTests found = in(folder);
    Path parent = folder.getParent();
    if (parent != null && !Files.exists(folder.resolve(".git"))) {
      found = found.and(around(parent));
    }
    known.put(folder, found);
    return found;
  }

  private AsyncTests in(Path folder) {
    AsyncTests found = AsyncTests.UNSTATED;
    for (Path file : files(folder)) {
      found = found.and(said(file));
    }
    return found;
  }

  /** The files in and below a folder that can say something. */
  static List<Path> files(Path folder) {
    List<Path> found = new ArrayList<>();
    list(folder, found);
    FOLDERS.forEach(name -> list(folder.resolve(name), found));
    return found;
  }

  private static void list(Path folder, List<Path> found) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    boolean inside = FOLDERS.stream().anyMatch(folder::endsWith);
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        String name = String.valueOf(file.getFileName());
        boolean text = name.endsWith(".txt") || name.endsWith(".in") || name.matches(".*\\.ya?ml");
        boolean wanted =
            PROJECT.contains(name)
                || CALLERS.contains(name)
                || name.equals(CONFTEST)
                || REQUIREMENTS.matcher(name).matches()
                || (inside && text);
        if (wanted && Files.isRegularFile(file)) {
          found.add(file);
        }
      }
    } catch (IOException e) {
      // A folder that cannot be listed says nothing.
    }
  }

  private AsyncTests said(Path file) {
    String name = String.valueOf(file.getFileName());
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return AsyncTests.UNSTATED;
    }
    boolean hooks = name.equals(CONFTEST) && HOOKS.matcher(text).find();
    String said = COMMENT.matcher(text).replaceAll("");
    if (hooks || LOOSE.matcher(said).find() || finds(Plugins.ANY, said)) {
      return AsyncTests.ANY;
    }
    boolean requires =
        !CALLERS.contains(name) && !name.equals(CONFTEST) && finds(Plugins.MARKED, said);
    return requires || MODE.matcher(said).find() ? AsyncTests.MARKED : AsyncTests.UNSTATED;
  }

  private static boolean finds(Map<String, Pattern> names, String text) {
    return names.values().stream().anyMatch(name -> name.matcher(text).find());
  }
}
