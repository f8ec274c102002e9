package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Functions that a fix adds to the module, and that later fixes use again. */
final class AddedFunction {
  private AddedFunction() {}

  /**
   * The name of a function at the top of the module that is written like {@code shape}, with one
   * space for all white space; the first group of the shape is the name.
   */
  static Optional<String> existing(Pattern shape, Place place) {
    return existing(shape, place.around());
  }

  /** The same in another file. */
  static Optional<String> existing(Pattern shape, Surroundings around) {
    return around.file().tree().body().stream()
        .filter(Stmt.FunctionDef.class::isInstance)
        .map(def -> shape.matcher(around.file().source(def).replaceAll("\\s+", " ")))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .filter(name -> isOnly(name, around))
        .findFirst();
  }

  private static boolean isOnly(String name, Surroundings around) {
    return around.scopes().variable(name, around.file().tree()).bindings().size() == 1;
  }

  /** The statement of the module that holds {@code node}. */
  static Optional<Stmt> topStatement(Node node, Place place) {
    Node at = node;
    for (Node around : place.file().ancestors(node)) {
      if (around instanceof Part.Module) {
        break;
      }
      at = around;
    }
    return at instanceof Stmt top ? Optional.of(top) : Optional.empty();
  }

  /**
   * Whether {@code node} cannot use a function that exists: something else has its name there, or
   * the function is below code that runs with the module.
   */
  static boolean isHidden(String name, Node node, Place place) {
    Variable variable = place.scopes().variable(name, node);
    boolean below =
        place.scopes().runsIn(node).isEmpty()
            && variable.bindings().stream()
                .flatMap(binding -> binding.site().stream())
                .anyMatch(site -> site.first() > node.first());
    return below || variable.scope() != place.scopes().module();
  }

  /** The first definition of the file, so that fixes agree about the place; {@code top} if none. */
  static Stmt firstDefinition(Stmt top, Surroundings around) {
    return around.file().tree().body().stream()
        .filter(stmt -> stmt instanceof Stmt.Function || stmt instanceof Stmt.ClassDef)
        .filter(stmt -> stmt.first() < top.first())
        .findFirst()
        .orElse(top);
  }
}
