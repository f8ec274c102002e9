package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;

/**
 * What in a piece of code is bound to the function or loop around it, so that the piece cannot
 * simply become a function of its own. Nested functions, lambdas and generator expressions keep
 * what is theirs.
 *
 * @param awaits await expressions, {@code async for}, {@code async with} and asynchronous
 *     comprehension clauses
 * @param yields what yields, {@code yield from} too
 * @param returns the statements that return
 * @param jumps {@code break} and {@code continue} of a loop around the piece
 */
public record Escapes(
    List<Node> awaits, List<Expr> yields, List<Stmt.Return> returns, List<Stmt> jumps) {

  /** Copies the lists. */
  public Escapes {
    awaits = List.copyOf(awaits);
    yields = List.copyOf(yields);
    returns = List.copyOf(returns);
    jumps = List.copyOf(jumps);
  }

  /** What escapes from {@code nodes}, in source order. */
  public static Escapes of(List<? extends Node> nodes) {
    Finder finder = new Finder();
    nodes.forEach(node -> finder.search(node, false));
    return new Escapes(finder.awaits, finder.yields, finder.returns, finder.jumps);
  }

  /** Whether nothing escapes. */
  public boolean none() {
    return awaits.isEmpty() && yields.isEmpty() && returns.isEmpty() && jumps.isEmpty();
  }

  private static final class Finder {
    private final List<Node> awaits = new ArrayList<>();
    private final List<Expr> yields = new ArrayList<>();
    private final List<Stmt.Return> returns = new ArrayList<>();
    private final List<Stmt> jumps = new ArrayList<>();

    /** Loops nest at most a hundred deep in Python; everything else is walked without recursion. */
    void search(Node root, boolean inLoop) {
      Walk.pruned(root, node -> enter(node, inLoop));
    }

    private boolean enter(Node node, boolean inLoop) {
      note(node, inLoop);
      if (node instanceof Stmt.Function function) {
        function.decorators().forEach(each -> search(each, inLoop));
        defaults(function.args(), inLoop);
        return false;
      }
      if (node instanceof Expr.Lambda lambda) {
        defaults(lambda.args(), inLoop);
        return false;
      }
      if (node instanceof Expr.GeneratorExp generator) {
        search(generator.generators().get(0).iter(), inLoop);
        return false;
      }
      if (node instanceof Stmt.Loop loop) {
        search(loop.target(), inLoop);
        search(loop.iter(), inLoop);
        bodies(loop.body(), loop.orelse(), inLoop);
        return false;
      }
      if (node instanceof Stmt.While loop) {
        search(loop.test(), inLoop);
        bodies(loop.body(), loop.orelse(), inLoop);
        return false;
      }
      return true;
    }

    private void bodies(List<Stmt> body, List<Stmt> orelse, boolean inLoop) {
      body.forEach(each -> search(each, true));
      orelse.forEach(each -> search(each, inLoop));
    }

    private void defaults(Part.Arguments args, boolean inLoop) {
      for (Part.Arg arg : args.all()) {
        if (arg.defaultValue() != null) {
          search(arg.defaultValue(), inLoop);
        }
      }
    }

    private void note(Node node, boolean inLoop) {
      boolean waits =
          node instanceof Expr.Await
              || node instanceof Stmt.AsyncFor
              || node instanceof Stmt.AsyncWith
              || (node instanceof Part.Comprehension clause && clause.isAsync());
      if (waits) {
        awaits.add(node);
      } else if (node instanceof Expr.Yield || node instanceof Expr.YieldFrom) {
        yields.add((Expr) node);
      } else if (node instanceof Stmt.Return leaving) {
        returns.add(leaving);
      } else if (!inLoop && (node instanceof Stmt.Break || node instanceof Stmt.Continue)) {
        jumps.add((Stmt) node);
      }
    }
  }
}
