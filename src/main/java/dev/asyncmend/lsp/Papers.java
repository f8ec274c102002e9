package dev.asyncmend.lsp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All documents that the editor has open, and how files and addresses belong together. */
final class Papers {
  private final Map<String, Paper> byUri = new LinkedHashMap<>();

  void put(Paper paper) {
    byUri.put(paper.uri(), paper);
  }

  Optional<Paper> remove(String uri) {
    return Optional.ofNullable(byUri.remove(uri));
  }

  /** A document changed: it is the first of the {@link #latest} now. */
  void touch(Paper paper) {
    byUri.remove(paper.uri());
    put(paper);
  }

  /** All documents, those that changed last first. */
  List<Paper> latest() {
    List<Paper> latest = new ArrayList<>(byUri.values());
    Collections.reverse(latest);
    return latest;
  }

  Optional<Paper> get(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  Collection<Paper> all() {
    return byUri.values();
  }

  Stream<Paper> at(Path path) {
    return byUri.values().stream().filter(paper -> paper.path().equals(path));
  }

  /** The address of a file: the editor's own where it has it open. */
  String uri(Path path) {
    return at(path).map(Paper::uri).findFirst().orElseGet(() -> path.toUri().toString());
  }

  /**
   * The file at an address, absolute, links resolved; empty where that is no file. What was never
   * saved ({@code untitled:}) counts as a file that lies in {@code folder}.
   */
  static Optional<Path> path(String address, Path folder) {
    try {
      URI uri = URI.create(address);
      if ("untitled".equals(uri.getScheme())) {
        String name = String.valueOf(uri.getSchemeSpecificPart()).replaceAll("[^\\w.-]", "_");
        return Optional.of(folder.resolve(name.endsWith(".py") ? name : name + ".py"));
      }
      return "file".equals(uri.getScheme()) ? Optional.of(real(Path.of(uri))) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** A path without links, as far as it exists. */
  static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path parent = absolute.getParent();
      Path name = absolute.getFileName();
      return parent == null || name == null || !Files.isDirectory(parent)
          ? absolute
          : real(parent).resolve(name);
    }
  }
}
