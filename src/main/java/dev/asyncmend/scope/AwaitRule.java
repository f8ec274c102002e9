package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code await} may stand: the language reference ("Await expression", "Displays") and the
 * compiler's own checks. Climbs from the node to the function in which it runs.
 */
final class AwaitRule {
  private final int minor;
  private final Set<Stmt.Function> turned;
  private Node child;
  private @Nullable Node iterated;
  private boolean asynchronous;
  private boolean decorates = true;

  private AwaitRule(Node start, int minor, Set<Stmt.Function> turned) {
    this.child = start;
    this.minor = minor;
    this.turned = turned;
  }

  /** What a step from a node to its parent says. */
  private enum Step {
    YES,
    NO,
    ON,
    /** On, out of the part of a comprehension that {@code await} makes asynchronous. */
    OUT
  }

  /**
   * Whether Python {@code 3.minor} takes {@code await} before {@code node}.
   *
   * @param turned functions to take for coroutine functions, compared by identity
   * @param top whether it takes one outside of functions, too ({@code
   *     ast.PyCF_ALLOW_TOP_LEVEL_AWAIT})
   */
  static boolean allows(PyFile file, Node node, int minor, Set<Stmt.Function> turned, boolean top) {
    AwaitRule rule = new AwaitRule(node, minor, turned);
    for (Node parent : file.ancestors(node)) {
      Step step = rule.climb(parent);
      if (step == Step.YES || step == Step.NO) {
        return step == Step.YES;
      }
    }
    return top;
  }

  private Step climb(Node parent) {
    Step step = step(parent);
    // Before 3.11 an asynchronous comprehension could not stand inside another comprehension.
    if (step == Step.OUT && asynchronous && minor < 11) {
      return Step.NO;
    }
    asynchronous |= step == Step.OUT;
    decorates &=
        parent instanceof Expr.Attribute
            || (parent instanceof Expr.Call call && call.func() == child);
    if (parent instanceof Part.Comprehension clause && clause.iter() == child) {
      iterated = clause;
    }
    child = parent;
    return step;
  }

  private Step step(Node parent) {
    if (parent instanceof Stmt.Function function) {
      return function(function);
    }
    if (parent instanceof Stmt.ClassDef type) {
      return type(type);
    }
    if (parent instanceof Expr.Lambda lambda) {
      return lambda.body() == child ? Step.NO : Step.ON;
    }
    if (parent instanceof Expr.Comp comp) {
      return comprehension(comp);
    }
    return annotates(parent) || parent instanceof Part.Pattern ? Step.NO : Step.ON;
  }

  private Step function(Stmt.Function function) {
    if (child == function.args()) {
      return Step.ON;
    }
    if (hasChild(function.decorators())) {
      return decorator();
    }
    if (child == function.returns() || child instanceof Part.TypeParam) {
      return Step.NO;
    }
    return function.isAsync() || turned.contains(function) ? Step.YES : Step.NO;
  }

  private Step type(Stmt.ClassDef type) {
    if (hasChild(type.decorators())) {
      return decorator();
    }
    boolean head = hasChild(type.bases()) || hasChild(type.keywords());
    return head && type.typeParams().isEmpty() ? Step.ON : Step.NO;
  }

  /** Before 3.9 a decorator was a dotted name with at most one call (PEP 614). */
  private Step decorator() {
    return decorates && minor < 9 ? Step.NO : Step.ON;
  }

  /**
   * The first iterable runs outside. A generator expression with {@code await} elsewhere would be
   * another thing: an asynchronous generator.
   */
  private Step comprehension(Expr.Comp comp) {
    if (child == comp.generators().get(0) && child == iterated) {
      return Step.ON;
    }
    return comp instanceof Expr.GeneratorExp ? Step.NO : Step.OUT;
  }

  private boolean annotates(Node parent) {
    if (parent instanceof Part.Arg arg) {
      return arg.annotation() == child;
    }
    if (parent instanceof Stmt.AnnAssign assign) {
      return assign.annotation() == child;
    }
    return parent instanceof Stmt.TypeAlias;
  }

  private boolean hasChild(List<? extends Node> nodes) {
    for (Node each : nodes) {
      if (each == child) {
        return true;
      }
    }
    return false;
  }
}
