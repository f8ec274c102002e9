package dev.asyncmend.index;

import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code __all__}: its assignments, {@code +=}, {@code append} and {@code extend}. */
final class ExportFacts {
  private static final String ALL = "__all__";

  private final PyFile file;
  private final List<String> names = new ArrayList<>();
  private boolean open;

  private ExportFacts(PyFile file) {
    this.file = file;
  }

  /** What {@code __all__} says; empty where the module does not have it. */
  static Optional<Exports> read(Scopes scopes) {
    Optional<Variable> variable =
        scopes.module().variable(ALL).filter(v -> v.scope().kind() == Scope.Kind.MODULE);
    if (variable.isEmpty() || variable.get().bindings().isEmpty()) {
      return Optional.empty();
    }
    ExportFacts facts = new ExportFacts(scopes.file());
    Walk.pruned(
        scopes.file().tree(),
        node -> {
          if (node instanceof Stmt statement) {
            facts.visit(statement);
          }
          return !(node instanceof Stmt.Function || node instanceof Stmt.ClassDef);
        });
    return Optional.of(new Exports(facts.names, facts.open));
  }

  private void visit(Stmt statement) {
    if (statement instanceof Stmt.Assign assign && assign.targets().stream().anyMatch(this::all)) {
      add(assign.value());
    } else if (statement instanceof Stmt.AnnAssign assign && all(assign.target())) {
      if (assign.value() != null) {
        add(assign.value());
      }
    } else if (statement instanceof Stmt.AugAssign assign && all(assign.target())) {
      add(assign.value());
    } else if (statement instanceof Stmt.ExprStmt expression
        && expression.value() instanceof Expr.Call call
        && call.func() instanceof Expr.Attribute method
        && all(method.value())) {
      called(call, method.attr());
    }
  }

  private void called(Expr.Call call, String method) {
    if (method.equals("append") && call.args().size() == 1) {
      element(call.args().get(0));
    } else if (method.equals("extend") && call.args().size() == 1) {
      add(call.args().get(0));
    } else {
      open = true;
    }
  }

  private boolean all(Expr expr) {
    return expr instanceof Expr.Name name && name.id().equals(ALL);
  }

  private void add(Expr value) {
    if (value instanceof Expr.ListExpr list) {
      list.elts().forEach(this::element);
    } else if (value instanceof Expr.Tuple tuple) {
      tuple.elts().forEach(this::element);
    } else if (value instanceof Expr.BinOp op && op.op().equals("+")) {
      add(op.right());
      add(op.left());
    } else {
      open = true;
    }
  }

  private void element(Expr element) {
    if (element instanceof Expr.Constant constant) {
      Literals.plainText(file, constant).ifPresentOrElse(names::add, () -> open = true);
    } else {
      open = true;
    }
  }
}
