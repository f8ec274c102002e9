package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a blocking call has to wait at all: what its arguments and the code before it tell. */
final class Patience {
  /** Arguments that say how long, or whether. */
  private static final Set<String> WORDS = Set.of("timeout", "block", "blocking", "wait");

  /** How many arguments come before those, where there are any. */
  private static final Map<String, Integer> BEFORE =
      Map.of(
          "queue.Queue.put", 1,
          "subprocess.Popen.communicate", 1,
          "concurrent.futures.wait", 1,
          "threading.Condition.wait_for", 1,
          "select.select", 3);

  private static final Pattern NOTHING = Pattern.compile("False|0(\\.0*)?|\\.0+");

  private Patience() {}

  /** Whether the call says itself that it will not wait: {@code get(block=False)}. */
  static boolean none(BlockingCall found) {
    Expr.Call call = found.call();
    int from = Math.min(BEFORE.getOrDefault(found.name(), 0), call.args().size());
    return call.keywords().stream().anyMatch(word -> refuses(word, found.place()))
        || call.args().subList(from, call.args().size()).stream()
            .anyMatch(arg -> isNothing(arg, found.place()));
  }

  private static boolean refuses(Part.Keyword word, Place place) {
    return word.name() != null && WORDS.contains(word.name()) && isNothing(word.value(), place);
  }

  /** Whether {@code expr} is written {@code False} or zero. */
  static boolean isNothing(Expr expr, Place place) {
    return expr instanceof Expr.Constant && NOTHING.matcher(place.file().source(expr)).matches();
  }

  /** Whether the statement directly before {@code node} is {@code receiver.method(…)}. */
  static boolean justCalled(String method, Expr receiver, Node node, Place place) {
    return previous(node, place)
        .filter(Stmt.ExprStmt.class::isInstance)
        .map(stmt -> ((Stmt.ExprStmt) stmt).value())
        .filter(value -> isCall(value, place.file().source(receiver) + '.' + method, place))
        .isPresent();
  }

  private static boolean isCall(Expr value, String callee, Place place) {
    return value instanceof Expr.Call call && place.file().source(call.func()).equals(callee);
  }

  private static Optional<Stmt> previous(Node node, Place place) {
    Optional<Stmt> statement = place.file().statement(node);
    Optional<Node> block = statement.flatMap(place.file()::parent);
    if (block.isEmpty()) {
      return Optional.empty();
    }
    List<Node> all = Walk.children(block.get());
    int at = all.indexOf(statement.get());
    return at > 0 && all.get(at - 1) instanceof Stmt before
        ? Optional.of(before)
        : Optional.empty();
  }

  /**
   * Whether the method {@code method}, as it is written with its object, is named before {@code
   * node} in the same function: called, or handed to a thread.
   */
  static boolean named(String method, Node node, Place place) {
    return before(node, Expr.Attribute.class, place).stream()
        .anyMatch(found -> place.file().source(found).equals(method));
  }

  /** What of the function in which {@code node} runs is of this class and stands before it. */
  static <N extends Node> List<N> before(Node node, Class<N> type, Place place) {
    return place
        .scopes()
        .runsIn(node)
        .map(function -> Walk.find(function, type))
        .orElse(List.of())
        .stream()
        .filter(found -> found.last() < node.first())
        .toList();
  }

  /** Whether a loop before {@code node}, in its function, holds the code {@code question}. */
  static boolean polled(String question, Node node, Place place) {
    return before(node, Stmt.While.class, place).stream()
        .anyMatch(loop -> place.file().source(loop).contains(question));
  }
}
