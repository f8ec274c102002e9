package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where code runs. Defaults, decorators and annotations run around their function, not in it. */
public enum Region {
  /** In a coroutine, at a place where {@code await} may stand. */
  ASYNC_DEF("async def"),
  /** In a plain function or lambda. */
  DEF("def"),
  /** With the module, outside of all functions. */
  MODULE("module"),
  /** In the body of a {@code for}, {@code async for} or {@code while} of the same function. */
  LOOP("loop"),
  /** In the guarded part of a {@code try} of the same function. */
  TRY("try"),
  /** In the body of a {@code with} of the same function. */
  WITH("with"),
  /** In the body of an {@code async with} of the same function. */
  ASYNC_WITH("async with"),
  /** In a file that is there for tests. */
  TEST("test");

  private final String word;

  Region(String word) {
    this.word = word;
  }

  /** The region that is written {@code word}. */
  public static Optional<Region> of(String word) {
    return Arrays.stream(values()).filter(region -> region.word.equals(word)).findFirst();
  }

  /** How it is written. */
  public String word() {
    return word;
  }

  /** Whether {@code node} runs there. */
  boolean holds(Node node, Surroundings around) {
    Optional<Node> function = around.scopes().runsIn(node);
    return switch (this) {
      case ASYNC_DEF -> around.scopes().canAwait(node, around.target().minor());
      case DEF ->
          function
              .filter(in -> in instanceof Stmt.FunctionDef || in instanceof Expr.Lambda)
              .isPresent();
      case MODULE -> function.isEmpty();
      case TEST -> TestFiles.is(around.path());
      default -> inBody(node, around, function);
    };
  }

  private boolean inBody(Node node, Surroundings around, Optional<Node> function) {
    PyFile file = around.file();
    Node inner = node;
    for (Node outer : file.ancestors(node)) {
      if (function.isPresent() && outer == function.get()) {
        return false;
      }
      Node child = inner;
      if (body(outer).stream().anyMatch(statement -> statement == child)) {
        return around.scopes().runsIn(outer).equals(function);
      }
      inner = outer;
    }
    return false;
  }

  private List<Stmt> body(Node node) {
    if (this == LOOP) {
      return node instanceof Stmt.While loop ? loop.body() : loop(node);
    }
    if (this == TRY) {
      return node instanceof Stmt.TryBlock block ? block.body() : List.of();
    }
    boolean wanted = this == WITH ? node instanceof Stmt.With : node instanceof Stmt.AsyncWith;
    return wanted ? ((Stmt.WithBlock) node).body() : List.of();
  }

  private static List<Stmt> loop(Node node) {
    return node instanceof Stmt.Loop loop ? loop.body() : List.of();
  }
}
