package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The modules that are not the project's. What was written about one by hand goes first, for it has
 * the names that recipes and tables use; what that does not say is taken from the installed module
 * or, where that is not there, from the facts that were made from the library beforehand.
 */
final class Libraries {
  /** Namespace packages in which many projects, each with a part of its own, lie side by side. */
  private static final Set<String> SHARED =
      Set.of("google", "azure", "opentelemetry", "backports", "zope", "jaraco", "sphinxcontrib");

  private final Installation installation;
  private final Function<String, Optional<LibraryModule>> facts;
  private final Knowledge knowledge = Knowledge.bundled();
  private final Map<String, Optional<Unit>> first = new ConcurrentHashMap<>();
  private final Map<Unit, Optional<Unit>> below = new ConcurrentHashMap<>();

  /**
   * The libraries.
   *
   * @param facts what was made of a module beforehand, by its name
   */
  Libraries(Installation installation, Function<String, Optional<LibraryModule>> facts) {
    this.installation = installation;
    this.facts = facts;
  }

  /** Whether the top-level name {@code head} is that of a library, and of no project besides. */
  boolean own(String head) {
    return !SHARED.contains(head) && describe(head);
  }

  /** Whether anything is known about a package or module with the top-level name {@code head}. */
  boolean describe(String head) {
    return knowledge.describes(head) || installation.has(head);
  }

  /** The module {@code dotted}; empty where nothing is known about it. */
  Optional<Unit> unit(String dotted) {
    return first.computeIfAbsent(dotted, this::find);
  }

  private Optional<Unit> find(String dotted) {
    return knowledge
        .curated(dotted)
        .map(module -> unit(dotted, Origin.CURATED, module, null))
        .or(() -> made(dotted, null));
  }

  private Optional<Unit> made(String dotted, @Nullable Unit above) {
    Optional<LibraryModule> installed =
        knowledge.standard(Knowledge.head(dotted)) ? Optional.empty() : installation.find(dotted);
    return installed
        .map(module -> unit(dotted, Origin.INSTALLED, module, above))
        .or(() -> facts.apply(dotted).map(it -> unit(dotted, Origin.LIBRARY, it, above)));
  }

  private static Unit unit(
      String dotted, Origin origin, LibraryModule module, @Nullable Unit above) {
    return new Unit(QName.of(dotted), origin, module, above);
  }

  /** What is known about the module of {@code unit} beyond that; empty for nothing. */
  Optional<Unit> below(Unit unit) {
    return unit.origin() == Origin.CURATED
        ? below.computeIfAbsent(unit, above -> made(above.name().dotted(), above))
        : Optional.empty();
  }

  /**
   * The facts about the module of {@code unit} that say what {@code path} is there: the first that
   * define it, else the first that may have it from a star import, else {@code unit}.
   */
  Unit speaker(String path, Unit unit) {
    Unit above = unit.above();
    Unit top = above == null ? unit : above;
    if (defines(top, path)) {
      return top;
    }
    Unit rest = above == null ? below(unit).orElse(unit) : unit;
    return defines(rest, path) || !rest.summary().stars().isEmpty() ? rest : top;
  }

  private static boolean defines(Unit unit, String path) {
    return !unit.summary().at(path).isEmpty();
  }
}
