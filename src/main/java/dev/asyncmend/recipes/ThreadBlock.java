package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.pattern.StatementEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Blocks;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Statements of a coroutine, one behind the other, that become a local function which runs in a
 * thread: {@code def work(): …}, then {@code x = await asyncio.to_thread(work)}. Names that they
 * bind and that are read later are returned; those that have a value before, and may keep it, are
 * handed in.
 */
final class ThreadBlock {
  /** {@code asyncio.to_thread} came with Python 3.9. */
  private static final int TO_THREAD = 9;

  private final List<Stmt> block;
  private final Place place;
  private final PyFile file;
  private final Escapes escapes;
  private final List<String> takes = new ArrayList<>();
  private final List<String> gives = new ArrayList<>();
  private final @Nullable String obstacle;

  /**
   * The statements {@code block}, which must run in a coroutine, with the {@code return} of one of
   * their names that follows.
   */
  static ThreadBlock of(List<Stmt> block, Place place) {
    Stmt last = block.get(block.size() - 1);
    List<Stmt> all = SameBlock.of(last, place);
    int next = all.indexOf(last) + 1;
    boolean returned =
        next < all.size()
            && all.get(next) instanceof Stmt.Return leave
            && leave.value() instanceof Expr.Name name
            && binds(block, name, place);
    List<Stmt> longer = new ArrayList<>(block);
    longer.addAll(returned ? all.subList(next, next + 1) : List.of());
    return new ThreadBlock(longer, place);
  }

  private static boolean binds(List<Stmt> block, Expr.Name name, Place place) {
    return Blocks.of(place.flow()).binds(block).contains(place.scopes().variable(name));
  }

  private ThreadBlock(List<Stmt> block, Place place) {
    this.block = List.copyOf(block);
    this.place = place;
    this.file = place.file();
    this.escapes = Escapes.of(block);
    this.obstacle = find().orElse(null);
  }

  /** Why it cannot be done, as a clause; empty where it can. */
  Optional<String> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  private Optional<String> find() {
    return escaping().or(this::naming).or(this::calling).or(this::binding);
  }

  private Optional<String> escaping() {
    if (!escapes.awaits().isEmpty()) {
      return Optional.of("there is an await in between");
    }
    if (!escapes.yields().isEmpty()) {
      return Optional.of("there is a yield in between");
    }
    if (!escapes.jumps().isEmpty()) {
      return Optional.of("it leaves the loop around it");
    }
    return escapes.returns().isEmpty() || returns()
        ? Optional.empty()
        : Optional.of("it returns on some paths only");
  }

  /** Whether the function ends with the block, so that its value is the function's. */
  private boolean returns() {
    Stmt last = block.get(block.size() - 1);
    boolean ends =
        file.parent(last).orElse(last) instanceof Stmt.Function def
            && def.body().get(def.body().size() - 1) == last;
    return ends || block.stream().anyMatch(place.flow()::leaves);
  }

  private Optional<String> naming() {
    boolean[] strange = new boolean[1];
    block.forEach(stmt -> Walk.all(stmt, node -> strange[0] |= isStrange(node)));
    return strange[0]
        ? Optional.of("a function of its own would mean something else")
        : Optional.empty();
  }

  private boolean isStrange(Node node) {
    return node instanceof Stmt.Global
        || node instanceof Stmt.Nonlocal
        || (node instanceof Stmt.Delete gone
            && gone.targets().stream().anyMatch(Expr.Name.class::isInstance))
        || (node instanceof Expr.Name name && Deferral.FRAMES.contains(name.id()));
  }

  /** What is called there must not need the event loop, or its thread. */
  private Optional<String> calling() {
    for (Stmt stmt : block) {
      for (Expr.Call call : Walk.find(stmt, Expr.Call.class)) {
        Optional<String> why = needsLoop(call) ? loop(call) : Stuck.why(call, place);
        if (why.isPresent()) {
          return why;
        }
      }
    }
    return Optional.empty();
  }

  private boolean needsLoop(Expr.Call call) {
    return place.calleeName(call.func()).startsWith("asyncio.");
  }

  private Optional<String> loop(Expr.Call call) {
    return Optional.of("`" + file.source(call.func()) + "` needs the event loop's thread");
  }

  private Optional<String> binding() {
    Blocks blocks = Blocks.of(place.flow());
    Set<Variable> needs = blocks.needs(block);
    Set<Variable> later = blocks.gives(block);
    Node function = place.scopes().runsIn(block.get(0)).orElse(file.tree());
    for (Variable variable : blocks.binds(block)) {
      if (variable.scope().node() != function) {
        return Optional.of("it changes `" + variable.name() + "`, which is not its own");
      }
      SureBinding sure = new SureBinding(variable, place);
      boolean given = escapes.returns().isEmpty() && later.contains(variable);
      boolean taken = needs.contains(variable) || (given && !sure.in(block));
      if ((taken && !sure.before(block.get(0))) || (given && isWatched(variable))) {
        return Optional.of("`" + variable.name() + "` may have no value there");
      }
      add(taken, variable, takes);
      add(given, variable, gives);
    }
    return Optional.empty();
  }

  private static void add(boolean holds, Variable variable, List<String> names) {
    if (holds) {
      names.add(variable.name());
    }
  }

  /** Whether a handler or {@code finally} around reads it, which sees half of the work. */
  private boolean isWatched(Variable variable) {
    for (Node around : file.ancestors(block.get(0))) {
      if (around instanceof Stmt.Function) {
        return false;
      }
      boolean watched =
          around instanceof Stmt.TryBlock guarded
              && variable.uses().stream().anyMatch(use -> isCleanup(use, guarded));
      if (watched) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCleanup(Node use, Stmt.TryBlock guarded) {
    List<Node> cleanups = new ArrayList<>(guarded.handlers());
    cleanups.addAll(guarded.finalbody());
    return cleanups.stream()
        .anyMatch(node -> node.first() <= use.first() && use.last() <= node.last());
  }

  /** Writes the function, named {@code wish} or like it, and the call; or refuses. */
  void write(FixBuilder fix, String wish) {
    if (obstacle != null) {
      fix.refuse(obstacle);
      return;
    }
    Lines lines = new Lines(file);
    Stmt first = block.get(0);
    Stmt last = block.get(block.size() - 1);
    String name = fix.fresh(wish);
    Optional<Edit> after = StatementEdits.of(file).after(last, tail(name, fix));
    if (after.isEmpty() || !lines.startsLine(lines.start(first))) {
      fix.refuse("it shares its line with other code");
      return;
    }
    int start = lines.lineStart(lines.start(first));
    String newline = lines.newline(start);
    String indentation = lines.indentation(lines.start(first));
    String head = indentation + "def " + name + "(" + String.join(", ", takes) + "):" + newline;
    fix.edit(new Edit.InsertBefore(start, gap(start, newline) + head + fix.unit()));
    int end = after.get() instanceof Edit.InsertAfter at ? at.token() : file.tokens().size() - 1;
    indent(start + 1, end, fix);
    fix.edit(after.get());
  }

  /** A blank line before the function, where something else stands directly above. */
  private String gap(int start, String newline) {
    int above = start - 1;
    boolean blank = above < 1 || isBlankAbove(above);
    boolean first = SameBlock.of(block.get(0), place).get(0) == block.get(0);
    return blank || first ? "" : newline;
  }

  private boolean isBlankAbove(int eol) {
    Tokens tokens = file.tokens();
    int at = eol - 1;
    while (at > 0 && (tokens.kind(at) == TokenKind.WHITESPACE || tokens.kind(at).layout())) {
      at--;
    }
    return tokens.kind(at) == TokenKind.EOL
        || (tokens.kind(at) == TokenKind.COMMENT && new Lines(file).startsLine(at));
  }

  private List<String> tail(String name, FixBuilder fix) {
    List<String> lines = new ArrayList<>();
    if (!gives.isEmpty()) {
      lines.add("    return " + String.join(", ", gives));
    }
    lines.add("");
    List<String> arguments = new ArrayList<>(List.of(name));
    arguments.addAll(takes);
    String call =
        place.target().minor() >= TO_THREAD
            ? fix.reference("asyncio.to_thread") + "("
            : fix.reference("asyncio.get_running_loop") + "().run_in_executor(None, ";
    String target = gives.isEmpty() ? "" : String.join(", ", gives) + " = ";
    String leave = escapes.returns().isEmpty() ? target : "return ";
    lines.add(leave + "await " + call + String.join(", ", arguments) + ")");
    return lines;
  }

  /** Moves the lines one level in, and claims all of their tokens: nobody else may await there. */
  private void indent(int from, int end, FixBuilder fix) {
    Indented.lines(from, end, file, fix);
    for (int at = from; at < end; at++) {
      if (file.tokens().significant(at)) {
        fix.edit(new Edit.InsertBefore(at, ""));
      }
    }
  }
}
