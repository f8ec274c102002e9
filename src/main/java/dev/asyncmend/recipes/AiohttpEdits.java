package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says with {@code aiohttp} what a call of {@code requests} says. */
final class AiohttpEdits {
  private static final Set<String> SAME =
      Set.of(
          "method",
          "url",
          "params",
          "headers",
          "json",
          "data",
          "allow_redirects",
          "timeout",
          "auth",
          "verify");

  private final Place place;
  private final FixBuilder fix;

  AiohttpEdits(Place place, FixBuilder fix) {
    this.place = place;
    this.fix = fix;
  }

  /** Whether aiohttp takes all arguments of {@code request} alike; calls of one line only. */
  static boolean knows(RequestCall request, Place place) {
    Expr params = request.arguments().get("params");
    boolean plain = params == null || (params instanceof Expr.Dict dict && isFlat(dict));
    Expr timeout = request.arguments().get("timeout");
    boolean seconds =
        timeout == null || (timeout instanceof Expr.Constant && !RequestCall.isNone(timeout));
    return plain
        && seconds
        && (!request.has("verify") || request.text("verify", place).equals("False"))
        && SAME.containsAll(request.arguments().keySet())
        && !place.file().source(request.call()).contains("\n");
  }

  private static boolean isFlat(Expr.Dict dict) {
    return dict.items().stream()
        .map(item -> item.value())
        .noneMatch(
            value ->
                value instanceof Expr.ListExpr
                    || value instanceof Expr.Tuple
                    || value instanceof Expr.Dict);
  }

  /** Whether aiohttp has all that is used of the response, and it can be awaited there. */
  static boolean knows(HttpReply reply, Place place) {
    return !reply.uses().isEmpty()
        && reply.uses().stream()
            .allMatch(
                use ->
                    place.canAwait(use.whole())
                        && !(use.whole() instanceof Expr.Call call
                            && use.name().equals("json")
                            && !(call.args().isEmpty() && call.keywords().isEmpty())));
  }

  /** The call that sends {@code request} by {@code session}. */
  String send(RequestCall request, String session) {
    List<String> arguments = new ArrayList<>();
    request
        .arguments()
        .forEach(
            (name, value) -> {
              String text = place.file().source(value);
              switch (name) {
                case "url", "method" -> arguments.add(text);
                case "timeout" ->
                    arguments.add(
                        "timeout="
                            + fix.reference("aiohttp.ClientTimeout")
                            + "(total="
                            + text
                            + ")");
                case "auth" -> {
                  String pair = fix.reference("aiohttp.BasicAuth");
                  arguments.add("auth=" + pair + "(" + pair(value) + ")");
                }
                case "verify" -> arguments.add("ssl=False");
                default -> arguments.add(name + "=" + text);
              }
            });
    return session + "." + request.verb() + "(" + String.join(", ", arguments) + ")";
  }

  /** Name and password, as {@code RequestCall} has seen that they are two. */
  private String pair(Expr auth) {
    return String.join(
        ", ", ((Expr.Tuple) auth).elts().stream().map(place.file()::source).toList());
  }

  /** Reads of the response what {@code use} reads. */
  void read(HttpReply.Use use) {
    switch (use.name()) {
      case "text" -> body(use, "text()");
      case "content" -> body(use, "read()");
      case "status_code" -> rename(use, "status");
      case "json" -> {
        fix.addArgument((Expr.Call) use.whole(), "content_type=None");
        fix.await(use.whole());
      }
      default -> {} // the same in both
    }
  }

  private void body(HttpReply.Use use, String method) {
    rename(use, method);
    fix.await(use.whole());
  }

  private void rename(HttpReply.Use use, String name) {
    int token = use.attribute().last();
    fix.edit(new Edit.Replace(token, token, name));
  }
}
