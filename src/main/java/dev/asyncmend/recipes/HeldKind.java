package dev.asyncmend.recipes;

import dev.asyncmend.index.Blocking;
import dev.asyncmend.index.Inferred;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.Optional;
import java.util.Set;

/** What a coroutine should not hold while it waits. */
enum HeldKind {
  FILE("a file is held open over an await; read it before, or write it after, in a thread"),
  DATABASE(
      "a database connection is held over an await, with its transaction and locks; be done with it"
          + " first, or use a driver for asyncio"),
  LOCK(
      "a lock of threads is held over an await: a task that wants it meanwhile stops the event loop"
          + " for ever; use `asyncio.Lock`"),
  POOL(
      "a pool is held over an await: where the task is cancelled, leaving it blocks the event loop"
          + " until its jobs are done; keep one pool for the program");

  private static final Set<String> CONNECTIONS =
      Set.of(
          "sqlite3.Connection",
          "psycopg2.extensions.connection",
          "psycopg.Connection",
          "pymysql.connections.Connection",
          "sqlalchemy.engine.Connection",
          "sqlalchemy.orm.Session");

  private static final Set<String> POOLS =
      Set.of("concurrent.futures.ThreadPoolExecutor", "concurrent.futures.ProcessPoolExecutor");

  private final String message;

  HeldKind(String message) {
    this.message = message;
  }

  String message() {
    return message;
  }

  /** What kind of thing {@code held} is, the manager of a {@code with} or its like. */
  static Optional<HeldKind> of(Expr held, Place place) {
    if (Stuck.isLock(held, place)) {
      return Optional.of(LOCK);
    }
    if (!(held instanceof Expr.Call call)) {
      return isConnection(held, place) ? Optional.of(DATABASE) : Optional.empty();
    }
    if (place.denotes(call.func(), "contextlib.closing") && call.args().size() == 1) {
      return of(call.args().get(0), place);
    }
    if (isInMemory(call, place)) {
      return Optional.empty();
    }
    if (POOLS.stream().anyMatch(pool -> place.denotes(call.func(), pool))) {
      return Optional.of(POOL);
    }
    if (isConnection(call, place) || begins(call, place)) {
      return Optional.of(DATABASE);
    }
    return place.resolver().blocking(call.func()).flatMap(HeldKind::of);
  }

  private static Optional<HeldKind> of(Blocking opener) {
    String name = opener.name().last();
    if (opener.category().equals("file") && name.endsWith("open")) {
      return Optional.of(FILE);
    }
    boolean connects = name.equals("connect") || name.equals("begin");
    return opener.category().equals("database") && connects
        ? Optional.of(DATABASE)
        : Optional.empty();
  }

  /** {@code session.begin()}. */
  private static boolean begins(Expr.Call call, Place place) {
    return call.func() instanceof Expr.Attribute method
        && method.attr().startsWith("begin")
        && isConnection(method.value(), place);
  }

  private static boolean isConnection(Expr expr, Place place) {
    return place
        .resolver()
        .type(expr)
        .map(Inferred::type)
        .filter(type -> CONNECTIONS.contains(type.dotted()))
        .isPresent();
  }

  /** A database of SQLite in memory, which nobody else can want. */
  static boolean isInMemory(Expr.Call call, Place place) {
    return place.calleeName(call.func()).equals("sqlite3.connect")
        && !call.args().isEmpty()
        && place.file().source(call.args().get(0)).contains(":memory:");
  }
}
