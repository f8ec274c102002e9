package dev.asyncmend.trial;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Which folder a trial copies, and from where Python has to import to get the copy. */
final class Roots {
  private static final List<String> MARKERS = List.of("pyproject.toml", "setup.py", "setup.cfg");
  private static final List<String> ENVIRONMENTS = List.of(".venv", "venv", "env");

  private Roots() {}

  /** The repository around a folder; else the distribution; else the folder. */
  static Path project(Path folder) {
    for (Path around = folder; around != null; around = around.getParent()) {
      if (Files.exists(around.resolve(".git"))) {
        return around;
      }
    }
    for (Path around = folder; around != null; around = around.getParent()) {
      if (MARKERS.stream().map(around::resolve).anyMatch(Files::exists)) {
        return around;
      }
    }
    return folder;
  }

  /**
   * {@code PYTHONPATH} for a copy: it stands before what is installed, so an editable install of
   * the project does not win with the original files. What the user has in it comes last.
   *
   * @param files the files that fixes change
   * @param copied the way from a path of the project to that of the copy
   */
  static String pythonPath(
      Path root,
      Collection<Path> files,
      Map<String, String> variables,
      UnaryOperator<Path> copied) {
    Set<Path> paths = new LinkedHashSet<>();
    for (Path environment : environments(root, variables)) {
      paths.addAll(editable(environment, root));
    }
    for (Path file : files) {
      paths.addAll(importedFrom(file, root));
    }
    for (String own : variables.getOrDefault("PYTHONPATH", "").split(File.pathSeparator, -1)) {
      if (!own.isEmpty()) {
        paths.add(root.getFileSystem().getPath(own));
      }
    }
    return paths.stream()
        .map(path -> path.startsWith(root) ? copied.apply(path) : path)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The folder around a file's packages, and {@code src} if it is in there. */
  private static List<Path> importedFrom(Path file, Path root) {
    List<Path> found = new ArrayList<>();
    Path source = root.resolve("src");
    if (file.startsWith(source)) {
      found.add(source);
    }
    Path folder = file.getParent();
    boolean packaged = false;
    while (folder != null && Files.exists(folder.resolve("__init__.py"))) {
      packaged = true;
      folder = folder.getParent();
    }
    if (packaged && folder != null && folder.startsWith(root)) {
      found.add(folder);
    }
    return found;
  }

  private static List<Path> environments(Path root, Map<String, String> variables) {
    List<Path> found = new ArrayList<>();
    String active = variables.getOrDefault("VIRTUAL_ENV", "");
    if (!active.isEmpty()) {
      found.add(root.resolve(active));
    }
    ENVIRONMENTS.stream().map(root::resolve).forEach(found::add);
    return found;
  }

  /** The folders of the project that the {@code .pth} files of an environment name. */
  private static List<Path> editable(Path environment, Path root) {
    List<Path> found = new ArrayList<>();
    List<Path> packages = new ArrayList<>();
    packages.add(environment.resolve("Lib/site-packages"));
    list(environment.resolve("lib"), "python*")
        .forEach(python -> packages.add(python.resolve("site-packages")));
    for (Path folder : packages) {
      for (Path file : list(folder, "*.pth")) {
        lines(file).stream()
            .filter(line -> line.startsWith(root.toString()))
            .map(root::resolve)
            .filter(path -> path.startsWith(root))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static List<Path> list(Path folder, String glob) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
      entries.forEach(found::add);
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    return found;
  }

  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> line.indexOf('\0') < 0)
          .toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
