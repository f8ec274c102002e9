package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code requests-to-httpx}: what a coroutine asks by requests, it asks by an async client. */
public final class RequestsToHttpx implements Recipe {
  private static final Set<String> VERBS =
      Set.of("get", "options", "head", "delete", "post", "put", "patch", "request");
  private static final String TITLE = "Ask by httpx.AsyncClient";
  private static final String UNKNOWN =
      "some of its arguments, or what is done with the response, may differ in httpx";
  private static final String ERRORS = "what is raised is expected from requests";

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(
        hooks,
        blocking -> VERBS.contains(blocking.name().last()) && isFunction(blocking.name().dotted()),
        RequestsToHttpx::single);
    hooks.on(Expr.Call.class, RequestsToHttpx::session);
  }

  private static boolean isFunction(String name) {
    return name.startsWith("requests.") && name.indexOf('.') == name.lastIndexOf('.');
  }

  private static void single(BlockingCall found) {
    Place place = found.place();
    String verb = found.blocking().name().last();
    RequestCall request =
        RequestCall.of(found.call(), verb).filter(one -> !one.isOdd(place)).orElse(null);
    HttpReply reply = HttpReply.of(found.call(), place).orElse(null);
    if (request == null || reply == null) {
      advise(found, UNKNOWN);
      return;
    }
    Optional<String> obstacle = HttpxEdits.obstacle(request, reply, false, place);
    Optional<HttpErrors> errors =
        HttpErrors.of(Map.of(found.call(), reply), HttpxEdits.ERRORS, place);
    Stmt statement = statement(found.call(), place);
    if (obstacle.isPresent() || errors.isEmpty() || statement == null) {
      advise(
          found,
          obstacle.orElse(
              errors.isEmpty() ? ERRORS : "it stands in the head of a block, or beside a yield"));
      return;
    }
    mend(found, request, reply, statement, errors.get());
  }

  private static void mend(
      BlockingCall found, RequestCall request, HttpReply reply, Stmt statement, HttpErrors errors) {
    Place place = found.place();
    place.mend(
        found.call(),
        found.message(),
        Level.UNSAFE,
        TITLE,
        fix -> {
          HttpxEdits edits = new HttpxEdits(place, fix);
          String client = ClientName.of(found.call(), "client", "httpx.AsyncClient", place);
          String head = "async with " + edits.client(request) + " as " + client + ":";
          Indented.below(List.of(head), List.of(statement), place.file(), fix);
          edits.send(request, reply, client, false);
          errors.write(place, fix);
        });
  }

  private static void advise(BlockingCall found, String why) {
    found.advise("to ask by `httpx.AsyncClient` takes a person: " + why);
  }

  /** The statement that {@code call} is part of, if it is no block. */
  private static @Nullable Stmt statement(Expr.Call call, Place place) {
    Stmt statement = place.file().statement(call).orElse(null);
    boolean simple =
        statement instanceof Stmt.Assign
            || statement instanceof Stmt.AugAssign
            || statement instanceof Stmt.Return
            || statement instanceof Stmt.ExprStmt;
    boolean yields = statement != null && !Walk.find(statement, Expr.Yield.class).isEmpty();
    return simple && !yields ? statement : null;
  }

  private static void session(Expr.Call made, Place place) {
    if (!SessionUses.isMaker(made, place)
        || !place.inCoroutine(made)
        || TestCode.holds(made, place)) {
      return;
    }
    SessionUses session = SessionUses.of(made, place).orElse(null);
    String message = "The requests of this session block the event loop";
    String advice = message + "; to ask by `httpx.AsyncClient` takes a person: ";
    if (session == null) {
      place.report(made, advice + "not all uses of the session are understood");
      return;
    }
    if (session.requests().isEmpty()) {
      return;
    }
    Optional<String> obstacle =
        session.requests().entrySet().stream()
            .flatMap(one -> HttpxEdits.obstacle(one.getKey(), one.getValue(), true, place).stream())
            .findFirst();
    Optional<HttpErrors> errors = HttpErrors.of(session.calls(), HttpxEdits.ERRORS, place);
    if (obstacle.isPresent() || errors.isEmpty()) {
      place.report(made, advice + obstacle.orElse(ERRORS));
      return;
    }
    mend(session, message, errors.get(), place);
  }

  private static void mend(SessionUses session, String message, HttpErrors errors, Place place) {
    place.mend(
        session.made(),
        message,
        Level.UNSAFE,
        TITLE,
        fix -> {
          HttpxEdits edits = new HttpxEdits(place, fix);
          open(session, edits.client(), place, fix);
          session.requests().forEach((request, reply) -> edits.send(request, reply, "", true));
          session.closes().forEach(close -> close(close, fix));
          errors.write(place, fix);
        });
  }

  private static void close(Expr.Call close, FixBuilder fix) {
    fix.edit(new Edit.Replace(close.func().last(), close.func().last(), "aclose"));
    fix.await(close);
  }

  private static void open(SessionUses session, String client, Place place, FixBuilder fix) {
    if (session.with() != null) {
      fix.edit(new Edit.InsertBefore(session.with().first(), "async "));
      fix.replace(session.made(), client);
    } else if (!session.closes().isEmpty()) {
      fix.replace(session.made(), client);
    } else {
      enter(session, client, place, fix);
    }
  }

  /** Nobody closes it: the statements that use it become a block that does. */
  private static void enter(SessionUses session, String client, Place place, FixBuilder fix) {
    Stmt assign = place.file().statement(session.made()).orElseThrow();
    List<Stmt> block = SameBlock.of(assign, place);
    int from = block.indexOf(assign) + 1;
    int end =
        session.reads().stream()
            .map(read -> SameBlock.indexOf(read, block))
            .max(Comparator.naturalOrder())
            .orElse(-1);
    boolean inside =
        session.reads().stream().allMatch(read -> SameBlock.indexOf(read, block) >= from);
    Lines lines = new Lines(place.file());
    if (!inside || !new WholeLines(place.file()).isAlone(assign, true)) {
      fix.refuse("the session is used in other blocks, or shares its line");
      return;
    }
    String name = place.file().source(((Stmt.Assign) assign).targets().get(0));
    fix.replace(assign, "async with " + client + " as " + name + ":");
    Indented.lines(
        lines.lineEnd(assign.last()) + 1, lines.lineEnd(block.get(end).last()), place.file(), fix);
  }
}
