package dev.asyncmend.recipes;

import dev.asyncmend.pattern.ItemEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call that only the thread of the event loop may make, and how another one asks the loop for it.
 */
final class ThreadsafeCall {
  private static final String SAFE = "call_soon_threadsafe";
  private static final String START = "asyncio.run_coroutine_threadsafe";

  /** What may be asked of an object before; later it would tell of a call that is not made yet. */
  private static final Set<String> QUESTIONS = Set.of("done", "cancelled", "is_set");

  private static final Set<String> ERRORS =
      Set.of("QueueFull", "QueueEmpty", "InvalidStateError", "CancelledError");

  private final Expr.Call call;
  private final Expr.Attribute method;
  private final LoopOnly kind;
  private final Stmt.FunctionDef function;
  private final Place place;

  ThreadsafeCall(Expr.Call call, LoopOnly kind, Stmt.FunctionDef function, Place place) {
    this.call = call;
    this.method = (Expr.Attribute) call.func();
    this.kind = kind;
    this.function = function;
    this.place = place;
  }

  /** The call as a message names it. */
  String spoken() {
    return line(method, method.attr()) + "()";
  }

  /** The code that would be right, with a loop that somebody has to hand in. */
  String target() {
    String object = line(method.value(), "…");
    String callee = line(method, "….") + (call.args().isEmpty() ? "" : ", …");
    return switch (kind) {
      case SOON -> object + '.' + SAFE + "(…)";
      case LATER -> object + '.' + SAFE + '(' + callee + ')';
      case TASK -> START + "(…, " + object + ')';
      case TELL -> "loop." + SAFE + '(' + callee + ')';
      case FUTURE -> object + ".get_loop()." + SAFE + '(' + callee + ')';
      case ASK -> START + '(' + object + ".get(), loop).result()";
    };
  }

  private String line(Node node, String otherwise) {
    String source = place.file().source(node);
    return source.contains("\n") ? otherwise : source;
  }

  /** Whether there may be a fix. */
  boolean possible() {
    return kind != LoopOnly.ASK && (kind != LoopOnly.TELL || loop().isPresent() || isInCoroutine());
  }

  private Optional<String> loop() {
    return new LoopAtHand(function, place).at(call);
  }

  /** Whether the function is defined in a coroutine, which runs on the loop. */
  private boolean isInCoroutine() {
    return place.inCoroutine(function);
  }

  void write(FixBuilder fix) {
    if (kind == LoopOnly.SOON) {
      String object = place.file().source(method.value());
      fix.replace(method, object + '.' + SAFE, Precedence.PRIMARY);
      return;
    }
    obstacle().ifPresent(fix::refuse);
    if (fix.refused()) {
      return;
    }
    if (kind == LoopOnly.TASK) {
      fix.replace(method, fix.reference(START), Precedence.PRIMARY);
      fix.addArgument(call, place.file().source(method.value()));
      return;
    }
    String loop = kind == LoopOnly.TELL ? loop().orElseGet(() -> running(fix)) : own();
    String named = place.file().source(method);
    ItemEdits.of(place.file(), call)
        .write(0, named)
        .edits()
        .ifPresentOrElse(edits -> edits.forEach(fix::edit), fix::refuse);
    fix.replace(method, loop + '.' + SAFE, Precedence.PRIMARY);
  }

  private String own() {
    String object = place.file().source(method.value());
    return kind == LoopOnly.FUTURE ? object + ".get_loop()" : object;
  }

  /** Keeps the loop of the coroutine around the function. */
  private String running(FixBuilder fix) {
    FixBuilder there = fix.in(place.around(), function);
    String name = there.fresh("loop");
    if (!place.scopes().free(name, call)) {
      fix.refuse("`" + name + "` is something else here");
    }
    String running = there.reference("asyncio.get_running_loop");
    there.insertBefore(function, List.of(name + " = " + running + "()", ""));
    return name;
  }

  /** Why the call cannot be left to the loop. */
  private Optional<String> obstacle() {
    if (!place.flow().fate(call).parts().allMatch(Fate.Dropped.class::isInstance)) {
      return Optional.of("what it gives is used");
    }
    if (!call.keywords().isEmpty()) {
      return Optional.of("it has keyword arguments");
    }
    if (kind != LoopOnly.TELL && !isChain(method.value())) {
      return Optional.of("it would be worked out twice which object it is called on");
    }
    if (kind == LoopOnly.TASK && !startsOne()) {
      return Optional.of("it is not certain that it takes a coroutine");
    }
    if (isExpected()) {
      return Optional.of("an error of it is expected here, which the loop would get");
    }
    return isUsedOtherwise()
        ? Optional.of("the thread does more with the same object, which has to stay in order")
        : Optional.empty();
  }

  private boolean startsOne() {
    return call.args().size() == 1 && place.resolver().awaitable(call.args().get(0)).coroutine();
  }

  private static boolean isChain(Expr expr) {
    return expr instanceof Expr.Name
        || (expr instanceof Expr.Attribute attribute && isChain(attribute.value()));
  }

  private boolean isExpected() {
    return place.file().ancestors(call).stream()
        .takeWhile(around -> around != function)
        .anyMatch(
            around ->
                (around instanceof Stmt.TryBlock block
                        && block.handlers().stream().anyMatch(one -> names(one.type())))
                    || (around instanceof Stmt.With with
                        && with.items().stream()
                            .map(Part.WithItem::context)
                            .anyMatch(this::hasError)));
  }

  private boolean names(@Nullable Expr type) {
    return type != null && hasError(type);
  }

  private boolean hasError(Expr within) {
    return Walk.find(within, Expr.class).stream()
        .anyMatch(one -> ERRORS.contains(CalleeName.last(one)));
  }

  private boolean isUsedOtherwise() {
    if (kind == LoopOnly.TASK || kind == LoopOnly.LATER) {
      return false;
    }
    String object = place.file().source(method.value());
    return Walk.find(function, Expr.Attribute.class).stream()
        .filter(one -> place.file().source(one.value()).equals(object))
        .anyMatch(one -> !isSame(one) && !isQuestion(one));
  }

  private boolean isSame(Expr.Attribute one) {
    return one.attr().equals(method.attr())
        || (one.attr().startsWith("set_") && kind == LoopOnly.FUTURE);
  }

  private boolean isQuestion(Expr.Attribute one) {
    return one.attr().equals("get_loop")
        || (QUESTIONS.contains(one.attr()) && (one.first() < call.first() || isGuard(one)));
  }

  /** {@code if not future.done():} on another way through the function. */
  private boolean isGuard(Expr.Attribute question) {
    Node asked = place.file().parent(question).orElse(question);
    return place.file().parent(asked).orElse(asked) instanceof Expr.UnaryOp;
  }
}
