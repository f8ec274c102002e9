package dev.asyncmend.cli;

import dev.asyncmend.engine.FileReasons;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.engine.StatedVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A short configuration for a project that has none, made from what the project uses. */
final class FirstConfiguration {
  private static final Pattern IMPORT =
      Pattern.compile("^[ \\t]*(?:from[ \\t]+(\\w+)|import[ \\t]+(.+))", Pattern.MULTILINE);

  /** What code generators call their files. */
  private static final List<String> GENERATED = List.of("_pb2.py", "_pb2_grpc.py");

  private final Path folder;
  private final Set<String> libraries = new TreeSet<>();
  private final Set<String> exclude = new TreeSet<>();
  private boolean tests;

  private FirstConfiguration(Path folder) {
    this.folder = folder;
  }

  /**
   * The lines of the file.
   *
   * @param settings say which files the project has
   * @param table what stands before the name of a table: {@code tool.asyncmend} in a shared file
   */
  static String of(Settings settings, String table) {
    FirstConfiguration first = new FirstConfiguration(settings.folder());
    FileReasons.of(settings).files().stream()
        .filter(FileReasons.Told::taken)
        .forEach(file -> first.look(file.name()));
    return first.text(table);
  }

  private void look(String name) {
    tests |= name.startsWith("tests/");
    for (String ending : GENERATED) {
      if (name.endsWith(ending)) {
        exclude.add("*" + ending);
        return;
      }
    }
    try {
      // Which libraries a file imports is ASCII in every encoding that Python reads.
      String text = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
      Matcher imports = IMPORT.matcher(text);
      while (imports.find()) {
        String modules = imports.group(1) == null ? imports.group(2) : imports.group(1);
        Stream.of(modules.split(",", -1)).map(FirstConfiguration::head).forEach(libraries::add);
      }
    } catch (IOException e) {
      return; // a run will name it
    }
  }

  /** {@code os} of {@code os.path as p}. */
  private static String head(String module) {
    return module.strip().split("\\W", 2)[0];
  }

  private String text(String table) {
    StringBuilder out = new StringBuilder();
    if (!table.isEmpty()) {
      out.append('[').append(table).append("]\n");
    }
    out.append("# The oldest Python that the code must run on");
    out.append(
        StatedVersion.in(folder)
            .map(
                version ->
                    "; the project says " + version + " already.\n# target-version = \"" + version)
            .orElse("; without it, 3.9.\ntarget-version = \"3.9"));
    out.append("\"\n");
    list(out, "exclude", "Generated code.", exclude);
    list(out, "extend-select", "For the libraries that the project has.", migrations());
    if (tests) {
      String dotted = table.isEmpty() ? "" : table + '.';
      out.append("\n# What tests may do; `asyncmend list` has all names.\n");
      out.append('[').append(dotted).append("per-file-ignores]\n");
      out.append("\"tests/*\" = [\"unbounded-gather\"]\n");
    }
    return out.toString();
  }

  private Set<String> migrations() {
    Set<String> recipes = new TreeSet<>();
    if (libraries.contains("requests") && libraries.contains("httpx")) {
      recipes.add("requests-to-httpx");
    } else if (libraries.contains("requests") && libraries.contains("aiohttp")) {
      recipes.add("requests-to-aiohttp");
    }
    if (libraries.contains("aiofiles")) {
      recipes.add("open-to-aiofiles");
    }
    return recipes;
  }

  private static void list(StringBuilder out, String key, String why, Set<String> words) {
    if (!words.isEmpty()) {
      out.append("\n# ").append(why).append('\n').append(key).append(" = [\"");
      out.append(String.join("\", \"", words)).append("\"]\n");
    }
  }
}
