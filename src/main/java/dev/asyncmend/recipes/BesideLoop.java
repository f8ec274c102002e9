package dev.asyncmend.recipes;

import dev.asyncmend.index.Awaitable;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a statement can run in a thread while the event loop goes on: what it calls is known to
 * need neither the loop nor its thread, and it changes nothing that other tasks may see half-way.
 */
final class BesideLoop {
  /** Methods that change the object. */
  private static final Set<String> CHANGING =
      Set.of(
          "add",
          "append",
          "appendleft",
          "clear",
          "discard",
          "extend",
          "insert",
          "pop",
          "popitem",
          "popleft",
          "remove",
          "reverse",
          "setdefault",
          "sort",
          "update");

  /** Methods that only look at an object, or write to a log, by their usual meaning. */
  private static final Set<String> HARMLESS =
      Set.of(
          "absolute",
          "as_posix",
          "as_uri",
          "capitalize",
          "copy",
          "count",
          "critical",
          "debug",
          "decode",
          "dict",
          "encode",
          "endswith",
          "error",
          "exists",
          "find",
          "format",
          "get",
          "getvalue",
          "glob",
          "group",
          "hex",
          "hexdigest",
          "index",
          "info",
          "is_dir",
          "is_file",
          "isoformat",
          "items",
          "iterdir",
          "join",
          "joinpath",
          "json",
          "keys",
          "log",
          "lower",
          "lstrip",
          "model_dump",
          "model_dump_json",
          "namelist",
          "read",
          "read_bytes",
          "read_text",
          "readline",
          "readlines",
          "relative_to",
          "replace",
          "resolve",
          "rglob",
          "rstrip",
          "seek",
          "split",
          "splitlines",
          "startswith",
          "stat",
          "strftime",
          "strip",
          "tell",
          "title",
          "to_dict",
          "to_json",
          "tobytes",
          "total_seconds",
          "upper",
          "values",
          "warning",
          "with_name",
          "with_stem",
          "with_suffix",
          "zfill");

  /** What walks through an object that it is given. */
  private static final Set<String> WALKING =
      Set.of(
          "copy",
          "deepcopy",
          "dict",
          "dump",
          "dump_all",
          "dumps",
          "enumerate",
          "list",
          "safe_dump",
          "set",
          "sorted",
          "sum",
          "tuple",
          "writelines",
          "writerows",
          "zip");

  /** Libraries whose objects belong to the event loop; making one takes no loop. */
  private static final Set<String> SERVERS =
      Set.of(
          "aiohttp",
          "anyio",
          "discord",
          "fastapi",
          "quart",
          "sanic",
          "starlette",
          "telegram",
          "tornado",
          "trio",
          "websockets");

  private final Stmt statement;
  private final Place place;
  private final Chains chains;

  private BesideLoop(Stmt statement, Place place) {
    this.statement = statement;
    this.place = place;
    this.chains = new Chains(statement, place);
  }

  /** The reason why not; empty where it can. */
  static Optional<String> obstacle(Stmt statement, Place place) {
    return new BesideLoop(statement, place).obstacle();
  }

  private Optional<String> obstacle() {
    for (Node node : Walk.find(statement, Node.class)) {
      Optional<String> reason = obstacle(node);
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }

  private Optional<String> obstacle(Node node) {
    if (node instanceof Expr.Call call) {
      return calls(call);
    }
    if (node instanceof Stmt.AugAssign assign) {
      return changes(assign.target(), true);
    }
    if (node instanceof Stmt.Assign assign) {
      return assign.targets().stream().flatMap(to -> changes(to, false).stream()).findFirst();
    }
    if (node instanceof Stmt.Delete delete) {
      return delete.targets().stream().flatMap(to -> changes(to, true).stream()).findFirst();
    }
    if (node instanceof Stmt.For loop) {
      return walks(loop.iter());
    }
    return node instanceof Part.Comprehension part ? walks(part.iter()) : Optional.empty();
  }

  /** An attribute takes its new value at once; items and sums change what others look at. */
  private Optional<String> changes(Expr target, boolean attributes) {
    boolean changed =
        target instanceof Expr.Subscript item
            ? chains.isShared(item.value())
            : attributes && target instanceof Expr.Attribute && chains.isShared(target);
    return changed ? Optional.of(changed(target)) : Optional.empty();
  }

  private String changed(Expr target) {
    return "it changes `" + place.file().source(target) + "` while other tasks run";
  }

  /** {@code for x in self.things}, {@code … self.things.items()}. */
  private Optional<String> walks(Expr iterated) {
    Expr at = iterated;
    while (at instanceof Expr.Call call && call.func() instanceof Expr.Attribute method) {
      at = method.value();
    }
    if (at instanceof Expr.Call call
        && call.args().size() == 1
        && WALKING.contains(CalleeName.last(call.func()))) {
      at = call.args().get(0);
    }
    return chains.isShared(at)
        ? Optional.of("`" + place.file().source(at) + "` may change meanwhile")
        : Optional.empty();
  }

  private Optional<String> calls(Expr.Call call) {
    String name = place.calleeName(call.func());
    if (name.startsWith("asyncio.") || needsLoop(call)) {
      return Optional.of("it needs the event loop");
    }
    if (!name.isEmpty()
        && SERVERS.contains(QName.of(name).head())
        && Character.isLowerCase(last(name))) {
      return Optional.of("`" + name + "` may need the event loop");
    }
    if (name.startsWith("contextvars.")) {
      return Optional.of("what it sets would be lost with the thread");
    }
    Optional<String> stuck =
        place
            .resolver()
            .blocking(call.func())
            .map(Blocking::category)
            .filter(category -> category.equals("database") || category.equals("loop"))
            .map(category -> "it is bound to its thread")
            .or(() -> Stuck.why(call, place));
    if (stuck.isPresent()) {
      return stuck;
    }
    return call.func() instanceof Expr.Attribute method
        ? method(call, method, name)
        : function(call, name);
  }

  private static char last(String name) {
    return name.charAt(name.lastIndexOf('.') + 1);
  }

  private boolean needsLoop(Expr.Call call) {
    return place.resolver().awaitable(call).awaitable() == Awaitable.YES;
  }

  private Optional<String> function(Expr.Call call, String name) {
    boolean known = !name.isEmpty() || place.symbol(call.func()).isPresent();
    return known ? arguments(call) : unknown(call);
  }

  private Optional<String> method(Expr.Call call, Expr.Attribute method, String name) {
    if (CHANGING.contains(method.attr()) && chains.isShared(method.value())) {
      return Optional.of(changed(method.value()));
    }
    boolean known =
        !name.isEmpty()
            || place.symbol(method).isPresent()
            || HARMLESS.contains(method.attr())
            || CHANGING.contains(method.attr())
            || chains.isOwn(method.value());
    return known ? arguments(call) : unknown(call);
  }

  private Optional<String> unknown(Expr.Call call) {
    String callee = WithSplit.shortened(place.file().source(call.func()));
    return Optional.of("nobody knows what `" + callee + "` needs");
  }

  private Optional<String> arguments(Expr.Call call) {
    return WALKING.contains(CalleeName.last(call.func()))
        ? call.args().stream().flatMap(arg -> walks(arg).stream()).findFirst()
        : Optional.empty();
  }
}
