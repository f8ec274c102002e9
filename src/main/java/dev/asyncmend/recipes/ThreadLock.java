package dev.asyncmend.recipes;

import dev.asyncmend.index.Reason;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A lock of threads that one statement makes.
 *
 * @param kind its class in {@code threading}, which has the same name in {@code asyncio}
 * @param made the statement
 * @param target what it assigns to: a name, or an attribute of {@code self}
 * @param call what makes it
 * @param home the file
 */
record ThreadLock(String kind, Stmt made, Expr target, Expr.Call call, Surroundings home) {
  static final String RLOCK = "RLock";
  static final String CONDITION = "Condition";
  private static final List<String> KINDS =
      List.of("Lock", RLOCK, "Semaphore", "BoundedSemaphore", CONDITION);
  private static final String MODULE = "threading.";

  /** The class in {@code threading} of which {@code expr} certainly is an object. */
  static Optional<String> kind(Expr expr, Surroundings around) {
    return around
        .resolver()
        .type(expr)
        .map(found -> found.type().dotted())
        .filter(type -> type.startsWith(MODULE))
        .map(type -> type.substring(MODULE.length()))
        .filter(KINDS::contains);
  }

  /** The lock that {@code expr} is; empty where it is none, or nobody knows where it is made. */
  static Optional<ThreadLock> of(Expr expr, Surroundings around) {
    if (kind(expr, around).isEmpty()) {
      return Optional.empty();
    }
    Optional<ThreadLock> here =
        expr instanceof Expr.Name name ? here(name, around) : Optional.empty();
    if (here.isPresent()) {
      return here;
    }
    List<ThreadLock> found =
        around.resolver().type(expr).orElseThrow().chain().stream()
            .flatMap(reason -> at(reason, CalleeName.last(expr), around).stream())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The one of a variable of the file itself. */
  private static Optional<ThreadLock> here(Expr.Name name, Surroundings around) {
    List<Binding> bindings = around.scopes().variable(name).bindings();
    return bindings.size() == 1 && bindings.get(0) instanceof Binding.Local local
        ? around.file().statement(local.at()).flatMap(stmt -> made(stmt, around))
        : Optional.empty();
  }

  private static Optional<ThreadLock> at(Reason reason, String name, Surroundings around) {
    Surroundings there = around.seen(reason.path()).orElse(null);
    if (there == null) {
      return Optional.empty();
    }
    List<ThreadLock> found =
        Walk.find(there.file().tree(), Stmt.class).stream()
            .filter(stmt -> line(stmt, there) == reason.line())
            .flatMap(stmt -> made(stmt, there).stream())
            .filter(lock -> lock.name().equals(name))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static int line(Node node, Surroundings around) {
    return around.file().text().lines().line(around.file().span(node).start());
  }

  /** The lock that {@code stmt} makes. */
  private static Optional<ThreadLock> made(Stmt stmt, Surroundings around) {
    if (stmt instanceof Stmt.Assign assign && assign.targets().size() == 1) {
      return made(stmt, assign.targets().get(0), assign.value(), around);
    }
    return stmt instanceof Stmt.AnnAssign typed && typed.value() != null
        ? made(stmt, typed.target(), typed.value(), around)
        : Optional.empty();
  }

  private static Optional<ThreadLock> made(
      Stmt stmt, Expr target, Expr value, Surroundings around) {
    if (!(value instanceof Expr.Call call) || CalleeName.last(target).isEmpty()) {
      return Optional.empty();
    }
    return KINDS.stream()
        .filter(kind -> around.resolver().denotes(call.func(), QName.of(MODULE + kind)))
        .map(kind -> new ThreadLock(kind, stmt, target, call, around))
        .findFirst();
  }

  /** What it is called by. */
  String name() {
    return CalleeName.last(target);
  }

  /** Whether both are made by the same statement. */
  boolean is(ThreadLock other) {
    return made.first() == other.made.first() && home.path().equals(other.home.path());
  }

  /** Whether it belongs to the module. */
  boolean ofModule() {
    return target instanceof Expr.Name name
        && home.scopes().variable(name).scope().kind() == Scope.Kind.MODULE;
  }

  /** Whether it belongs to a function. */
  boolean ofFunction() {
    return target instanceof Expr.Name && !ofModule() && owner().isEmpty();
  }

  /** The class it belongs to, with each of its objects. */
  Optional<Stmt.ClassDef> owner() {
    Node around = home.file().parent(made).orElse(made);
    if (target instanceof Expr.Name) {
      return type(around);
    }
    return around instanceof Stmt.FunctionDef init
            && init.name().equals("__init__")
            && target instanceof Expr.Attribute attribute
            && attribute.value() instanceof Expr.Name self
            && !init.args().all().isEmpty()
            && init.args().all().get(0).name().equals(self.id())
        ? home.file().parent(init).flatMap(ThreadLock::type)
        : Optional.empty();
  }

  private static Optional<Stmt.ClassDef> type(Node node) {
    return node instanceof Stmt.ClassDef type ? Optional.of(type) : Optional.empty();
  }

  /** Whether it is made by a coroutine, and so on the event loop. */
  boolean onLoop() {
    return home.scopes().runsIn(made).filter(Stmt.AsyncFunctionDef.class::isInstance).isPresent();
  }

  /** The files in which it may be used: those that have its name. */
  Collection<String> files() {
    return home.resolver().index().source().mentioning(name());
  }
}
