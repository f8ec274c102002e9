package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Expr.ConstantKind;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What may be assigned to, deleted or bound (language reference, "Assignment statements"). The
 * grammar reads any expression there; CPython's names for the wrong ones are used in reasons.
 */
final class Targets {
  private Targets() {}

  /** Checks that {@code target}, written in {@code ctx}, can be bound; tuples are looked into. */
  static void store(ParserRuleContext ctx, Expr target) {
    check(ctx, target, "cannot assign to ");
  }

  /** Checks a target of {@code del}. */
  static void delete(ParserRuleContext ctx, Expr target) {
    if (target instanceof Expr.Starred) {
      throw Spelling.error(ctx, "cannot delete starred");
    }
    check(ctx, target, "cannot delete ");
  }

  /** Checks the target of {@code +=} and of annotations: no tuple, no list. */
  static void single(ParserRuleContext ctx, Expr target, String reason) {
    if (!simple(target)) {
      throw Spelling.error(ctx, reason.replace("{}", describe(target)));
    }
  }

  private static void check(ParserRuleContext ctx, Expr target, String verb) {
    if (target instanceof Expr.Starred starred) {
      check(ctx, starred.value(), verb);
      return;
    }
    List<Expr> elements = elements(target);
    if (elements == null) {
      if (!simple(target)) {
        throw Spelling.error(ctx, verb + describe(target));
      }
      return;
    }
    elements.forEach(element -> check(ctx, element, verb));
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
