package dev.asyncmend.index;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns annotations into terms: strings are read as code (PEP 484), {@code X | Y} is one of both
 * (PEP 604).
 */
final class AnnotationTerms {
  /** Annotations that say nothing about the type without an argument. */
  private static final Set<String> BARE = Set.of("Final", "ClassVar");

  private final NameTerms names;

  AnnotationTerms(NameTerms names) {
    this.names = names;
  }

  /** What {@code annotation} describes. */
  Term of(Expr annotation) {
    return read(annotation, names.scopes().file(), names.terms(), annotation);
  }

  /** The same; empty for a bare {@code Final} or {@code ClassVar}. */
  Optional<Term> told(Expr annotation) {
    String last =
        annotation instanceof Expr.Name name
            ? name.id()
            : annotation instanceof Expr.Attribute attribute ? attribute.attr() : "";
    return BARE.contains(last) ? Optional.empty() : Optional.of(of(annotation));
  }

  private Term read(Expr annotation, PyFile file, Terms terms, Node at) {
    if (annotation instanceof Expr.Constant constant && constant.kind() == Expr.ConstantKind.STR) {
      return quoted(constant, file, at);
    }
    if (annotation instanceof Expr.BinOp op && op.op().equals("|")) {
      return union(op, file, terms, at);
    }
    if (annotation instanceof Expr.Subscript subscript) {
      Expr slice = subscript.slice();
      List<Expr> items = slice instanceof Expr.Tuple tuple ? tuple.elts() : List.of(slice);
      return new Term.Subscript(
          read(subscript.value(), file, terms, at),
          items.stream().map(item -> read(item, file, terms, at)).toList());
    }
    return terms.of(annotation);
  }

  private Term union(Expr.BinOp op, PyFile file, Terms terms, Node at) {
    List<Term> members = new ArrayList<>();
    Expr rest = op;
    while (rest instanceof Expr.BinOp or && or.op().equals("|")) {
      members.add(read(or.right(), file, terms, at));
      rest = or.left();
    }
    members.add(read(rest, file, terms, at));
    return new Term.Union(members);
  }

  private Term quoted(Expr.Constant constant, PyFile file, Node at) {
    // In parentheses the text may go over several lines.
    Optional<Parse> code =
        Literals.plainText(file, constant)
            .map(text -> Python.parse(new SourceText("(" + text + ")")));
    if (code.isPresent()
        && code.get() instanceof Parse.Ok ok
        && ok.file().tree().body().size() == 1
        && ok.file().tree().body().get(0) instanceof Stmt.ExprStmt inside) {
      return read(inside.value(), ok.file(), new Terms(names, ok.file(), at), at);
    }
    return Term.Opaque.UNKNOWN;
  }
}
