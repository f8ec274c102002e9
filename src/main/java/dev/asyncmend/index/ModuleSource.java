package dev.asyncmend.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the index gets the project's modules from. Must be safe to use from several threads. */
public interface ModuleSource {

  /**
   * Every {@code .py} and {@code .pyi} file of the project, relative to its top, with slashes;
   * files that mark the root of a package ({@code setup.py}, {@code pyproject.toml}) may be among
   * them.
   */
  Collection<String> paths();

  /** The facts of the file {@code path}; empty where it cannot be read or parsed. Called once. */
  Optional<ModuleSummary> summary(String path);

  /**
   * Paths of at least all files whose text contains {@code word}: the index asks so before it reads
   * the whole project. A source that does not know hands out all of them.
   */
  default Collection<String> mentioning(String word) {
    return paths();
  }

  /** What is installed where the project runs. */
  default Installation installation() {
    return Installation.NONE;
  }

  /**
   * Folders of the project that its environment imports from, because something is installed from
   * there, as {@link #paths} spells them.
   */
  default Collection<String> installedFolders() {
    return List.of();
  }

  /** Folders from which modules are imported, as {@link #paths} spells them; the user says so. */
  default Collection<String> roots() {
    return List.of();
  }

  /** What the user says about callables that block, of the project or of libraries. */
  default Collection<Blocking> blocking() {
    return List.of();
  }

  /** Folders that hold stubs of other people's modules, as {@link #paths} spells them. */
  default Collection<String> stubFolders() {
    return List.of();
  }
}
