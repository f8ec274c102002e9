package dev.asyncmend.edit;

import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How one file names what it imports, and how it would import what it lacks. Answers depend on the
 * file alone, so every fix of a round gets the same ones. Safe to use from several threads.
 *
 * <p>An import that the file has is used where it is certain to have run: imports in branches,
 * {@code try} and {@code if TYPE_CHECKING} are not relied on, nor is a name that anything else may
 * bind. A new import follows the file: a member joins a {@code from} import of its module, else the
 * module is imported. A name that means something else already is never taken.
 */
public final class Imports {
  private static final QName BUILTINS = QName.of("builtins");

  /** What relative imports give: no name that anybody asks for. */
  private static final QName NOWHERE = QName.of("?");

  private final Scopes scopes;
  private final Part.Module tree;
  private final List<Stmt> topImports;
  private final ImportTable table;
  private final Predicate<QName> circular;

  private Imports(Scopes scopes, Predicate<QName> circular) {
    this.scopes = scopes;
    this.tree = scopes.file().tree();
    Lines lines = new Lines(scopes.file());
    this.topImports =
        tree.body().stream()
            .filter(stmt -> !NameList.names(stmt).isEmpty() && !lines.sealed(stmt))
            .toList();
    this.table = new ImportTable(scopes);
    this.circular = circular;
  }

  /** The imports of a file of which nothing else is known. */
  public static Imports of(Scopes scopes) {
    return of(scopes, module -> false);
  }

  /**
   * The imports of a file.
   *
   * @param circular says of a module that it imports this file in turn, so that functions have to
   *     import it when they run
   */
  public static Imports of(Scopes scopes, Predicate<QName> circular) {
    return new Imports(scopes, circular);
  }

  /**
   * How to write {@code symbol} at {@code at}: a module's member such as {@code asyncio.sleep}, or
   * a module without a dot.
   */
  public Reference reference(QName symbol, Node at) {
    return symbol
        .parent()
        .map(module -> reference(module, symbol.last(), at))
        .orElseGet(() -> find(symbol, null, at));
  }

  /** How to write {@code member}, perhaps dotted, of {@code module} at {@code at}. */
  public Reference reference(QName module, String member, Node at) {
    boolean builtin = module.equals(BUILTINS) && scopes.variable(member, at).bindings().isEmpty();
    return builtin && scopes.stars().isEmpty()
        ? new Reference(member, List.of())
        : find(module, member, at);
  }

  private Reference find(QName module, @Nullable String member, Node at) {
    return known(module, member, at)
        .map(text -> new Reference(text, List.of()))
        .orElseGet(() -> fresh(module, member, at));
  }

  /** What the file calls it already: by the most direct of its imports, else by the first. */
  private Optional<String> known(QName module, @Nullable String member, Node at) {
    QName wanted = member == null ? module : module.child(member);
    String best = null;
    int length = -1;
    for (ImportTable.Entry entry : table.entries()) {
      QName target = entry.target().orElse(NOWHERE);
      boolean loaded = entry.loaded().filter(name -> name.startsWith(module)).isPresent();
      boolean direct = wanted.startsWith(target) && target.startsWith(module);
      if ((loaded || direct) && target.dotted().length() > length && table.reliable(entry, at)) {
        String rest = wanted.dotted().substring(target.dotted().length());
        best = loaded ? wanted.dotted() : entry.binding().name() + rest;
        length = target.dotted().length();
      }
    }
    return Optional.ofNullable(best);
  }

  private Reference fresh(QName module, @Nullable String member, Node at) {
    Optional<Stmt.Function> function = function(at).filter(owner -> mustWait(module));
    if (function.isPresent()) {
      return inFunction(module, member, at, function.get());
    }
    if (member != null && joins(module, at)) {
      String name = QName.of(member).head();
      if (available(name, module.child(name), at)) {
        Edit.NeedImport need = new Edit.NeedImport(module, name, null, at.first(), false);
        return new Reference(member, List.of(need));
      }
    }
    boolean plain = available(module.head(), QName.of(module.head()), at);
    String alias = plain ? null : scopes.fresh(module.last() + "_", tree);
    return reference(new Edit.NeedImport(module, null, alias, at.first(), false), member);
  }

  private static Reference reference(Edit.NeedImport need, @Nullable String member) {
    String asName = need.asName();
    String owner = asName == null ? need.module().dotted() : asName;
    return new Reference(member == null ? owner : owner + "." + member, List.of(need));
  }

  /** Whether importing {@code module} with this file would, or may, go round in a circle. */
  private boolean mustWait(QName module) {
    return circular.test(module) || isForTypesOnly(module);
  }

  /** A module of the project that is imported for type checkers only is so for a reason. */
  private boolean isForTypesOnly(QName module) {
    List<ImportTable.Entry> known =
        table.entries().stream().filter(entry -> entry.provides(module)).toList();
    return !known.isEmpty()
        && !StandardLibrary.has(module.head())
        && known.stream().allMatch(entry -> entry.binding().when() == Binding.When.TYPE_CHECKING);
  }

  /** In the style of the import for type checkers, where there is one. */
  private Reference inFunction(
      QName module, @Nullable String member, Node at, Stmt.Function function) {
    if (member != null) {
      String name = QName.of(member).head();
      QName target = module.child(name);
      boolean byName = table.entries().stream().anyMatch(entry -> entry.imports(target));
      if (byName && unused(name, at, function)) {
        Edit.NeedImport need = new Edit.NeedImport(module, name, null, at.first(), true);
        return new Reference(member, List.of(need));
      }
    }
    boolean plain = unused(module.head(), at, function);
    String alias = plain ? null : scopes.fresh(module.last() + "_", at);
    return reference(new Edit.NeedImport(module, null, alias, at.first(), true), member);
  }

  /**
   * Whether {@code function} can bind {@code name} without a change for anything but {@code at}.
   */
  private boolean unused(String name, Node at, Stmt.Function function) {
    return scopes.opened(function).flatMap(scope -> scope.role(name)).isEmpty()
        && scopes.variable(name, at).scope() == scopes.variable(name, function).scope();
  }

  /** The function whose call runs {@code at}, lambdas and generator expressions aside. */
  private Optional<Stmt.Function> function(Node at) {
    Optional<Node> runner = scopes.runsIn(at);
    while (runner.isPresent() && !(runner.get() instanceof Stmt.Function)) {
      runner = scopes.runsIn(runner.get());
    }
    return runner.map(Stmt.Function.class::cast);
  }

  /** Whether the file imports from {@code module} by name already, at the top and before. */
  private boolean joins(QName module, Node at) {
    return topImports.stream()
        .anyMatch(stmt -> NameList.takes(stmt, module) && stmt.first() < at.first());
  }

  /**
   * Whether a module-level import may bind {@code name} to {@code target} and be seen at {@code
   * at}.
   */
  private boolean available(String name, QName target, Node at) {
    Variable global = scopes.variable(name, tree);
    if (scopes.variable(name, at).scope().kind() != Scope.Kind.MODULE) {
      return false;
    }
    if (!global.bindings().isEmpty()) {
      return global.bindings().stream().allMatch(binding -> means(binding, target));
    }
    boolean builtin =
        scopes.bindings(name, tree).stream().anyMatch(Binding.Builtin.class::isInstance);
    return !builtin && (global.uses().isEmpty() || scopes.stars().isEmpty());
  }

  private static boolean means(Binding binding, QName target) {
    if (!(binding instanceof Binding.Imported imported) || imported.level() > 0) {
      return false;
    }
    String member = imported.member();
    String name = member == null ? imported.module() : imported.module() + "." + member;
    return name.equals(target.dotted());
  }
}
