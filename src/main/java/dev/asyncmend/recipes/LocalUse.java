package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/**
 * A place that uses an object of {@code threading.local}.
 *
 * @param kind what it does
 * @param local the object: a name, or a chain of attributes of modules
 * @param whole all of the use: the attribute, or the call of {@code getattr}
 * @param attribute the name of the attribute; empty for other uses
 * @param around the file
 */
record LocalUse(Kind kind, Expr local, Expr whole, String attribute, Surroundings around) {

  /** What a use does. */
  enum Kind {
    /** {@code local.x}. */
    READ,
    /** {@code local.x = value}, a statement. */
    WRITE,
    /** {@code getattr(local, "x", default)}. */
    ASKED,
    /** Anything else. */
    OTHER
  }

  /** The use that {@code local} is part of. */
  static LocalUse of(Expr local, Surroundings around) {
    Node parent = around.file().parent(local).orElse(local);
    if (parent instanceof Expr.Attribute read && read.value() == local) {
      boolean hidden = read.attr().startsWith("__");
      Kind kind = hidden ? Kind.OTHER : kind(read, around);
      return new LocalUse(kind, local, read, read.attr(), around);
    }
    if (parent instanceof Expr.Call call && isAsked(call, local, around)) {
      String text = around.file().source(call.args().get(1));
      return new LocalUse(Kind.ASKED, local, call, text.substring(1, text.length() - 1), around);
    }
    return new LocalUse(Kind.OTHER, local, local, "", around);
  }

  private static boolean isAsked(Expr.Call call, Expr local, Surroundings around) {
    return call.func() instanceof Expr.Name name
        && name.id().equals("getattr")
        && call.keywords().isEmpty()
        && (call.args().size() == 2 || call.args().size() == 3)
        && call.args().get(0) == local
        && call.args().get(1) instanceof Expr.Constant text
        && text.kind() == Expr.ConstantKind.STR
        && around.file().source(text).matches("(\"[a-z]\\w*\"|'[a-z]\\w*')");
  }

  private static Kind kind(Expr.Attribute at, Surroundings around) {
    Node below = at;
    Node parent = around.file().parent(at).orElse(at);
    while (parent instanceof Expr.Tuple
        || parent instanceof Expr.ListExpr
        || parent instanceof Expr.Starred) {
      below = parent;
      parent = around.file().parent(below).orElse(below);
    }
    if (parent instanceof Stmt.Assign assign && assign.targets().contains(below)) {
      boolean plain = assign.targets().size() == 1 && below == at && !isOpen(assign, around);
      return plain ? Kind.WRITE : Kind.OTHER;
    }
    boolean bound =
        (parent instanceof Stmt.AugAssign plus && plus.target() == below)
            || (parent instanceof Stmt.AnnAssign typed && typed.target() == below)
            || (parent instanceof Stmt.Loop loop && loop.target() == below)
            || (parent instanceof Part.Comprehension part && part.target() == below)
            || (parent instanceof Part.WithItem item && item.target() == below)
            || parent instanceof Stmt.Delete;
    return bound ? Kind.OTHER : Kind.READ;
  }

  /** Whether the value is a tuple without parentheses. */
  private static boolean isOpen(Stmt.Assign assign, Surroundings around) {
    return assign.value() instanceof Expr.Yield
        || assign.value() instanceof Expr.YieldFrom
        || (assign.value() instanceof Expr.Tuple tuple
            && !around.file().tokens().is(tuple.first(), "("));
  }

  /** Whether the code around expects that there is no value yet: a cache for each thread. */
  boolean isLazy() {
    for (Node node : around.file().ancestors(local)) {
      if (node instanceof Stmt.Function) {
        return false;
      }
      boolean asks =
          node instanceof Stmt.If choice
              && around.file().source(choice.test()).contains(around.file().source(local));
      if (asks || (node instanceof Stmt.TryBlock block && expects(block.handlers()))) {
        return true;
      }
    }
    return false;
  }

  private boolean expects(List<Part.ExceptHandler> handlers) {
    return handlers.stream()
        .map(Part.ExceptHandler::type)
        .anyMatch(type -> type != null && around.file().source(type).contains("AttributeError"));
  }
}
