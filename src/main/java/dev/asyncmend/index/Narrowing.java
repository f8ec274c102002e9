package dev.asyncmend.index;

import dev.asyncmend.scope.Flow;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Which {@code isinstance} tests have decided about a name or attribute where it is read: those of
 * the branch that it stands in, and those above it that leave the block otherwise.
 */
final class Narrowing {
  private final Flow flow;
  private final PyFile file;
  private final boolean used;

  Narrowing(Flow flow) {
    this.flow = flow;
    this.file = flow.scopes().file();
    this.used = file.text().chars().contains("isinstance");
  }

  /**
   * A test that was passed, or failed.
   *
   * @param types the second argument of {@code isinstance}
   * @param passed whether the value is an object of it; else it is not
   */
  record Test(Expr types, boolean passed) {}

  /** The tests that hold where {@code read} stands, the outermost last. */
  List<Test> of(Expr read) {
    if (!used || !(read instanceof Expr.Name || read instanceof Expr.Attribute)) {
      return List.of();
    }
    List<Test> found = new ArrayList<>();
    Node at = read;
    Node above = file.parent(at).orElse(null);
    while (above != null && !(at instanceof Stmt.Function) && !(at instanceof Expr.Lambda)) {
      around(above, at, read, found);
      at = above;
      above = file.parent(at).orElse(null);
    }
    return found;
  }

  private void around(Node above, Node at, Expr read, List<Test> found) {
    if (above instanceof Expr.BoolOp op) {
      boolean and = op.op() == Expr.BoolOperator.AND;
      op.values().stream()
          .takeWhile(value -> value != at)
          .forEach(value -> decide(value, and, read, found));
    } else if (above instanceof Expr.IfExp choice && at != choice.test()) {
      decide(choice.test(), at == choice.body(), read, found);
    } else if (above instanceof Expr.Comp comp) {
      comp.generators().stream()
          .filter(clause -> clause != at)
          .flatMap(clause -> clause.ifs().stream())
          .forEach(test -> decide(test, true, read, found));
    } else if (at instanceof Stmt statement) {
      block(above, statement, read, found);
    }
  }

  private void block(Node above, Stmt at, Expr read, List<Test> found) {
    for (List<Stmt> block : blocks(above)) {
      int index = index(block, at);
      for (int before = 0; before < index; before++) {
        passed(block.get(before), read, found);
      }
    }
    if (above instanceof Stmt.If branch) {
      decide(branch.test(), index(branch.body(), at) >= 0, read, found);
    } else if (above instanceof Stmt.While loop && index(loop.body(), at) >= 0) {
      decide(loop.test(), true, read, found);
    }
  }

  /** Where {@code at} itself stands in a block; -1 where it does not. */
  private static int index(List<Stmt> block, Stmt at) {
    for (int index = 0; index < block.size(); index++) {
      if (block.get(index) == at) {
        return index;
      }
    }
    return -1;
  }

  /** What is known behind a statement of the same block. */
  private void passed(Stmt statement, Expr read, List<Test> found) {
    if (statement instanceof Stmt.Assert claim) {
      decide(claim.test(), true, read, found);
    } else if (statement instanceof Stmt.If branch
        && branch.orelse().isEmpty()
        && branch.body().stream().anyMatch(flow::leaves)) {
      decide(branch.test(), false, read, found);
    }
  }

  private void decide(Expr test, boolean passed, Expr read, List<Test> found) {
    if (test instanceof Expr.UnaryOp not && not.op().equals("not")) {
      decide(not.operand(), !passed, read, found);
    } else if (test instanceof Expr.BoolOp op && passed == (op.op() == Expr.BoolOperator.AND)) {
      op.values().forEach(value -> decide(value, passed, read, found));
    } else if (test instanceof Expr.Call call
        && call.args().size() == 2
        && call.func() instanceof Expr.Name name
        && name.id().equals("isinstance")
        && same(call.args().get(0), read)) {
      found.add(new Test(call.args().get(1), passed));
    }
  }

  /** Whether both read the same value: the same text, and nothing of it bound in between. */
  private boolean same(Expr tested, Expr read) {
    if (tested instanceof Expr.Name a && read instanceof Expr.Name b) {
      return a.id().equals(b.id())
          && flow.scopes().variable(a) == flow.scopes().variable(b)
          && new HashSet<>(flow.reaching(a)).equals(new HashSet<>(flow.reaching(b)));
    }
    return tested instanceof Expr.Attribute a
        && read instanceof Expr.Attribute b
        && a.attr().equals(b.attr())
        && same(a.value(), b.value());
  }

  private static List<List<Stmt>> blocks(Node node) {
    if (node instanceof Stmt.Function def) {
      return List.of(def.body());
    }
    if (node instanceof Stmt.If branch) {
      return List.of(branch.body(), branch.orelse());
    }
    if (node instanceof Stmt.Loop loop) {
      return List.of(loop.body(), loop.orelse());
    }
    if (node instanceof Stmt.While loop) {
      return List.of(loop.body(), loop.orelse());
    }
    if (node instanceof Stmt.WithBlock with) {
      return List.of(with.body());
    }
    if (node instanceof Stmt.TryBlock guarded) {
      return List.of(guarded.body(), guarded.orelse(), guarded.finalbody());
    }
    if (node instanceof Part.ExceptHandler handler) {
      return List.of(handler.body());
    }
    return node instanceof Part.MatchCase branch ? List.of(branch.body()) : List.of();
  }
}
