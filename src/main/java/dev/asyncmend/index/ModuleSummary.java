package dev.asyncmend.index;

import dev.asyncmend.scope.Binding;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one module. Immutable, without a tree, and a function of the file's text alone, so
 * that it can be kept under the text's digest and used wherever the same text lies.
 *
 * @param digest of the text; equal texts have equal digests
 * @param definitions every definition by its path, each list in source order
 * @param stars the star imports of the module's top level, in source order
 * @param exports what {@code __all__} says, or null where there is none
 * @param patches assignments to attributes of other objects, in source order
 * @param imports absolute names of all modules that are imported anywhere, in source order, except
 *     under {@code if TYPE_CHECKING}
 * @param body what the module's own code does when it is imported, or run as a script
 */
public record ModuleSummary(
    long digest,
    Map<String, List<Definition>> definitions,
    List<Star> stars,
    @Nullable Exports exports,
    List<Patch> patches,
    List<String> imports,
    Body body) {

  /** Takes copies. */
  public ModuleSummary {
    Map<String, List<Definition>> copy = new HashMap<>();
    definitions.forEach((path, all) -> copy.put(path, List.copyOf(all)));
    definitions = Collections.unmodifiableMap(copy);
    stars = List.copyOf(stars);
    patches = List.copyOf(patches);
    imports = List.copyOf(imports);
  }

  /** The definitions at {@code path}, in source order; empty where there are none. */
  public List<Definition> at(String path) {
    List<Definition> found = definitions.get(path);
    return found == null ? List.of() : found;
  }

  /**
   * {@code from module import *}: binds names that only the other module knows.
   *
   * @param module dotted name as written; empty for {@code from . import *}
   * @param level number of leading dots
   * @param line 1-based
   * @param when when it happens
   */
  public record Star(String module, int level, int line, Binding.When when) {}
}
