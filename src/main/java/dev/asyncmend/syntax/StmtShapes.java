package dev.asyncmend.syntax;

import dev.asyncmend.syntax.Shapes.Fields;
import dev.asyncmend.syntax.tree.Stmt;

/** The fields of statements in CPython's {@code ast}. */
final class StmtShapes {
  private final Fields fields;

  StmtShapes(Fields fields) {
    this.fields = fields;
  }

  /** Collects the fields of {@code stmt} and gives its name in {@code ast}. */
  String describe(Stmt stmt, String kind) {
    if (stmt instanceof Stmt.ExprStmt n) {
      fields.one("value", n.value());
      return "Expr";
    }
    if (stmt instanceof Stmt.Function n) {
      function(n);
    } else if (stmt instanceof Stmt.ClassDef n) {
      classDef(n);
    } else if (stmt instanceof Stmt.Import n) {
      fields.flag("lazy", n.lazy()).many("names", n.names());
    } else if (stmt instanceof Stmt.ImportFrom n) {
      fields.word("module", n.module()).word("level", n.level()).flag("lazy", n.lazy());
      fields.many("names", n.names());
    } else if (stmt instanceof Stmt.Global n) {
      fields.texts("names", n.names());
    } else if (stmt instanceof Stmt.Nonlocal n) {
      fields.texts("names", n.names());
    } else if (!assignment(stmt) && !plain(stmt)) {
      compound(stmt);
    }
    return kind;
  }

  private void function(Stmt.Function n) {
    fields.word("name", n.name()).one("args", n.args()).many("body", n.body());
    fields.many("decorator_list", n.decorators()).one("returns", n.returns());
    fields.many("type_params", n.typeParams());
  }

  private void classDef(Stmt.ClassDef n) {
    fields.word("name", n.name()).many("bases", n.bases()).many("keywords", n.keywords());
    fields.many("body", n.body()).many("decorator_list", n.decorators());
    fields.many("type_params", n.typeParams());
  }

  private boolean assignment(Stmt stmt) {
    if (stmt instanceof Stmt.Assign n) {
      fields.many("targets", n.targets()).one("value", n.value());
    } else if (stmt instanceof Stmt.AugAssign n) {
      String op = n.op().substring(0, n.op().length() - 1);
      fields.word("op", op).one("target", n.target()).one("value", n.value());
    } else if (stmt instanceof Stmt.AnnAssign n) {
      fields.one("target", n.target()).one("annotation", n.annotation()).one("value", n.value());
    } else if (stmt instanceof Stmt.TypeAlias n) {
      fields.one("name", n.name()).many("type_params", n.typeParams()).one("value", n.value());
    } else {
      return false;
    }
    return true;
  }

  private boolean plain(Stmt stmt) {
    if (stmt instanceof Stmt.Return n) {
      fields.one("value", n.value());
    } else if (stmt instanceof Stmt.Delete n) {
      fields.many("targets", n.targets());
    } else if (stmt instanceof Stmt.Raise n) {
      fields.one("exc", n.exc()).one("cause", n.cause());
    } else if (stmt instanceof Stmt.Assert n) {
      fields.one("test", n.test()).one("msg", n.msg());
    } else {
      return false;
    }
    return true;
  }

  private void compound(Stmt stmt) {
    if (stmt instanceof Stmt.Loop n) {
      fields.one("target", n.target()).one("iter", n.iter());
      fields.many("body", n.body()).many("orelse", n.orelse());
    } else if (stmt instanceof Stmt.While n) {
      fields.one("test", n.test()).many("body", n.body()).many("orelse", n.orelse());
    } else if (stmt instanceof Stmt.If n) {
      fields.one("test", n.test()).many("body", n.body()).many("orelse", n.orelse());
    } else if (stmt instanceof Stmt.WithBlock n) {
      fields.many("items", n.items()).many("body", n.body());
    } else if (stmt instanceof Stmt.Match n) {
      fields.one("subject", n.subject()).many("cases", n.cases());
    } else if (stmt instanceof Stmt.TryBlock n) {
      fields.many("body", n.body()).many("handlers", n.handlers());
      fields.many("orelse", n.orelse()).many("finalbody", n.finalbody());
    }
  }
}
