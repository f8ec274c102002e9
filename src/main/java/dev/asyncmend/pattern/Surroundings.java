package dev.asyncmend.pattern;

import dev.asyncmend.edit.Imports;
import dev.asyncmend.index.Resolver;
import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.PythonVersion;
import dev.asyncmend.syntax.tree.PyFile;

/**
 * One file and all that is known about it.
 *
 * @param path how the run calls the file
 * @param scopes its names
 * @param flow what happens to values inside its functions
 * @param resolver what its expressions denote
 * @param imports how it writes what it imports
 * @param target the oldest Python that the code must run on
 */
public record Surroundings(
    String path,
    Scopes scopes,
    Flow flow,
    Resolver resolver,
    Imports imports,
    PythonVersion target) {

  /** The file itself. */
  public PyFile file() {
    return scopes.file();
  }
}
