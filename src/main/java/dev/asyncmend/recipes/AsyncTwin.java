package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.index.Inferred;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes a wrapper for coroutine functions beside the one for plain functions. */
final class AsyncTwin {
  private static final Set<String> LOCKS =
      Set.of(
          "threading.Lock",
          "threading.RLock",
          "threading.Semaphore",
          "threading.BoundedSemaphore",
          "threading.Condition");

  private final Wrapping wrapping;
  private final Surroundings around;
  private final PyFile file;
  private final Tokens tokens;
  private final Lines lines;
  private final FixBuilder fix;
  private final Map<Integer, String> before = new HashMap<>();
  private final Map<Integer, String> after = new HashMap<>();
  private final Map<Integer, String> instead = new HashMap<>();

  private AsyncTwin(Wrapping wrapping, FixBuilder fix) {
    this.wrapping = wrapping;
    this.around = wrapping.around();
    this.file = around.file();
    this.tokens = file.tokens();
    this.lines = new Lines(file);
    this.fix = fix.in(around, wrapping.wrapper());
  }

  /** Adds the branch to the decorator, with edits of {@code fix}. */
  static void write(Wrapping wrapping, FixBuilder fix) {
    new AsyncTwin(wrapping, fix).write();
  }

  private void write() {
    Stmt.FunctionDef wrapper = wrapping.wrapper();
    List<Stmt> body = wrapping.layer().body();
    List<Stmt> tail = body.subList(body.indexOf(wrapper) + 1, body.size());
    if (!isSimple(tail)) {
      fix.refuse("the decorator does more with its wrapper");
      return;
    }
    if (locks()) {
      fix.refuse("a lock of threads must not be held across an `await`");
      return;
    }
    String name = fix.fresh("async_" + wrapper.name());
    before.put(wrapper.first(), "async ");
    instead.put(wrapper.nameToken(), name);
    wrapping.calls().forEach(this::await);
    Walk.find(wrapper, Expr.Call.class).forEach(this::pause);
    rename(name, tail);
    insert(tail);
  }

  private boolean isSimple(List<Stmt> tail) {
    return lines.startsLine(lines.start(wrapping.wrapper()))
        && tail.stream()
            .allMatch(
                stmt ->
                    (stmt instanceof Stmt.Return
                            || stmt instanceof Stmt.ExprStmt
                            || stmt instanceof Stmt.Assign)
                        && lines.startsLine(stmt.first()));
  }

  private boolean locks() {
    return Walk.find(wrapping.wrapper(), Part.WithItem.class).stream()
            .anyMatch(item -> isLock(item.context()))
        || Walk.find(wrapping.wrapper(), Expr.Attribute.class).stream()
            .anyMatch(attribute -> attribute.attr().equals("acquire"));
  }

  private boolean isLock(Expr context) {
    String type = around.resolver().type(context).map(Inferred::type).map(QName::dotted).orElse("");
    return LOCKS.contains(type) || file.source(context).toLowerCase(Locale.ROOT).contains("lock");
  }

  private void await(Expr.Call call) {
    if (!around.scopes().takesAwait(call, around.target().minor(), List.of(wrapping.wrapper()))) {
      fix.refuse("`await` may not stand there");
      return;
    }
    boolean parentheses = Precedence.needsParentheses(file, call, Precedence.AWAIT);
    before.put(call.first(), parentheses ? "(await " : "await ");
    if (parentheses) {
      after.put(call.last(), ")");
    }
  }

  /** A pause between two attempts. */
  private void pause(Expr.Call call) {
    if (around.resolver().denotes(call.func(), QName.of("time.sleep"))
        && around.scopes().runsIn(call).filter(n -> n == wrapping.wrapper()).isPresent()) {
      String sleep = "await " + fix.reference("asyncio.sleep");
      instead.put(call.func().first(), sleep);
      for (int at = call.func().first() + 1; at <= call.func().last(); at++) {
        instead.put(at, "");
      }
    }
  }

  private void rename(String name, List<Stmt> tail) {
    Variable variable = around.scopes().variable(wrapping.wrapper().name(), tail.get(0));
    List<Node> places = new ArrayList<>(tail);
    places.add(wrapping.wrapper());
    for (Node place : places) {
      for (Expr.Name use : Walk.find(place, Expr.Name.class)) {
        if (around.scopes().variable(use) == variable) {
          instead.put(use.first(), name);
        }
      }
    }
  }

  private void insert(List<Stmt> tail) {
    Stmt.FunctionDef wrapper = wrapping.wrapper();
    int start = lines.start(wrapper);
    String newline = lines.newline(start);
    String indentation = lines.indentation(start);
    String unit = fix.unit();
    String function = wrapping.calls().get(0).func() instanceof Expr.Name name ? name.id() : "";
    String gap = wrapper.decorators().isEmpty() ? "" : newline;
    String head =
        indentation + "if " + fix.reference("inspect.iscoroutinefunction") + "(" + function + "):";
    int from = lines.aboveComments(start);
    int end = lines.lineEnd(tail.get(tail.size() - 1).last());
    String copy = copied(lines.lineStart(start), end, unit);
    fix.edit(new Edit.InsertBefore(from, head + newline + gap + copy + newline + newline));
  }

  /** The lines from {@code from} to {@code end}, with the changes of the twin, one level deeper. */
  private String copied(int from, int end, String unit) {
    StringBuilder text = new StringBuilder();
    TokenRange docstring = docstring();
    for (int at = from; at < end; at++) {
      if (docstring.first() <= at && at <= docstring.last()) {
        continue;
      }
      boolean starts = at == from || tokens.kind(at - 1) == TokenKind.EOL;
      if (starts && Indented.hasCode(at, tokens)) {
        text.append(unit);
      }
      String own = instead.containsKey(at) ? instead.get(at) : tokens.text(at);
      text.append(before.getOrDefault(at, "")).append(own).append(after.getOrDefault(at, ""));
    }
    return text.toString();
  }

  /** The lines of a docstring that {@code wraps} replaces; an empty range for none. */
  private TokenRange docstring() {
    Stmt.FunctionDef wrapper = wrapping.wrapper();
    Stmt first = wrapper.body().get(0);
    boolean text =
        first instanceof Stmt.ExprStmt only
            && only.value() instanceof Expr.Constant constant
            && constant.kind() == Expr.ConstantKind.STR;
    if (!text || wrapper.decorators().isEmpty() || wrapper.body().size() == 1) {
      return new TokenRange(0, -1);
    }
    int next = lines.start(wrapper.body().get(1));
    return lines.startsLine(first.first()) && lines.startsLine(next)
        ? new TokenRange(lines.lineStart(first.first()), lines.lineStart(next) - 1)
        : new TokenRange(0, -1);
  }
}
