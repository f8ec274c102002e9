package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.Map;
import java.util.Optional;

/**
 * The modules of a project and what they know of each other, bundled knowledge about libraries
 * included. Modules are read when somebody asks for them. Safe to use from several threads.
 */
public final class ProjectIndex {
  private final ModuleSource source;

  private ProjectIndex(ModuleSource source) {
    this.source = source;
  }

  /** The index over what {@code source} has. */
  public static ProjectIndex of(ModuleSource source) {
    return new ProjectIndex(source);
  }

  /** The index over modules that are summarised already, by path. */
  public static ProjectIndex of(Map<String, ModuleSummary> modules) {
    return new ProjectIndex(new KnownModules(modules));
  }

  /** Where the modules come from. */
  public ModuleSource source() {
    return source;
  }

  /**
   * What an absolute name leads to, aliases and re-exports followed; empty where that is unknown,
   * or where several definitions disagree.
   */
  public Optional<Symbol> follow(QName name) {
    return Optional.empty();
  }

  /** Which async library owns the file {@code path}. */
  public Flavor flavor(String path) {
    return Flavor.NONE;
  }
}
