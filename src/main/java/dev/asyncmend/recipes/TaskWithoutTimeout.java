package dev.asyncmend.recipes;

import dev.asyncmend.index.Answer;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.PythonVersion;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code task-without-timeout}: a coroutine waits for a task or for the network, and nothing says
 * for how long at most (CPython's documentation, "Coroutines and Tasks", section "Timeouts").
 */
public final class TaskWithoutTimeout implements Recipe {
  private static final PythonVersion TIMEOUT = new PythonVersion(11);

  private static final Set<String> UNBOUNDED =
      Set.of(
          "asyncio.open_connection",
          "asyncio.open_unix_connection",
          "asyncio.StreamReader.read",
          "asyncio.StreamReader.readexactly",
          "asyncio.StreamReader.readline",
          "asyncio.StreamReader.readuntil",
          "asyncio.StreamWriter.drain",
          "asyncio.StreamWriter.wait_closed",
          "asyncio.AbstractEventLoop.create_connection",
          "asyncio.AbstractEventLoop.create_unix_connection",
          "asyncio.AbstractEventLoop.getaddrinfo",
          "asyncio.AbstractEventLoop.getnameinfo",
          "asyncio.AbstractEventLoop.sock_accept",
          "asyncio.AbstractEventLoop.sock_connect",
          "asyncio.AbstractEventLoop.sock_recv",
          "asyncio.AbstractEventLoop.sock_recv_into",
          "asyncio.AbstractEventLoop.sock_sendall");

  private static final Set<String> BOUNDS =
      Set.of(
          "asyncio.timeout",
          "asyncio.timeout_at",
          "async_timeout.timeout",
          "async_timeout.timeout_at",
          "anyio.fail_after",
          "anyio.move_on_after");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Await.class, TaskWithoutTimeout::look);
  }

  private static void look(Expr.Await await, Place place) {
    if (!place.inCoroutine(await)
        || !place.takesAsyncio()
        || TestCode.file(place.path())
        || isBounded(await, place)) {
      return;
    }
    what(await.value(), place)
        .ifPresent(
            what ->
                place.report(
                    await,
                    "nothing says how long to wait for " + what + "; " + advice(await, place)));
  }

  /** What is waited for; empty where it is nothing that has no timeout. */
  private static Optional<String> what(Expr awaited, Place place) {
    if (awaited instanceof Expr.Call call) {
      String name = place.resolver().callee(call.func()).map(QName::dotted).orElse("");
      return UNBOUNDED.contains(name) ? Optional.of('`' + name + '`') : Optional.empty();
    }
    return awaited instanceof Expr.Name name && isTask(name, place) && !isCancelled(name, place)
        ? Optional.of('`' + name.id() + '`')
        : Optional.empty();
  }

  private static boolean isTask(Expr.Name name, Place place) {
    Answer answer = place.resolver().awaitable(name);
    return answer.form() == Answer.Form.FUTURE && answer.certain();
  }

  private static boolean isCancelled(Expr.Name name, Place place) {
    return place
        .scopes()
        .runsIn(name)
        .filter(Stmt.Function.class::isInstance)
        .map(owner -> OwnCode.find(((Stmt.Function) owner).body(), Expr.Attribute.class))
        .filter(
            reads ->
                reads.stream()
                    .anyMatch(
                        read ->
                            read.attr().equals("cancel")
                                && read.value() instanceof Expr.Name of
                                && of.id().equals(name.id())))
        .isPresent();
  }

  private static boolean isBounded(Node node, Place place) {
    return place.file().ancestors(node).stream()
        .takeWhile(at -> !(at instanceof Stmt.Function))
        .anyMatch(at -> at instanceof Stmt.WithBlock block && bounds(block.items(), place));
  }

  private static boolean bounds(List<Part.WithItem> items, Place place) {
    return items.stream()
        .map(Part.WithItem::context)
        .anyMatch(
            entered ->
                entered instanceof Expr.Call call
                    && BOUNDS.contains(place.calleeName(call.func())));
  }

  private static String advice(Expr.Await await, Place place) {
    return place.target().atLeast(TIMEOUT)
        ? "put it under `async with asyncio.timeout(…):`"
        : "write `await asyncio.wait_for(" + place.file().source(await.value()) + ", timeout=…)`";
  }
}
