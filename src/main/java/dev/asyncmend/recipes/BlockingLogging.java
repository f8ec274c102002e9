package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code blocking-logging}: a handler that waits for a disk or a server at every record is set up
 * in a module that runs an event loop. Handlers of networks count wherever coroutines stand in the
 * module.
 */
public final class BlockingLogging implements Recipe {
  private static final String BASIC_CONFIG = "logging.basicConfig";

  private static final Map<String, String> HANDLERS =
      Map.of(
          BASIC_CONFIG,
          "the disk",
          "logging.FileHandler",
          "the disk",
          "logging.handlers.WatchedFileHandler",
          "the disk",
          "logging.handlers.RotatingFileHandler",
          "the disk",
          "logging.handlers.TimedRotatingFileHandler",
          "the disk",
          "logging.handlers.SMTPHandler",
          "a mail server",
          "logging.handlers.HTTPHandler",
          "a web server",
          "logging.handlers.SocketHandler",
          "a server");

  private static final Set<String> RUNS =
      Set.of(
          "asyncio.run",
          "asyncio.AbstractEventLoop.run_until_complete",
          "asyncio.AbstractEventLoop.run_forever",
          "asyncio.Runner.run",
          "uvloop.run",
          "uvicorn.run",
          "aiohttp.web.run_app");

  /** Who hands records to another thread needs no advice. */
  private static final List<String> QUEUES = List.of("QueueHandler", "QueueListener");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, BlockingLogging::look);
  }

  private static void look(Expr.Call call, Place place) {
    String name = place.calleeName(call.func());
    String server = HANDLERS.get(name);
    if (server == null
        || (name.equals(BASIC_CONFIG) && !writesFile(call, place))
        || TestCode.file(place.path())
        || TestCode.holds(call, place)
        || isQueued(place)
        || !isAsync(call, server.equals("the disk"), place)) {
      return;
    }
    place.report(
        call,
        "this logs to "
            + server
            + " in the thread of the event loop, which waits for it at every record; hand the records"
            + " to a `QueueHandler` and let a `QueueListener` write them in a thread");
  }

  private static boolean writesFile(Expr.Call call, Place place) {
    return call.keywords().stream()
        .filter(word -> "filename".equals(word.name()))
        .map(Part.Keyword::value)
        .anyMatch(value -> !place.file().source(value).equals("None"));
  }

  private static boolean isQueued(Place place) {
    String text = place.file().text().chars();
    return QUEUES.stream().anyMatch(text::contains);
  }

  /** Whether the module runs an event loop, or the call is made on one. */
  private static boolean isAsync(Expr.Call call, boolean disk, Place place) {
    return place.inCoroutine(call)
        || (!disk && !Walk.find(place.file().tree(), Stmt.AsyncFunctionDef.class).isEmpty())
        || Walk.find(place.file().tree(), Expr.Call.class).stream()
            .anyMatch(one -> RUNS.contains(place.calleeName(one.func())));
  }
}
