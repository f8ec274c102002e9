package dev.asyncmend.engine;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.PythonVersion;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Python that a file must run on: what the user says; else what the nearest folder around it
 * says, up to the root of its repository, in {@code pyproject.toml} ({@code requires-python}, or
 * Poetry's {@code python}), {@code setup.cfg} or {@code setup.py}; else {@link #UNSTATED}. Only
 * literal values are read; a file that says it in some other way says nothing here.
 */
final class TargetVersions {
  /**
   * What code must run on if nobody says: the oldest version that still got fixes in 2025, and the
   * first with {@code asyncio.to_thread}. Who needs 3.8 says so.
   */
  static final PythonVersion UNSTATED = new PythonVersion(9);

  private static final Pattern TABLE =
      Pattern.compile("\\s*\\[\\s*([^\\[\\]]+?)\\s*\\]\\s*(?:#.*)?");
  private static final Pattern QUOTED =
      Pattern.compile("\\s*(requires-python|python)\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^']*)').*");
  private static final Pattern BARE = Pattern.compile("\\s*python_requires\\s*[=:]\\s*(.*)");
  private static final Pattern STRING =
      Pattern.compile("[rRuU]?(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)')");

  private final @Nullable PythonVersion given;
  private final Map<Path, Optional<PythonVersion>> known = new ConcurrentHashMap<>();

  /** Versions of a run; {@code given} is what the user says, null if nothing. */
  TargetVersions(@Nullable PythonVersion given) {
    this.given = given;
  }

  /** The version for a file, by its absolute path. */
  PythonVersion of(Path file) {
    Path folder = file.getParent();
    if (given != null || folder == null) {
      return given == null ? UNSTATED : given;
    }
    return around(folder).orElse(UNSTATED);
  }

  /** What is said in a folder or one around it. */
  Optional<PythonVersion> around(Path folder) {
    Optional<PythonVersion> cached = known.get(folder);
    if (cached != null) {
      return cached;
    }
    Optional<PythonVersion> found = in(folder);
    Path parent = folder.getParent();
    if (found.isEmpty() && parent != null && !Files.exists(folder.resolve(".git"))) {
      found = around(parent);
    }
    known.put(folder, found);
    return found;
  }

  private static Optional<PythonVersion> in(Path folder) {
    return read(folder.resolve("pyproject.toml"))
        .flatMap(TargetVersions::pyproject)
        .or(() -> read(folder.resolve("setup.cfg")).flatMap(TargetVersions::setupCfg))
        .or(() -> setupPy(folder.resolve("setup.py")))
        .flatMap(VersionRange::lowest);
  }

  private static Optional<String> pyproject(String toml) {
    String table = "";
    boolean inText = false;
    for (String line : toml.split("\\R", -1)) {
      boolean fences = (fences(line, "\"\"\"") + fences(line, "'''")) % 2 != 0;
      Matcher header = TABLE.matcher(line);
      Matcher value = QUOTED.matcher(line);
      if (!inText && header.matches()) {
        table = header.group(1).replace("\"", "");
      } else if (!inText && value.matches() && table.equals(tableOf(value.group(1)))) {
        return Optional.of(value.group(2) == null ? value.group(3) : value.group(2));
      }
      inText ^= fences;
    }
    return Optional.empty();
  }

  private static String tableOf(String key) {
    return key.equals("python") ? "tool.poetry.dependencies" : "project";
  }

  private static int fences(String line, String fence) {
    int count = 0;
    for (int at = line.indexOf(fence); at >= 0; at = line.indexOf(fence, at + 3)) {
      count++;
    }
    return count;
  }

  private static Optional<String> setupCfg(String text) {
    String section = "";
    for (String line : text.split("\\R", -1)) {
      Matcher header = TABLE.matcher(line);
      Matcher value = BARE.matcher(line);
      if (header.matches()) {
        section = header.group(1);
      } else if (section.equals("options") && value.matches()) {
        return Optional.of(value.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> setupPy(Path path) {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      Decoded decoded = SourceText.read(Files.readAllBytes(path));
      return decoded instanceof Decoded.Ok ok && Python.parse(ok.text()) instanceof Parse.Ok parsed
          ? setupPy(parsed.file())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> setupPy(PyFile file) {
    for (Part.Keyword keyword : Walk.find(file.tree(), Part.Keyword.class)) {
      if ("python_requires".equals(keyword.name()) && keyword.value() instanceof Expr.Constant) {
        Matcher literal = STRING.matcher(file.source(keyword.value()));
        return literal.matches()
            ? Optional.of(literal.group(1) == null ? literal.group(2) : literal.group(1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
