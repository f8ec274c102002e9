package dev.asyncmend.syntax;

import dev.asyncmend.syntax.Shapes.Fields;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of expressions in CPython's {@code ast}. */
final class ExprShapes {
  private final Tokens tokens;
  private final Fields fields;

  ExprShapes(Tokens tokens, Fields fields) {
    this.tokens = tokens;
    this.fields = fields;
  }

  /** Collects the fields of {@code expr} and gives its name in {@code ast}. */
  String describe(Expr expr, String kind) {
    if (expr instanceof Expr.Name n) {
      fields.word("id", n.id());
    } else if (expr instanceof Expr.Constant n) {
      fields.word("value", constant(n.kind()));
    } else if (expr instanceof Expr.Attribute n) {
      fields.word("attr", n.attr()).one("value", n.value());
    } else if (expr instanceof Expr.Call n) {
      fields.one("func", n.func()).many("args", n.args()).many("keywords", n.keywords());
    } else if (expr instanceof Expr.Subscript n) {
      fields.one("value", n.value()).one("slice", n.slice());
    } else if (expr instanceof Expr.Slice n) {
      fields.one("lower", n.lower()).one("upper", n.upper()).one("step", n.step());
    } else if (expr instanceof Expr.NamedExpr n) {
      fields.one("target", n.target()).one("value", n.value());
    } else if (expr instanceof Expr.Lambda n) {
      fields.one("args", n.args()).one("body", n.body());
    } else if (!operator(expr) && !wrapper(expr)) {
      return display(expr, kind);
    }
    return kind;
  }

  private boolean operator(Expr expr) {
    if (expr instanceof Expr.BinOp n) {
      fields.word("op", n.op()).one("left", n.left()).one("right", n.right());
    } else if (expr instanceof Expr.UnaryOp n) {
      fields.word("op", n.op()).one("operand", n.operand());
    } else if (expr instanceof Expr.BoolOp n) {
      fields.word("op", n.op().name().toLowerCase(Locale.ROOT)).many("values", n.values());
    } else if (expr instanceof Expr.Compare n) {
      fields.one("left", n.left()).texts("ops", n.ops()).many("comparators", n.comparators());
    } else if (expr instanceof Expr.IfExp n) {
      fields.one("test", n.test()).one("body", n.body()).one("orelse", n.orelse());
    } else {
      return false;
    }
    return true;
  }

  private boolean wrapper(Expr expr) {
    if (expr instanceof Expr.Await n) {
      fields.one("value", n.value());
    } else if (expr instanceof Expr.Yield n) {
      fields.one("value", n.value());
    } else if (expr instanceof Expr.YieldFrom n) {
      fields.one("value", n.value());
    } else if (expr instanceof Expr.Starred n) {
      fields.one("value", n.value());
    } else if (expr instanceof Expr.JoinedStr n) {
      pieces(n.values());
    } else if (expr instanceof Expr.TemplateStr n) {
      pieces(n.values());
    } else if (expr instanceof Expr.FormattedValue n) {
      replacement(n, n.value(), n.conversion(), n.formatSpec());
    } else if (expr instanceof Expr.Interpolation n) {
      replacement(n, n.value(), n.conversion(), n.formatSpec());
    } else {
      return false;
    }
    return true;
  }

  private String display(Expr expr, String kind) {
    if (expr instanceof Expr.Tuple n) {
      fields.many("elts", n.elts());
    } else if (expr instanceof Expr.ListExpr n) {
      fields.many("elts", n.elts());
      return "List";
    } else if (expr instanceof Expr.SetExpr n) {
      fields.many("elts", n.elts());
      return "Set";
    } else if (expr instanceof Expr.Dict n) {
      n.items().forEach(item -> fields.oneOrNone("keys", item.key()));
      fields.many("values", n.items().stream().map(Part.DictItem::value).toList());
    } else if (expr instanceof Expr.DictComp n) {
      dictComp(n);
    } else if (expr instanceof Expr.ListComp n) {
      fields.one("elt", n.elt()).many("generators", n.generators());
    } else if (expr instanceof Expr.SetComp n) {
      fields.one("elt", n.elt()).many("generators", n.generators());
    } else if (expr instanceof Expr.GeneratorExp n) {
      fields.one("elt", n.elt()).many("generators", n.generators());
    }
    return kind;
  }

  /** What {@code **} unpacks is the key for {@code ast}, and there is no value (3.15). */
  private void dictComp(Expr.DictComp n) {
    Expr key = n.key();
    fields.one("key", key == null ? n.value() : key).one("value", key == null ? null : n.value());
    fields.many("generators", n.generators());
  }

  private void pieces(List<Expr> values) {
    for (Expr value : values) {
      if (!(value instanceof Expr.Constant)) {
        fields.one("values", value);
      }
    }
  }

  private void replacement(
      Expr field, Expr value, @Nullable String conversion, Expr.@Nullable JoinedStr spec) {
    // `{x=}` shows repr(x) unless it says otherwise (language reference, "f-strings").
    boolean shown =
        conversion == null && spec == null && tokens.is(tokens.previous(field.last()), "=");
    fields.word("conversion", shown ? "r" : conversion);
    fields.one("value", value).one("format_spec", spec);
  }

  /** What a constant is: the name of its Python type, or its only value. */
  static String constant(Expr.ConstantKind kind) {
    return switch (kind) {
      case NONE -> "None";
      case TRUE -> "True";
      case FALSE -> "False";
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
  }
}
