package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code blocking-database}: a coroutine talks to a database through a blocking driver. Which
 * callables do so is data, the category {@code database}. Connections belong to a thread, so a
 * conversation moves as a whole: what the coroutine opens itself becomes a local function with all
 * its uses.
 */
public final class BlockingDatabase implements Recipe {
  private static final String CATEGORY = "database";

  /** In the table: the object has a coroutine method of that name. */
  private static final String METHOD = "await $SELF.";

  private static final String SYNC_TO_ASYNC = "await asgiref.sync.sync_to_async(";

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(
        hooks, blocking -> blocking.category().equals(CATEGORY), BlockingDatabase::look);
    QuerysetLoop.listen(hooks);
  }

  private static void look(BlockingCall found) {
    String replacement = found.blocking().replacement();
    if (replacement.startsWith(METHOD)) {
      method(found, replacement);
    } else if (replacement.startsWith(SYNC_TO_ASYNC)) {
      mend(
          found,
          "Call it by sync_to_async",
          fix -> SyncToAsync.write(found.call(), found.place(), fix));
    } else {
      talk(found);
    }
  }

  /** Django: {@code get} is there as {@code aget}, too. */
  private static void method(BlockingCall found, String replacement) {
    String name = replacement.substring(METHOD.length(), replacement.indexOf('('));
    if (found.call().func() instanceof Expr.Attribute method) {
      mend(
          found,
          "Use " + name,
          fix -> {
            fix.edit(new Edit.Replace(method.last(), method.last(), name));
            fix.await(found.call());
          });
    }
  }

  private static void mend(BlockingCall found, String title, Consumer<FixBuilder> edits) {
    found.place().mend(found.call(), found.message(), Level.UNSAFE, title, edits);
  }

  private static void talk(BlockingCall found) {
    Place place = found.place();
    Conversation talk = Conversation.of(found.call(), place);
    boolean anyThread = OffLoop.helps(found.blocking());
    boolean alone = talk.opening().filter(found.call()::equals).isEmpty();
    if (anyThread && alone) {
      found.mend();
      return;
    }
    if (!talk.beginsAt(found.call(), place) || inMemory(talk, place)) {
      return;
    }
    talk.opening()
        .ifPresentOrElse(opening -> region(found, opening), () -> found.advise(outside(found)));
  }

  private static String outside(BlockingCall found) {
    return driver(found) + ", or run all that uses the connection in one thread";
  }

  private static String driver(BlockingCall found) {
    return OffLoop.helps(found.blocking()) ? "use a driver for asyncio" : found.hint();
  }

  private static void region(BlockingCall found, Expr.Call opening) {
    Place place = found.place();
    OwnResource resource = new OwnResource(opening, place);
    List<Stmt> region = resource.region();
    Optional<String> obstacle = resource.escape();
    if (obstacle.isEmpty()) {
      obstacle = ThreadBlock.of(region, place).obstacle();
    }
    if (obstacle.isPresent()) {
      found.advise(driver(found) + "; it cannot move to a thread as it is: " + obstacle.get());
      return;
    }
    mend(
        found,
        "Run all that uses the connection in a thread",
        fix -> ThreadBlock.of(region, place).write(fix, "query"));
  }

  /** A database of SQLite that lives in memory answers at once. */
  private static boolean inMemory(Conversation talk, Place place) {
    return talk.opening().filter(opening -> HeldKind.isInMemory(opening, place)).isPresent();
  }
}
