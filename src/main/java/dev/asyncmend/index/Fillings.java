package dev.asyncmend.index;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements put into collections: {@code x.append(y)}, {@code x[k] = y}. */
final class Fillings {
  private static final Set<String> FIRST = Set.of("append", "appendleft", "add", "put_nowait");
  private static final Set<String> COLLECTIONS = Set.of("list", "dict", "set");
  private static final Set<String> MAKERS =
      Set.of("list", "dict", "set", "defaultdict", "OrderedDict", "deque", "WeakValueDictionary");

  private Fillings() {}

  /** Whether {@code term} is a new collection, which is filled later as a rule. */
  static boolean collection(@Nullable Term term) {
    return (term instanceof Term.Literal literal && COLLECTIONS.contains(literal.type()))
        || (term instanceof Term.Call call
            && MAKERS.stream().anyMatch(maker -> Terms.named(call.callee(), maker)));
  }

  /** The name or attribute whose collection {@code statement} fills; null where it fills none. */
  static @Nullable Expr container(Stmt statement) {
    Expr direct = direct(statement);
    while (direct instanceof Expr.Subscript inner) {
      direct = inner.value();
    }
    return direct instanceof Expr.Name || direct instanceof Expr.Attribute ? direct : null;
  }

  private static @Nullable Expr direct(Stmt statement) {
    if (statement instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Expr.Subscript target) {
      return target.value();
    }
    Expr.Call call = call(statement);
    return call != null && added(call) != null && call.func() instanceof Expr.Attribute method
        ? method.value()
        : null;
  }

  /** What a call adds to the collection whose method it calls; null for another call. */
  private static @Nullable Expr added(Expr.Call call) {
    if (!(call.func() instanceof Expr.Attribute method)) {
      return null;
    }
    List<Expr> args = call.args();
    if (args.size() == 1 && FIRST.contains(method.attr())) {
      return args.get(0);
    }
    return args.size() == 2 && method.attr().equals("insert") ? args.get(1) : null;
  }

  private static Expr.@Nullable Call call(Stmt statement) {
    return statement instanceof Stmt.ExprStmt expression
            && expression.value() instanceof Expr.Call c
        ? c
        : null;
  }

  /** A collection of what {@code statement} puts in, in the shape of the one that it fills. */
  static Optional<Term> of(Stmt statement, Terms terms) {
    Expr.Call call = call(statement);
    Expr added = call == null ? null : added(call);
    Term content = null;
    Expr at = direct(statement);
    if (added != null) {
      content = new Term.Literal("list", List.of(terms.of(added)));
    } else if (statement instanceof Stmt.Assign assign && at != null) {
      content = dict(terms.of(assign.value()));
    }
    while (content != null && at instanceof Expr.Subscript outer) {
      content = dict(content);
      at = outer.value();
    }
    return Optional.ofNullable(content);
  }

  private static Term dict(Term value) {
    return new Term.Literal("dict", List.of(Term.Opaque.UNKNOWN, value));
  }
}
