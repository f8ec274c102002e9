package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Uses;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@code requests.Session} that one coroutine makes, keeps in a local name, and understands.
 *
 * @param made the call that makes it
 * @param with the statement that enters it; null where it is assigned
 * @param requests its requests, with what happens to their responses
 * @param closes the calls that close it
 * @param reads all its uses
 */
record SessionUses(
    Expr.Call made,
    Stmt.@Nullable With with,
    Map<RequestCall, HttpReply> requests,
    List<Expr.Call> closes,
    List<Expr.Name> reads) {
  private static final Set<String> MAKERS =
      Set.of(
          "requests.Session",
          "requests.session",
          "requests.sessions.Session",
          "requests.sessions.session",
          "requests.Session.__init__",
          "requests.sessions.Session.__init__");
  private static final Set<String> VERBS =
      Set.of("get", "options", "head", "delete", "post", "put", "patch", "request");

  /** Whether {@code call} makes a session. */
  static boolean isMaker(Expr.Call call, Place place) {
    return MAKERS.contains(place.calleeName(call.func()))
        || place.symbol(call.func()).filter(name -> MAKERS.contains(name.dotted())).isPresent();
  }

  /** The session that {@code made} makes; empty where some of its uses are not understood. */
  static Optional<SessionUses> of(Expr.Call made, Place place) {
    Node parent = place.file().parent(made).orElse(made);
    Stmt.With with = null;
    Expr target = null;
    if (parent instanceof Part.WithItem item
        && place.file().parent(item).orElse(item) instanceof Stmt.With entering
        && entering.items().size() == 1) {
      with = entering;
      target = item.target();
    } else if (parent instanceof Stmt.Assign assign && assign.targets().size() == 1) {
      target = assign.targets().get(0);
    }
    if (!(target instanceof Expr.Name name)
        || place.scopes().variable(name).scope().node()
            != place.scopes().runsIn(made).orElse(null)) {
      return Optional.empty();
    }
    Uses uses = place.flow().uses(name);
    SessionUses session =
        new SessionUses(
            made, with, new LinkedHashMap<>(), new ArrayList<>(), List.copyOf(uses.reads()));
    boolean known = uses.captures().isEmpty() && made.args().isEmpty() && made.keywords().isEmpty();
    return known && uses.reads().stream().allMatch(read -> session.take(read, place))
        ? Optional.of(session)
        : Optional.empty();
  }

  private boolean take(Expr.Name read, Place place) {
    if (place.flow().reaching(read).size() != 1
        || !(place.file().parent(read).orElse(read) instanceof Expr.Attribute attribute)) {
      return false;
    }
    Node around = place.file().parent(attribute).orElse(attribute);
    boolean called = around instanceof Expr.Call call && call.func() == attribute;
    if (attribute.attr().equals("headers")) {
      return isHeader(around, place);
    }
    if (!called || !place.canAwait((Expr.Call) around)) {
      return false;
    }
    Expr.Call call = (Expr.Call) around;
    if (attribute.attr().equals("close")) {
      closes.add(call);
      return place.file().parent(call).filter(Stmt.ExprStmt.class::isInstance).isPresent();
    }
    return VERBS.contains(attribute.attr()) && request(call, attribute.attr(), place);
  }

  private boolean request(Expr.Call call, String verb, Place place) {
    Optional<RequestCall> request = RequestCall.of(call, verb).filter(one -> !one.isOdd(place));
    Optional<HttpReply> reply = HttpReply.of(call, place);
    if (request.isEmpty() || reply.isEmpty()) {
      return false;
    }
    requests.put(request.get(), reply.get());
    return true;
  }

  /** {@code session.headers.update({…})}, or one of them set. */
  private static boolean isHeader(Node around, Place place) {
    if (around instanceof Expr.Attribute method) {
      return method.attr().equals("update")
          && place.file().parent(method).orElse(method) instanceof Expr.Call call
          && call.args().size() == 1
          && call.keywords().isEmpty()
          && call.args().get(0) instanceof Expr.Dict dict
          && dict.items().stream().noneMatch(item -> RequestCall.isNone(item.value()));
    }
    return around instanceof Expr.Subscript item
        && place.file().parent(item).orElse(item) instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && !RequestCall.isNone(assign.value());
  }

  /** Its requests by their calls. */
  Map<Expr.Call, HttpReply> calls() {
    Map<Expr.Call, HttpReply> calls = new LinkedHashMap<>();
    requests.forEach((request, reply) -> calls.put(request.call(), reply));
    return calls;
  }
}
