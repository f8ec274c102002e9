package dev.asyncmend.recipes;

import dev.asyncmend.index.Inferred;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds everything in the project that uses one lock of threads. */
final class ThreadLockUses {
  /** A name that more files have is anybody's. */
  private static final int FILES = 40;

  private final ThreadLock lock;
  private final List<ThreadLockUse> uses = new ArrayList<>();

  /** The names of the class that has the lock, and of those that inherit it. */
  private final Set<String> family = new HashSet<>();

  private boolean complete = true;

  private ThreadLockUses(ThreadLock lock) {
    this.lock = lock;
  }

  /** The uses of {@code lock}. */
  static ThreadLockUses of(ThreadLock lock) {
    ThreadLockUses found = new ThreadLockUses(lock);
    if (lock.owner().isPresent()) {
      found.attribute(lock.owner().get());
    } else if (lock.target() instanceof Expr.Name name) {
      found.variable(name);
    } else {
      found.complete = false;
    }
    found.uses.sort(
        Comparator.comparing((ThreadLockUse use) -> use.around().path())
            .thenComparing(use -> use.lock().first()));
    return found;
  }

  /** All of them, in the order of files and lines. */
  List<ThreadLockUse> all() {
    return uses;
  }

  /** Whether there are no others. */
  boolean complete() {
    return complete;
  }

  private void variable(Expr.Name name) {
    Variable variable = lock.home().scopes().variable(name);
    complete = variable.bindings().size() == 1;
    variable.uses().forEach(use -> add(use, lock.home()));
    if (lock.ofModule()) {
      for (Surroundings there : others(lock.files())) {
        complete &= !isRenamed(there);
        for (Expr expr : named(there)) {
          if (isLock(expr, there)) {
            add(expr, there);
          } else {
            complete &= isOther(expr, there);
          }
        }
      }
    }
  }

  /** Whether the file may import it by another name. */
  private boolean isRenamed(Surroundings there) {
    String file = lock.home().path().replaceFirst("(/__init__)?\\.pyi?$", "");
    String module = file.substring(file.lastIndexOf('/') + 1);
    return Walk.find(there.file().tree(), Stmt.ImportFrom.class).stream()
        .filter(from -> from.module() == null || ("." + from.module()).endsWith("." + module))
        .flatMap(from -> from.names().stream())
        .anyMatch(
            alias ->
                alias.name().equals(lock.name())
                    && alias.asName() != null
                    && !alias.asName().equals(lock.name()));
  }

  private void add(Expr use, Surroundings around) {
    uses.add(ThreadLockUse.of(use, lock.kind(), around));
  }

  /** The other files among {@code paths}; what cannot be read may hold uses. */
  private List<Surroundings> others(Collection<String> paths) {
    List<Surroundings> found = new ArrayList<>();
    Set<String> sorted = new TreeSet<>(paths);
    sorted.remove(lock.home().resolver().path());
    if (sorted.size() > FILES) {
      complete = false;
      return found;
    }
    for (String path : sorted) {
      Optional<Surroundings> there = lock.home().seen(path);
      there.ifPresentOrElse(found::add, () -> complete = false);
    }
    return found;
  }

  private List<Expr> named(Surroundings there) {
    return Walk.find(there.file().tree(), Expr.class).stream()
        .filter(expr -> expr instanceof Expr.Name || expr instanceof Expr.Attribute)
        .filter(expr -> CalleeName.last(expr).equals(lock.name()))
        .toList();
  }

  private boolean isLock(Expr expr, Surroundings there) {
    return ThreadLock.of(expr, there).filter(lock::is).isPresent();
  }

  /** Whether {@code expr}, in another file, is certainly something else than the module's lock. */
  private static boolean isOther(Expr expr, Surroundings there) {
    if (ThreadLock.of(expr, there).isPresent()) {
      return true;
    }
    if (ThreadLock.kind(expr, there).isEmpty() && there.resolver().type(expr).isPresent()) {
      return true;
    }
    Expr base = expr instanceof Expr.Attribute attribute ? attribute.value() : expr;
    return !(base instanceof Expr.Name name) || !isImported(name, there);
  }

  private static boolean isImported(Expr.Name name, Surroundings there) {
    List<Binding> bindings = there.scopes().variable(name).bindings();
    return bindings.isEmpty() || bindings.stream().anyMatch(Binding.Imported.class::isInstance);
  }

  private void attribute(Stmt.ClassDef owner) {
    family.add(owner.name());
    Set<String> paths = new TreeSet<>(lock.files());
    if (lock.name().startsWith("_")) {
      paths.retainAll(lock.home().resolver().index().source().mentioning(owner.name()));
    }
    List<Surroundings> all = others(paths);
    all.add(lock.home());
    inherit(all);
    for (Surroundings there : all) {
      for (Expr expr : named(there)) {
        look(expr, there);
      }
      complete &= !saysInText(there);
    }
  }

  /** Finds the classes that inherit the lock; another file may have more of them. */
  private void inherit(List<Surroundings> files) {
    int before;
    do {
      before = family.size();
      for (Surroundings there : files) {
        Walk.find(there.file().tree(), Stmt.ClassDef.class).stream()
            .filter(type -> type.bases().stream().anyMatch(this::isFamily))
            .forEach(type -> family.add(type.name()));
      }
    } while (family.size() > before);
  }

  private boolean isFamily(Expr type) {
    return family.contains(CalleeName.last(type));
  }

  private void look(Expr expr, Surroundings there) {
    boolean made = expr.first() == lock.target().first() && there.path().equals(lock.home().path());
    if (made) {
      return;
    }
    if (expr instanceof Expr.Name name) { // a second value, or a type, in the body of the class
      complete &= !inFamily(name, there);
      return;
    }
    if (isLock(expr, there)) {
      add(expr, there);
      return;
    }
    complete &= isForeign((Expr.Attribute) expr, there);
  }

  private boolean inFamily(Expr.Name name, Surroundings there) {
    return there.scopes().variable(name).scope().node() instanceof Stmt.ClassDef type
        && family.contains(type.name());
  }

  /** Whether the attribute is certainly one of objects that cannot have the lock. */
  private boolean isForeign(Expr.Attribute attribute, Surroundings there) {
    Optional<Inferred> type = there.resolver().type(attribute.value());
    if (type.isEmpty()) {
      return isModule(attribute.value(), there);
    }
    String name = type.get().type().last();
    return !family.contains(name) && !isBase(name);
  }

  private static boolean isModule(Expr expr, Surroundings there) {
    return expr instanceof Expr.Name name
        && there.scopes().variable(name).bindings().stream()
            .anyMatch(one -> one instanceof Binding.Imported imported && imported.member() == null);
  }

  private boolean isBase(String name) {
    return lock.owner()
        .filter(type -> type.bases().stream().anyMatch(b -> CalleeName.last(b).equals(name)))
        .isPresent();
  }

  /** Whether a text names the attribute, as {@code getattr} would. */
  private boolean saysInText(Surroundings there) {
    return Walk.find(there.file().tree(), Expr.Constant.class).stream()
        .filter(text -> text.kind() == Expr.ConstantKind.STR)
        .map(text -> there.file().source(text))
        .anyMatch(
            text -> text.equals('"' + lock.name() + '"') || text.equals("'" + lock.name() + "'"));
  }
}
