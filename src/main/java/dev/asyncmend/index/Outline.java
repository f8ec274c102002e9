package dev.asyncmend.index;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a file by what facts are read off them, found in one pass which looks into
 * expressions only where they yield.
 */
final class Outline {
  private final int[] yields;
  private final IdentityHashMap<Stmt.Function, Body> bodies = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Target> targets = new IdentityHashMap<>();
  private final List<Stmt> settings = new ArrayList<>();
  private final Deque<Frame> stack = new ArrayDeque<>();

  /** A statement to be visited, and the function that it runs in. */
  private record Frame(Stmt statement, @Nullable Body owner) {}

  /** What the statements of one function, nested ones left out, give back. */
  static final class Body {
    private static final Body EMPTY = new Body();

    private final List<Stmt.Return> returns = new ArrayList<>();
    private final List<Expr> yielded = new ArrayList<>();
    private boolean generator;

    /** Its {@code return} statements, in source order. */
    List<Stmt.Return> returns() {
      return returns;
    }

    /** The values of its {@code yield} expressions, in source order. */
    List<Expr> yielded() {
      return yielded;
    }

    /** Whether it yields. */
    boolean generator() {
      return generator;
    }
  }

  /**
   * A name that a statement binds.
   *
   * @param async whether the statement is {@code async for} or {@code async with}
   * @param annotation the annotation beside it, or null
   */
  record Target(boolean async, @Nullable Expr annotation) {}

  private Outline(PyFile file) {
    this.yields = yields(file);
    push(file.tree().body(), null);
    while (!stack.isEmpty()) {
      Frame frame = stack.pop();
      visit(frame.statement(), frame.owner());
    }
  }

  /** The outline of {@code file}. */
  static Outline of(PyFile file) {
    return new Outline(file);
  }

  /** What {@code def} gives back. */
  Body body(Stmt.Function def) {
    return bodies.getOrDefault(def, Body.EMPTY);
  }

  /** How a statement binds {@code name}; empty for what other constructs bind. */
  Optional<Target> target(Node name) {
    return Optional.ofNullable(targets.get(name));
  }

  /**
   * The statements that may set an attribute: assignments, {@code with} blocks, and calls that are
   * statements; in source order.
   */
  List<Stmt> settings() {
    return settings;
  }

  private static int[] yields(PyFile file) {
    if (!file.text().chars().contains("yield")) {
      return new int[0];
    }
    Tokens tokens = file.tokens();
    int[] found = new int[16];
    int count = 0;
    for (int index = 0; index < tokens.size(); index++) {
      if (tokens.kind(index) == TokenKind.KEYWORD && tokens.is(index, "yield")) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = index;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void push(List<Stmt> statements, @Nullable Body owner) {
    for (int index = statements.size() - 1; index >= 0; index--) {
      stack.push(new Frame(statements.get(index), owner));
    }
  }

  private void visit(Stmt statement, @Nullable Body owner) {
    if (statement instanceof Stmt.Function def) {
      Body body = new Body();
      bodies.put(def, body);
      push(def.body(), body);
    } else if (statement instanceof Stmt.ClassDef type) {
      push(type.body(), null);
    } else {
      note(statement);
      if (owner != null) {
        give(statement, owner);
      }
      descend(statement, owner);
    }
  }

  private void note(Stmt statement) {
    if (statement instanceof Stmt.Assign assign) {
      settings.add(assign);
    } else if (statement instanceof Stmt.AnnAssign assign) {
      targets.put(assign.target(), new Target(false, assign.annotation()));
      settings.add(assign);
    } else if (statement instanceof Stmt.AsyncFor loop) {
      bindAsync(loop.target());
    } else if (statement instanceof Stmt.WithBlock block) {
      for (Part.WithItem item : block.items()) {
        if (item.target() != null && block instanceof Stmt.AsyncWith) {
          bindAsync(item.target());
        }
      }
      settings.add(block);
    } else if (statement instanceof Stmt.ExprStmt expression
        && expression.value() instanceof Expr.Call) {
      settings.add(expression);
    }
  }

  private void bindAsync(Expr target) {
    if (target instanceof Expr.Name) {
      targets.put(target, new Target(true, null));
    } else if (target instanceof Expr.Starred starred) {
      bindAsync(starred.value());
    }
    parts(target).forEach(this::bindAsync);
  }

  /** The elements of a target that unpacks; none for any other. */
  static List<Expr> parts(Expr target) {
    if (target instanceof Expr.Tuple tuple) {
      return tuple.elts();
    }
    return target instanceof Expr.ListExpr list ? list.elts() : List.of();
  }

  private void give(Stmt statement, Body owner) {
    if (statement instanceof Stmt.Return back) {
      owner.returns.add(back);
    }
    if (yieldsWithin(statement)) {
      statement.forEachChild(
          child -> {
            if (!(child instanceof Stmt) && yieldsWithin(child)) {
              yielded(child, owner);
            }
          });
    }
  }

  private boolean yieldsWithin(Node node) {
    int at = Arrays.binarySearch(yields, node.first());
    int next = at < 0 ? -at - 1 : at;
    return next < yields.length && yields[next] <= node.last();
  }

  private static void yielded(Node root, Body owner) {
    Walk.pruned(
        root,
        node -> {
          if (node instanceof Expr.Yield yield && yield.value() != null) {
            owner.yielded.add(yield.value());
          }
          owner.generator |= node instanceof Expr.Yield || node instanceof Expr.YieldFrom;
          return !(node instanceof Stmt || node instanceof Expr.Lambda);
        });
  }

  /** Goes on with the statements inside a compound statement. */
  private void descend(Stmt statement, @Nullable Body owner) {
    List<Stmt> inner = new ArrayList<>();
    statement.forEachChild(
        child -> {
          if (child instanceof Stmt below) {
            inner.add(below);
          } else if (child instanceof Part.ExceptHandler handler) {
            inner.addAll(handler.body());
          } else if (child instanceof Part.MatchCase branch) {
            inner.addAll(branch.body());
          }
        });
    Collections.reverse(inner);
    inner.forEach(below -> stack.push(new Frame(below, owner)));
  }
}
