package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code requests-to-aiohttp}: what a coroutine asks by requests, it asks by aiohttp. */
public final class RequestsToAiohttp implements Recipe {
  private static final Set<String> VERBS =
      Set.of("get", "options", "head", "delete", "post", "put", "patch", "request");

  private static final String ADVICE = "to ask by `aiohttp.ClientSession` takes a person: ";

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(
        hooks, blocking -> isMine(blocking.name().dotted()), RequestsToAiohttp::look);
    hooks.on(Expr.Call.class, RequestsToAiohttp::session);
  }

  private static void session(Expr.Call made, Place place) {
    if (!SessionUses.isMaker(made, place)
        || !place.inCoroutine(made)
        || TestCode.holds(made, place)) {
      return;
    }
    SessionUses session = SessionUses.of(made, place).orElse(null);
    String message = "The requests of this session block the event loop";
    if (session != null && session.requests().isEmpty()) {
      return;
    }
    AiohttpSession asked = session == null ? null : AiohttpSession.of(session, place).orElse(null);
    if (session == null || asked == null) {
      place.report(
          made,
          message + "; " + ADVICE + "not all uses of the session and its responses are understood");
    } else if (HttpErrors.of(session.calls(), Map.of(), place).isEmpty()) {
      place.report(made, message + "; " + ADVICE + "what is raised is expected from requests");
    } else {
      String title = "Ask by one aiohttp.ClientSession";
      place.mend(made, message, Level.UNSAFE, title, fix -> asked.write(place, fix));
    }
  }

  private static boolean isMine(String name) {
    return name.startsWith("requests.") && VERBS.contains(name.substring("requests.".length()));
  }

  private static void look(BlockingCall found) {
    Place place = found.place();
    Expr.Call call = found.call();
    RequestCall request = request(found);
    HttpReply reply =
        HttpReply.of(call, place).filter(one -> AiohttpEdits.knows(one, place)).orElse(null);
    if (request == null || reply == null) {
      found.advise(ADVICE + "some of its arguments, or what is done with the response, may differ");
      return;
    }
    if (HttpErrors.of(Map.of(call, reply), Map.of(), place).isEmpty()) {
      found.advise(ADVICE + "what is raised is expected from requests");
      return;
    }
    Optional<AiohttpRegion> region = region(call, reply, place);
    if (region.isEmpty()) {
      found.advise(ADVICE + "the response is used in other blocks, or shares its line");
      return;
    }
    place.mend(
        call,
        found.message(),
        Level.UNSAFE,
        "Ask by aiohttp.ClientSession",
        fix -> mend(request, reply, region.get(), place, fix));
  }

  private static @Nullable RequestCall request(BlockingCall found) {
    return RequestCall.of(found.call(), found.blocking().name().last())
        .filter(one -> !one.isOdd(found.place()))
        .filter(one -> AiohttpEdits.knows(one, found.place()))
        .orElse(null);
  }

  private static Optional<AiohttpRegion> region(Expr.Call call, HttpReply reply, Place place) {
    return place.file().parent(call).orElse(call) instanceof Stmt.Assign assign
        ? AiohttpRegion.behind(assign, reply, place)
        : AiohttpRegion.of(call, place);
  }

  private static void mend(
      RequestCall request, HttpReply reply, AiohttpRegion region, Place place, FixBuilder fix) {
    AiohttpEdits edits = new AiohttpEdits(place, fix);
    String session = ClientName.of(request.call(), "session", "aiohttp.ClientSession", place);
    String response = region.name() == null ? fix.fresh("response") : region.name();
    String head =
        "async with "
            + fix.reference("aiohttp.ClientSession")
            + "() as "
            + session
            + ", "
            + edits.send(request, session)
            + " as "
            + response
            + ":";
    reply.uses().forEach(edits::read);
    Stmt assign = region.assign();
    if (assign != null) {
      Lines lines = new Lines(place.file());
      fix.replace(assign, head);
      Indented.lines(
          lines.lineEnd(assign.last()) + 1, lines.lineEnd(region.last().last()), place.file(), fix);
    } else {
      fix.replace((Node) request.call(), response);
      Indented.below(List.of(head), List.of(region.last()), place.file(), fix);
    }
  }
}
