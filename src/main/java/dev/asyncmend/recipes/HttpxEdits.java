package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.pattern.ItemEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Precedence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says with {@code httpx.AsyncClient} what a call of {@code requests} says. */
final class HttpxEdits {
  /** The errors of httpx for those of requests; where they do not fit, there is none. */
  static final Map<String, List<String>> ERRORS =
      Map.of(
          "RequestException", List.of("httpx.HTTPError", "httpx.InvalidURL"),
          "HTTPError", List.of("httpx.HTTPStatusError"),
          "Timeout", List.of("httpx.TimeoutException"),
          "ConnectTimeout", List.of("httpx.ConnectTimeout"),
          "ReadTimeout", List.of("httpx.ReadTimeout"),
          "TooManyRedirects", List.of("httpx.TooManyRedirects"),
          "JSONDecodeError", List.of("json.JSONDecodeError"));

  /** What httpx is told when the client is made. */
  private static final List<String> OF_CLIENT = List.of("verify", "cert", "cookies");

  private static final String REDIRECTS = "allow_redirects";
  private static final String FOLLOW = "follow_redirects=";
  private static final Set<String> CONTENTS =
      Set.of("builtins.str", "builtins.bytes", "str", "bytes");
  private static final Set<String> FORMS = Set.of("builtins.dict", "dict");

  private final Place place;
  private final FixBuilder fix;

  HttpxEdits(Place place, FixBuilder fix) {
    this.place = place;
    this.fix = fix;
  }

  /**
   * Why {@code request} cannot be said with a client that may be made for it; empty where it can.
   */
  static Optional<String> obstacle(
      RequestCall request, HttpReply reply, boolean shared, Place place) {
    List<Expr> moved =
        OF_CLIENT.stream().filter(request::has).map(name -> request.arguments().get(name)).toList();
    if (shared && !moved.isEmpty()) {
      return Optional.of("httpx takes `verify`, `cert` and `cookies` for all requests of a client");
    }
    boolean apart =
        moved.stream().anyMatch(one -> !RequestCall.isStill(one))
            || (!moved.isEmpty() && place.file().source(request.call()).contains("\n"));
    if (apart) {
      return Optional.of("what the client is made with is computed, or on a line of its own");
    }
    if (reply.reads("raise_for_status")
        && (request.verb().equals("head") || request.has(REDIRECTS))) {
      return Optional.of("`raise_for_status` of httpx also raises for redirects");
    }
    boolean unknown = request.has("data") && body(request, place).isEmpty();
    return unknown ? Optional.of("what `data` is, is not known") : Optional.empty();
  }

  /** The name that httpx has for the argument {@code data}; empty where that depends. */
  private static Optional<String> body(RequestCall request, Place place) {
    Expr data = request.arguments().get("data");
    if (data == null) {
      return Optional.empty();
    }
    if (data instanceof Expr.Dict) {
      return Optional.of("data");
    }
    if (data instanceof Expr.JoinedStr) {
      return Optional.of("content");
    }
    String type =
        place
            .resolver()
            .type(data)
            .filter(known -> known.certain())
            .map(known -> known.type().dotted())
            .orElse("");
    if (CONTENTS.contains(type)) {
      return Optional.of("content");
    }
    return FORMS.contains(type) ? Optional.of("data") : Optional.empty();
  }

  /** Makes the client that serves {@code request} alone. */
  String client(RequestCall request) {
    List<String> arguments = new ArrayList<>();
    if (!request.has(REDIRECTS) && !request.verb().equals("head")) {
      arguments.add(FOLLOW + "True");
    }
    if (!request.has("timeout")) {
      arguments.add("timeout=None");
    }
    for (String name : OF_CLIENT) {
      if (request.has(name)) {
        arguments.add(name + '=' + request.text(name, place));
      }
    }
    return client(String.join(", ", arguments));
  }

  /** Makes a client that behaves like a session. */
  String client() {
    return client(FOLLOW + "True, timeout=None");
  }

  private String client(String arguments) {
    return fix.reference("httpx.AsyncClient") + '(' + arguments + ')';
  }

  /** Sends {@code request} by {@code client}. */
  void send(RequestCall request, HttpReply reply, String client, boolean shared) {
    Expr.Call call = request.call();
    if (!shared) {
      fix.replace(call.func(), client + '.' + request.verb());
    }
    reply.uses().forEach(this::read); // first: what it writes stands outside of `await`
    fix.await(call);
    arguments(request, shared);
  }

  private void arguments(RequestCall request, boolean shared) {
    Expr.Call call = request.call();
    ItemEdits items = ItemEdits.of(place.file(), call);
    for (String name : OF_CLIENT) {
      if (request.has(name)) {
        items.drop(request.index(name));
      }
    }
    if (shared && request.verb().equals("head") && !request.has(REDIRECTS)) {
      items.write(request.arguments().size(), FOLLOW + "False");
    }
    items.edits().ifPresentOrElse(edits -> edits.forEach(fix::edit), fix::refuse);
    Map<String, String> names = new LinkedHashMap<>();
    names.put(REDIRECTS, "follow_redirects");
    body(request, place).ifPresent(name -> names.put("data", name));
    for (Part.Keyword keyword : call.keywords()) {
      String name = keyword.name() == null ? null : names.get(keyword.name());
      if (name != null && !name.equals(keyword.name())) {
        fix.edit(new Edit.Replace(keyword.first(), keyword.first(), name));
      }
    }
    positions(request, names);
  }

  /** httpx takes what is not the address by its name only. */
  private void positions(RequestCall request, Map<String, String> names) {
    request
        .arguments()
        .forEach(
            (name, value) -> {
              boolean bare = request.call().args().stream().anyMatch(arg -> arg == value);
              if (bare && !name.equals("url") && !name.equals("method")) {
                String written = names.getOrDefault(name, name);
                fix.edit(new Edit.InsertBefore(value.first(), written + '='));
              }
            });
  }

  private void read(HttpReply.Use use) {
    if (use.name().equals("reason")) {
      fix.edit(new Edit.Replace(use.whole().last(), use.whole().last(), "reason_phrase"));
    } else if (use.name().equals("ok")) {
      ok(use);
    }
  }

  /** Any status below 400 is fine for requests. */
  private void ok(HttpReply.Use use) {
    fix.edit(new Edit.Replace(use.whole().last(), use.whole().last(), "is_error"));
    if (place.file().parent(use.whole()).orElse(use.whole()) instanceof Expr.UnaryOp not
        && not.op().equals("not")
        && !place.file().grouped(use.whole())) {
      fix.edit(new Edit.Delete(not.first(), use.whole().first() - 1));
    } else {
      fix.wrap(use.whole(), "not ", "", Precedence.NOT);
    }
  }
}
