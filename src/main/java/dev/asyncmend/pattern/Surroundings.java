package dev.asyncmend.pattern;

import dev.asyncmend.edit.Imports;
import dev.asyncmend.index.AsyncTests;
import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Resolver;
import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.PythonVersion;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.LineMap;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file and all that is known about it.
 *
 * @param path how the run calls the file
 * @param scopes its names
 * @param flow what happens to values inside its functions
 * @param resolver what its expressions denote
 * @param imports how it writes what it imports
 * @param target the oldest Python that the code must run on
 * @param asyncTests who runs its asynchronous tests; found out when somebody asks
 * @param neighbours the other files of its project
 */
public record Surroundings(
    String path,
    Scopes scopes,
    Flow flow,
    Resolver resolver,
    Imports imports,
    PythonVersion target,
    Supplier<AsyncTests> asyncTests,
    Neighbours neighbours) {

  /** The file itself. */
  public PyFile file() {
    return scopes.file();
  }

  /**
   * The file of the project that the index calls {@code path}, this one or another, to read in;
   * empty where it cannot be read.
   */
  public Optional<Surroundings> seen(String path) {
    return path.equals(resolver.path()) ? Optional.of(this) : neighbours.seen(path);
  }

  /**
   * The {@code def} that a fact about this file was read from; empty where the file has none there.
   */
  public Optional<Stmt.Function> function(Definition.Function fact) {
    String name = fact.path().substring(fact.path().lastIndexOf('.') + 1);
    LineMap lines = file().text().lines();
    return Walk.find(file().tree(), Stmt.Function.class).stream()
        .filter(def -> lines.line(file().span(def).start()) == fact.line())
        .filter(def -> scopes.scopeOf(def).mangled(def.name()).equals(name))
        .findFirst();
  }
}
