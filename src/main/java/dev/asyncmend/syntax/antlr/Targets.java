package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Expr.ConstantKind;
import dev.asyncmend.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be assigned to, deleted or bound (language reference, "Assignment statements"). The
 * grammar reads any expression there; CPython's names for the wrong ones are used in reasons.
 */
final class Targets {
  private static final String HINT = " here. Maybe you meant '==' instead of '='?";

  private static final Set<ConstantKind> WORDS =
      EnumSet.of(ConstantKind.NONE, ConstantKind.TRUE, ConstantKind.FALSE);

  private final Lexemes lexemes;

  Targets(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** Checks that {@code target} can be bound; tuples and lists are looked into. */
  void bind(Expr target) {
    check(target, "cannot assign to ", "");
  }

  /** Checks a target of {@code =}. */
  void assign(Expr target) {
    boolean word = target instanceof Expr.Constant constant && WORDS.contains(constant.kind());
    check(target, "cannot assign to ", word ? "" : HINT);
  }

  /** Checks a target of {@code del}. */
  void delete(Expr target) {
    if (target instanceof Expr.Starred) {
      throw error(target, "cannot delete starred");
    }
    check(target, "cannot delete ", "");
  }

  /** Checks the target of an augmented assignment: no tuple, no list. */
  void augment(Expr target) {
    if (!simple(target)) {
      String what = describe(target);
      throw error(target, "'" + what + "' is an illegal expression for augmented assignment");
    }
  }

  /** Checks the target of an annotation. */
  void annotate(Expr target) {
    if (target instanceof Expr.Tuple || target instanceof Expr.ListExpr) {
      String what = describe(target);
      throw error(target, "only single target (not " + what + ") can be annotated");
    }
    if (!simple(target)) {
      throw error(target, "illegal target for annotation");
    }
  }

  private void check(Expr target, String verb, String hint) {
    if (target instanceof Expr.Starred starred) {
      check(starred.value(), verb, "");
      return;
    }
    List<Expr> elements = elements(target);
    if (elements == null) {
      if (!simple(target)) {
        throw error(target, verb + describe(target) + hint);
      }
      return;
    }
    for (Expr element : elements) {
      check(element, verb, "");
    }
  }

  private NotPython error(Expr target, String reason) {
    int start = lexemes.start(target.first());
    return new NotPython(new Span(start, lexemes.end(target.last())), reason);
  }

  private static @Nullable List<Expr> elements(Expr target) {
    if (target instanceof Expr.Tuple tuple) {
      return tuple.elts();
    }
    return target instanceof Expr.ListExpr list ? list.elts() : null;
  }

  private static boolean simple(Expr target) {
    return target instanceof Expr.Name
        || target instanceof Expr.Attribute
        || target instanceof Expr.Subscript;
  }

  /** What CPython calls an expression in messages. */
  static String describe(Expr expr) {
    if (expr instanceof Expr.Constant constant) {
      return describe(constant.kind());
    }
    if (expr instanceof Expr.Comp || expr instanceof Expr.Dict || expr instanceof Expr.SetExpr) {
      return describeDisplay(expr);
    }
    if (expr instanceof Expr.Call) {
      return "function call";
    }
    if (expr instanceof Expr.Compare) {
      return "comparison";
    }
    if (expr instanceof Expr.IfExp) {
      return "conditional expression";
    }
    if (expr instanceof Expr.JoinedStr) {
      return "f-string expression";
    }
    if (expr instanceof Expr.TemplateStr) {
      return "t-string expression";
    }
    return describeRest(expr);
  }

  private static String describeRest(Expr expr) {
    if (expr instanceof Expr.Await) {
      return "await expression";
    }
    if (expr instanceof Expr.Yield || expr instanceof Expr.YieldFrom) {
      return "yield expression";
    }
    if (expr instanceof Expr.NamedExpr) {
      return "named expression";
    }
    if (expr instanceof Expr.ListExpr) {
      return "list";
    }
    boolean sameWord =
        expr instanceof Expr.Lambda
            || expr instanceof Expr.Attribute
            || expr instanceof Expr.Subscript
            || expr instanceof Expr.Starred
            || expr instanceof Expr.Tuple
            || expr instanceof Expr.Name;
    return sameWord ? expr.getClass().getSimpleName().toLowerCase(Locale.ROOT) : "expression";
  }

  private static String describeDisplay(Expr expr) {
    if (expr instanceof Expr.ListComp) {
      return "list comprehension";
    }
    if (expr instanceof Expr.SetComp) {
      return "set comprehension";
    }
    if (expr instanceof Expr.DictComp) {
      return "dict comprehension";
    }
    if (expr instanceof Expr.GeneratorExp) {
      return "generator expression";
    }
    return expr instanceof Expr.Dict ? "dict literal" : "set display";
  }

  private static String describe(ConstantKind kind) {
    return switch (kind) {
      case NONE -> "None";
      case TRUE -> "True";
      case FALSE -> "False";
      case ELLIPSIS -> "ellipsis";
      default -> "literal";
    };
  }
}
