package dev.asyncmend.recipes;

import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Reason;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.index.Whereabouts;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.LineMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything in the project that uses one object of {@code threading.local}.
 *
 * @param uses all of them
 * @param imports where other files import it by its name
 * @param complete whether there are no others
 */
record LocalUses(List<LocalUse> uses, List<Taken> imports, boolean complete) {
  private static final String LOCAL = "threading.local";

  /** A name that more files mention is anybody's. */
  private static final int FILES = 20;

  /** An import of the object. */
  record Taken(Part.Alias alias, Surroundings around) {
    boolean is(Part.Alias other, Surroundings there) {
      return alias.first() == other.first() && around.path().equals(there.path());
    }
  }

  /** The uses of the object that {@code name}, a variable of the module {@code home}, holds. */
  static LocalUses of(Expr.Name name, Surroundings home) {
    List<LocalUse> uses = new ArrayList<>();
    List<Taken> imports = new ArrayList<>();
    Variable variable = home.scopes().variable(name);
    variable.uses().forEach(use -> uses.add(LocalUse.of(use, home)));
    boolean complete = variable.bindings().size() == 1;
    for (String path : home.resolver().index().mentions(name.id())) {
      boolean own = path.equals(home.resolver().path());
      Surroundings there = own ? null : home.seen(path).orElse(null);
      complete &= there == null ? own : look(name.id(), there, uses, imports);
    }
    return new LocalUses(List.copyOf(uses), List.copyOf(imports), complete);
  }

  /** Whether all that has the name in another file is understood. */
  private static boolean look(
      String name, Surroundings there, List<LocalUse> uses, List<Taken> imports) {
    boolean known = true;
    for (Expr expr : Walk.find(there.file().tree(), Expr.class)) {
      Optional<Part.Alias> alias = alias(expr, name, there);
      boolean named = alias.isPresent() || CalleeName.last(expr).equals(name);
      if (named && !(expr instanceof Expr.Call) && isLocal(expr, there)) {
        uses.add(LocalUse.of(expr, there));
        alias
            .filter(one -> imports.stream().noneMatch(taken -> taken.is(one, there)))
            .ifPresent(one -> imports.add(new Taken(one, there)));
        known &= expr instanceof Expr.Attribute || alias.isPresent();
      }
    }
    return known;
  }

  private static boolean isLocal(Expr expr, Surroundings there) {
    return there
        .resolver()
        .type(expr)
        .filter(type -> type.type().dotted().equals(LOCAL))
        .isPresent();
  }

  private static Optional<Part.Alias> alias(Expr expr, String name, Surroundings there) {
    if (!(expr instanceof Expr.Name use)) {
      return Optional.empty();
    }
    List<Binding> bindings = there.scopes().variable(use).bindings();
    return bindings.size() == 1
            && bindings.get(0) instanceof Binding.Imported imported
            && name.equals(imported.member())
        ? Optional.of(imported.at())
        : Optional.empty();
  }

  /** A write that runs on the event loop. */
  Optional<LocalUse> written() {
    return uses.stream()
        .filter(use -> use.kind() == LocalUse.Kind.WRITE)
        .filter(use -> runs(use, Whereabouts.Where.LOOP))
        .findFirst();
  }

  /** A use that runs in another thread, or may do so. */
  Optional<LocalUse> threaded() {
    return uses.stream()
        .filter(use -> runs(use, Whereabouts.Where.THREAD) || isHanded(use))
        .findFirst();
  }

  /** Whether somebody hands on the function: nobody knows where that runs then. */
  private static boolean isHanded(LocalUse use) {
    Node function = use.around().scopes().runsIn(use.whole()).orElse(null);
    if (!(function instanceof Stmt.FunctionDef def) || isProperty(def, use.around())) {
      return function instanceof Expr.Lambda;
    }
    Set<String> files = use.around().resolver().index().mentions(def.name());
    return files.size() > FILES || files.stream().anyMatch(path -> hands(path, def.name(), use));
  }

  private static boolean isProperty(Stmt.FunctionDef def, Surroundings around) {
    return def.decorators().stream()
        .anyMatch(one -> around.file().source(one).matches("property|\\w+\\.setter"));
  }

  private static boolean hands(String path, String name, LocalUse use) {
    Surroundings there = use.around().seen(path).orElse(null);
    return there == null
        || Walk.find(there.file().tree(), Expr.class).stream()
            .filter(expr -> !(expr instanceof Expr.Call) && CalleeName.last(expr).equals(name))
            .anyMatch(expr -> isHanded(expr, there));
  }

  /** Whether {@code expr}, which may be the function, is an argument or element of something. */
  private static boolean isHanded(Expr expr, Surroundings there) {
    Node parent = there.file().parent(expr).orElse(expr);
    boolean called =
        parent instanceof Expr.Call call
            && call.func().first() == expr.first()
            && call.func().last() == expr.last();
    boolean other = expr instanceof Expr.Attribute read && isLocal(read.value(), there);
    return !called
        && !other
        && !(parent instanceof Expr.Attribute)
        && (expr instanceof Expr.Name
            || parent instanceof Expr.Call
            || parent instanceof Part.Keyword
            || parent instanceof Stmt.Assign);
  }

  private static boolean runs(LocalUse use, Whereabouts.Where where) {
    Node function = use.around().scopes().runsIn(use.whole()).orElse(null);
    if (function instanceof Stmt.AsyncFunctionDef) {
      return where == Whereabouts.Where.LOOP;
    }
    return function instanceof Stmt.FunctionDef def
        && use.around()
            .resolver()
            .symbol(def)
            .filter(symbol -> symbol.definition() instanceof Definition.Function)
            .filter(symbol -> whereabouts(symbol, use).where().contains(where))
            .isPresent();
  }

  private static Whereabouts whereabouts(Symbol symbol, LocalUse use) {
    return use.around().resolver().index().whereabouts(symbol);
  }

  /** What a use shows, for a report. */
  static Reason reason(LocalUse use, String text) {
    LineMap lines = use.around().file().text().lines();
    int line = lines.line(use.around().file().span(use.whole()).start());
    return new Reason(use.around().resolver().path(), line, text);
  }
}
