package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Set;

/** Whether control goes on behind a statement, as far as the shape of the code tells. */
final class Leaves {
  /** Context managers that are there to swallow exceptions. */
  private static final Set<String> SWALLOWING =
      Set.of("suppress", "raises", "assertRaises", "assertRaisesRegex");

  /** The usual spellings; who writes {@code while 0x0} gets paths that do not exist. */
  private static final Set<String> ZERO = Set.of("0", "00");

  private final PyFile file;

  Leaves(PyFile file) {
    this.file = file;
  }

  /** Whether control never goes on behind {@code statement}. */
  boolean leaves(Stmt statement) {
    if (statement instanceof Stmt.If branch) {
      return branches(branch);
    }
    if (statement instanceof Stmt.WithBlock with) {
      return with.items().stream().noneMatch(Leaves::swallows) && leaves(with.body());
    }
    if (statement instanceof Stmt.TryBlock guarded) {
      return guarded(guarded);
    }
    if (statement instanceof Stmt.While loop) {
      return always(loop.test()) && !breaks(loop.body());
    }
    if (statement instanceof Stmt.Match match) {
      return matches(match);
    }
    return statement instanceof Stmt.Return
        || statement instanceof Stmt.Raise
        || statement instanceof Stmt.Break
        || statement instanceof Stmt.Continue;
  }

  /** Whether control never reaches the end of {@code block}. */
  boolean leaves(List<Stmt> block) {
    return block.stream().anyMatch(this::leaves);
  }

  private boolean branches(Stmt.If branch) {
    Stmt.If at = branch;
    while (leaves(at.body())) {
      List<Stmt> orelse = at.orelse();
      if (orelse.size() != 1 || !(orelse.get(0) instanceof Stmt.If next)) {
        return leaves(orelse);
      }
      at = next;
    }
    return false;
  }

  private boolean guarded(Stmt.TryBlock guarded) {
    return leaves(guarded.finalbody())
        || ((leaves(guarded.body()) || leaves(guarded.orelse()))
            && guarded.handlers().stream().allMatch(handler -> leaves(handler.body())));
  }

  private boolean matches(Stmt.Match match) {
    List<Part.MatchCase> cases = match.cases();
    Part.MatchCase last = cases.get(cases.size() - 1);
    return last.guard() == null
        && irrefutable(last.pattern())
        && cases.stream().allMatch(each -> leaves(each.body()));
  }

  /** Whether a {@code break} in {@code body} leaves the loop that it is the body of. */
  private static boolean breaks(List<Stmt> body) {
    boolean[] found = new boolean[1];
    for (Stmt statement : body) {
      Walk.pruned(
          statement,
          node -> {
            found[0] |= node instanceof Stmt.Break;
            if (node instanceof Stmt.Loop loop) {
              found[0] |= breaks(loop.orelse());
            } else if (node instanceof Stmt.While loop) {
              found[0] |= breaks(loop.orelse());
            }
            return !(node instanceof Expr
                || node instanceof Stmt.Loop
                || node instanceof Stmt.While
                || node instanceof Stmt.Function
                || node instanceof Stmt.ClassDef);
          });
    }
    return found[0];
  }

  /** Whether {@code test} is true whatever happens: {@code True}, or a number other than zero. */
  boolean always(Expr test) {
    if (!(test instanceof Expr.Constant constant)) {
      return false;
    }
    return constant.kind() == Expr.ConstantKind.TRUE
        || (constant.kind() == Expr.ConstantKind.INT && !ZERO.contains(file.source(test)));
  }

  /** Whether {@code pattern} matches everything (PEP 634, "Irrefutable case blocks"). */
  static boolean irrefutable(Part.Pattern pattern) {
    if (pattern instanceof Part.MatchAs as) {
      return as.pattern() == null || irrefutable(as.pattern());
    }
    return pattern instanceof Part.MatchOr or
        && or.patterns().stream().anyMatch(Leaves::irrefutable);
  }

  /** Whether a context manager is there to swallow exceptions, by its name. */
  static boolean swallows(Part.WithItem item) {
    Expr manager = item.context() instanceof Expr.Call call ? call.func() : item.context();
    if (manager instanceof Expr.Attribute attribute) {
      return SWALLOWING.contains(attribute.attr());
    }
    return manager instanceof Expr.Name name && SWALLOWING.contains(name.id());
  }
}
