package dev.asyncmend.engine;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a project keeps stubs of other people's modules, as its settings tell type checkers: mypy's
 * {@code mypy_path} and pyright's {@code stubPath}.
 */
final class StubFolders {
  private static final List<String> FILES =
      List.of("pyproject.toml", "mypy.ini", ".mypy.ini", "setup.cfg", "pyrightconfig.json");

  private static final Pattern SETTING =
      Pattern.compile("\\s*\"?(?:mypy_path|stubPath)\"?\\s*[=:]\\s*(.+)");
  private static final Pattern FOLDER = Pattern.compile("[\\w./${}-]+");
  private static final Pattern HERE = Pattern.compile("^(?:\\$\\{?MYPY_CONFIG_FILE_DIR}?/?|\\./)");

  private StubFolders() {}

  /** The folders that the settings in {@code top} name, relative to it, with slashes. */
  static Set<String> in(Path top) {
    Set<String> found = new LinkedHashSet<>();
    for (String name : FILES) {
      for (String line : Folders.lines(top.resolve(name))) {
        Matcher setting = SETTING.matcher(line);
        if (setting.matches()) {
          found.addAll(folders(setting.group(1).replaceFirst("#.*", "")));
        }
      }
    }
    return found;
  }

  private static List<String> folders(String value) {
    return FOLDER
        .matcher(value)
        .results()
        .map(folder -> HERE.matcher(folder.group()).replaceFirst(""))
        .map(folder -> folder.replaceFirst("/+$", ""))
        .filter(folder -> !folder.isEmpty() && !folder.startsWith("/"))
        .toList();
  }
}
