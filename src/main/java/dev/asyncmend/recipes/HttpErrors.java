package dev.asyncmend.recipes;

import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The handlers around some requests that name errors of {@code requests}, and what they become.
 *
 * @param blocks the {@code try} statements around the requests or around the uses of what they give
 * @param written what is written in the place of each type
 */
record HttpErrors(List<Stmt.TryBlock> blocks, Map<Expr, List<String>> written) {
  private static final String LIBRARY = "requests";
  private static final String ANY = "RequestException";
  private static final String JSON = "json.JSONDecodeError";

  /**
   * Every error of {@code requests} is an {@code OSError}; those of the other libraries are not.
   */
  private static final Set<String> BROAD =
      Set.of("OSError", "IOError", "EnvironmentError", "ConnectionError", "TimeoutError");

  /**
   * The handlers around {@code calls}; empty where one of them cannot be said with the other
   * library, or guards requests that are none of {@code calls}.
   *
   * @param names the errors of the other library, by the names that {@code requests} has for them
   */
  static Optional<HttpErrors> of(
      Map<Expr.Call, HttpReply> calls, Map<String, List<String>> names, Place place) {
    List<Stmt.TryBlock> blocks = new ArrayList<>();
    calls.forEach(
        (call, reply) -> {
          collect(call, blocks, place);
          reply.uses().forEach(use -> collect(use.whole(), blocks, place));
        });
    Map<Expr, List<String>> written = new LinkedHashMap<>();
    for (Stmt.TryBlock block : blocks) {
      boolean json = readsJson(block, calls);
      for (Part.ExceptHandler handler : block.handlers()) {
        if (!translate(handler, names, json, written, place)) {
          return Optional.empty();
        }
      }
      if (mentions(block, place) && !isOnlyAround(block, calls.keySet(), place)) {
        return Optional.empty();
      }
    }
    HttpErrors errors = new HttpErrors(List.copyOf(blocks), written);
    boolean seen = calls.keySet().stream().anyMatch(call -> errors.isExpected(call, place));
    return seen || calls.keySet().stream().anyMatch(call -> isSuppressed(call, place))
        ? Optional.empty()
        : Optional.of(errors);
  }

  private static void collect(Node node, List<Stmt.TryBlock> blocks, Place place) {
    Node child = node;
    for (Node around : place.file().ancestors(node)) {
      if (around instanceof Stmt.Function) {
        return;
      }
      Node below = child;
      if (around instanceof Stmt.TryBlock block
          && block.body().stream().anyMatch(one -> one == below)
          && blocks.stream().noneMatch(one -> one == block)) {
        blocks.add(block);
      }
      child = around;
    }
  }

  private static boolean readsJson(Stmt.TryBlock block, Map<Expr.Call, HttpReply> calls) {
    return calls.values().stream()
        .flatMap(reply -> reply.uses().stream())
        .anyMatch(use -> use.name().equals("json") && isIn(block.body(), use.whole()));
  }

  private static boolean isIn(List<Stmt> body, Node node) {
    return body.get(0).first() <= node.first() && node.last() <= body.get(body.size() - 1).last();
  }

  private static List<Expr> types(Part.ExceptHandler handler) {
    if (handler.type() == null) {
      return List.of();
    }
    return handler.type() instanceof Expr.Tuple several ? several.elts() : List.of(handler.type());
  }

  private static boolean translate(
      Part.ExceptHandler handler,
      Map<String, List<String>> names,
      boolean json,
      Map<Expr, List<String>> written,
      Place place) {
    for (Expr type : types(handler)) {
      String name = place.symbol(type).map(QName::dotted).orElse("?");
      String last = name.substring(name.lastIndexOf('.') + 1);
      boolean own = name.startsWith(LIBRARY + '.');
      boolean standard = name.startsWith("builtins.") || !name.contains(".");
      if (name.equals("?") || (standard && BROAD.contains(last))) {
        return false;
      }
      if (own && (!names.containsKey(last) || !isPlain(handler, last, place))) {
        return false;
      }
      if (own) {
        List<String> all = new ArrayList<>(names.getOrDefault(last, List.of()));
        if (last.equals(ANY) && json) {
          all.add(JSON);
        }
        written.put(type, List.copyOf(all));
      }
    }
    return true;
  }

  /** Whether the handler asks its error for nothing but a status, and names no other error. */
  private static boolean isPlain(Part.ExceptHandler handler, String error, Place place) {
    boolean[] plain = {true};
    for (Stmt stmt : handler.body()) {
      Walk.all(
          stmt,
          node -> {
            plain[0] &=
                !(node instanceof Expr.Attribute read
                    && read.value() instanceof Expr.Name name
                    && name.id().equals(handler.name())
                    && !isStatus(read, error, place));
            plain[0] &= !(node instanceof Expr.Name name && isOfLibrary(name, place));
          });
    }
    return plain[0];
  }

  private static boolean isStatus(Expr.Attribute read, String error, Place place) {
    return error.equals("HTTPError")
        && read.attr().equals("response")
        && place.file().parent(read).orElse(read) instanceof Expr.Attribute of
        && of.attr().equals("status_code");
  }

  private static boolean isOfLibrary(Expr expr, Place place) {
    String name = place.symbol(expr).map(QName::dotted).orElse("");
    return name.equals(LIBRARY) || name.startsWith(LIBRARY + '.');
  }

  private static boolean mentions(Stmt.TryBlock block, Place place) {
    return block.handlers().stream()
        .flatMap(handler -> types(handler).stream())
        .anyMatch(type -> isOfLibrary(type, place));
  }

  /** Whether no other code below {@code block} may raise the errors of {@code requests}. */
  private static boolean isOnlyAround(Stmt.TryBlock block, Set<Expr.Call> calls, Place place) {
    boolean raises =
        block.body().stream()
            .flatMap(stmt -> Walk.find(stmt, Stmt.Raise.class).stream())
            .anyMatch(raise -> place.file().source(raise).length() > "raise".length());
    return !raises
        && block.body().stream()
            .flatMap(stmt -> Walk.find(stmt, Expr.Call.class).stream())
            .filter(call -> !calls.contains(call) && !SessionUses.isMaker(call, place))
            .noneMatch(call -> mayRaise(call, place));
  }

  /** Whether {@code call} is another request, or runs code of the project, which may send some. */
  private static boolean mayRaise(Expr.Call call, Place place) {
    String name = place.calleeName(call.func());
    boolean reply = name.matches("requests\\.(models\\.)?Response\\..*");
    return (name.startsWith(LIBRARY + '.') && !reply)
        || place
            .resolver()
            .definition(call.func())
            .filter(symbol -> !symbol.path().endsWith(".pyi"))
            .isPresent();
  }

  /** Whether other code of the file calls this function and expects errors of {@code requests}. */
  private boolean isExpected(Expr.Call call, Place place) {
    Node function = place.scopes().runsIn(call).orElse(call);
    if (!(function instanceof Stmt.Function def)) {
      return true;
    }
    return Walk.find(place.file().tree(), Stmt.TryBlock.class).stream()
        .filter(block -> blocks.stream().noneMatch(one -> one == block))
        .filter(block -> mentions(block, place))
        .flatMap(block -> block.body().stream())
        .flatMap(stmt -> Walk.find(stmt, Expr.Call.class).stream())
        .anyMatch(other -> CalleeName.last(other.func()).equals(def.name()));
  }

  private static boolean isSuppressed(Expr.Call call, Place place) {
    return place.file().ancestors(call).stream()
        .filter(Stmt.WithBlock.class::isInstance)
        .map(Stmt.WithBlock.class::cast)
        .flatMap(with -> with.items().stream())
        .anyMatch(item -> place.file().source(item.context()).contains("suppress("));
  }

  /** Names the errors of the other library. */
  void write(Place place, FixBuilder fix) {
    written.forEach(
        (type, names) -> {
          List<String> all = names.stream().map(fix::reference).toList();
          boolean inTuple = place.file().parent(type).orElse(type) instanceof Expr.Tuple;
          String text = String.join(", ", all);
          fix.replace(type, all.size() > 1 && !inTuple ? '(' + text + ')' : text);
        });
  }
}
