package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.ClosedPatternContext;
import dev.asyncmend.syntax.antlr.PythonParser.PatternArgumentContext;
import dev.asyncmend.syntax.antlr.PythonParser.PatternContext;
import dev.asyncmend.syntax.antlr.PythonParser.PatternEntryContext;
import dev.asyncmend.syntax.antlr.PythonParser.SlotContext;
import dev.asyncmend.syntax.antlr.PythonParser.SlotsContext;
import dev.asyncmend.syntax.antlr.PythonParser.StringsContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Expr.ConstantKind;
import dev.asyncmend.syntax.tree.Part;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Folds the patterns of {@code case} (PEP 634). */
final class PatternFold {
  private final Fold fold;

  PatternFold(Fold fold) {
    this.fold = fold;
  }

  /** What stands behind {@code case}: one pattern, or a sequence without brackets. */
  Part.Pattern patterns(SlotsContext ctx) {
    List<Part.Pattern> found = slots(ctx);
    boolean sequence = found.size() > 1 || ctx.stop.getType() == PythonParser.COMMA;
    if (sequence) {
      return new Part.MatchSequence(Kids.first(ctx), Kids.last(ctx), found);
    }
    return notStarred(ctx.slot(0), found.get(0));
  }

  private static Part.Pattern notStarred(SlotContext ctx, Part.Pattern only) {
    if (only instanceof Part.MatchStar) {
      throw Spelling.error(ctx, "invalid syntax");
    }
    return only;
  }

  private List<Part.Pattern> slots(SlotsContext ctx) {
    Kids kids = new Kids(ctx);
    List<Part.Pattern> found = new ArrayList<>();
    do {
      found.add(slot(kids.rule(SlotContext.class)));
    } while (kids.comma());
    return List.copyOf(found);
  }

  private Part.Pattern slot(SlotContext ctx) {
    Kids kids = new Kids(ctx);
    if (!kids.take(PythonParser.STAR)) {
      return pattern(kids.rule(PatternContext.class));
    }
    return new Part.MatchStar(Kids.first(ctx), Kids.last(ctx), capture(kids.token()));
  }

  /** The name that a capture binds, or null for the wildcard {@code _}. */
  private @Nullable String capture(Token name) {
    String text = fold.spelling.name(name);
    return text.equals("_") ? null : text;
  }

  private Part.Pattern pattern(PatternContext ctx) {
    Kids kids = new Kids(ctx);
    int first = Kids.first(ctx);
    int last = first;
    List<Part.Pattern> choices = new ArrayList<>();
    do {
      choices.add(closed(kids.rule(ClosedPatternContext.class)));
      last = kids.lastIndex();
    } while (kids.take(PythonParser.VBAR));
    Part.Pattern pattern =
        choices.size() == 1 ? choices.get(0) : new Part.MatchOr(first, last, List.copyOf(choices));
    if (!kids.take(PythonParser.AS)) {
      return pattern;
    }
    String name = capture(kids.token());
    if (name == null) {
      throw Spelling.error(ctx, "cannot use '_' as a target");
    }
    return new Part.MatchAs(first, Kids.last(ctx), pattern, name);
  }

  private Part.Pattern closed(ClosedPatternContext ctx) {
    int first = Kids.first(ctx);
    int last = Kids.last(ctx);
    return switch (ctx.start.getType()) {
      case PythonParser.NONE -> new Part.MatchSingleton(first, last, ConstantKind.NONE);
      case PythonParser.TRUE -> new Part.MatchSingleton(first, last, ConstantKind.TRUE);
      case PythonParser.FALSE -> new Part.MatchSingleton(first, last, ConstantKind.FALSE);
      case PythonParser.NAME -> named(ctx);
      case PythonParser.LPAR -> parens(ctx);
      case PythonParser.LSQB ->
          new Part.MatchSequence(first, last, ctx.slots() == null ? List.of() : slots(ctx.slots()));
      case PythonParser.LBRACE -> mapping(ctx);
      default -> new Part.MatchValue(first, last, literal(ctx));
    };
  }

  private Part.Pattern parens(ClosedPatternContext ctx) {
    SlotsContext slots = ctx.slots();
    int first = Kids.first(ctx);
    int last = Kids.last(ctx);
    if (slots == null) {
      return new Part.MatchSequence(first, last, List.of());
    }
    List<Part.Pattern> found = slots(slots);
    boolean sequence = found.size() > 1 || slots.stop.getType() == PythonParser.COMMA;
    return sequence
        ? new Part.MatchSequence(first, last, found)
        : notStarred(slots.slot(0), found.get(0));
  }

  private Expr literal(ClosedPatternContext ctx) {
    Kids kids = new Kids(ctx);
    if (kids.atRule()) {
      return string(kids.rule(StringsContext.class));
    }
    int minus = kids.at(PythonParser.MINUS) ? kids.index() : -1;
    // A plus, allowed since 3.15, is part of the pattern but leaves the number as it is.
    kids.take(PythonParser.PLUS);
    Token left = kids.token();
    Expr real = number(left);
    if (minus >= 0) {
      real = new Expr.UnaryOp(minus, left.getTokenIndex(), "-", real);
    }
    return kids.more() ? complex(ctx, kids, real, fold.spelling.number(left)) : real;
  }

  private Expr complex(ClosedPatternContext ctx, Kids kids, Expr real, ConstantKind realKind) {
    String op = Spelling.operator(kids.token());
    Expr.Constant imaginary = number(kids.token());
    if (realKind == ConstantKind.COMPLEX) {
      throw Spelling.error(ctx, "real number required in complex literal");
    }
    if (imaginary.kind() != ConstantKind.COMPLEX) {
      throw Spelling.error(ctx, "imaginary number required in complex literal");
    }
    return new Expr.BinOp(Kids.first(ctx), Kids.last(ctx), real, op, imaginary);
  }

  private Expr.Constant number(Token token) {
    return ExpressionFold.constant(token, fold.spelling.number(token));
  }

  private Expr string(StringsContext ctx) {
    Expr string = fold.strings.strings(ctx);
    if (!(string instanceof Expr.Constant)) {
      throw Spelling.error(ctx, "patterns may only match literals and attribute lookups");
    }
    return string;
  }

  private Part.Pattern named(ClosedPatternContext ctx) {
    Kids kids = new Kids(ctx);
    Expr value = dotted(kids);
    if (kids.take(PythonParser.LPAR)) {
      return matchClass(ctx, value, kids);
    }
    if (value instanceof Expr.Name) {
      return new Part.MatchAs(Kids.first(ctx), Kids.last(ctx), null, capture(ctx.start));
    }
    return new Part.MatchValue(Kids.first(ctx), Kids.last(ctx), value);
  }

  private Expr dotted(Kids kids) {
    Expr value = fold.spelling.nameExpr(kids.token());
    while (kids.take(PythonParser.DOT)) {
      Token name = kids.token();
      value =
          new Expr.Attribute(value.first(), name.getTokenIndex(), value, fold.spelling.name(name));
    }
    return value;
  }

  private Part.Pattern matchClass(ClosedPatternContext ctx, Expr cls, Kids kids) {
    List<Part.Pattern> positional = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Part.Pattern> named = new ArrayList<>();
    boolean more = kids.atRule();
    while (more) {
      PatternArgumentContext argument = kids.rule(PatternArgumentContext.class);
      if (argument.EQUAL() != null) {
        names.add(attribute(argument.pattern(0)));
        named.add(pattern(argument.pattern(1)));
      } else if (names.isEmpty()) {
        positional.add(pattern(argument.pattern(0)));
      } else {
        throw Spelling.error(argument, "positional patterns follow keyword patterns");
      }
      more = kids.comma();
    }
    return new Part.MatchClass(
        Kids.first(ctx),
        Kids.last(ctx),
        cls,
        List.copyOf(positional),
        List.copyOf(names),
        List.copyOf(named));
  }

  private String attribute(PatternContext ctx) {
    if (ctx.start.getType() != PythonParser.NAME || !ValueFold.single(ctx)) {
      throw Spelling.error(ctx, "invalid syntax");
    }
    return fold.spelling.name(ctx.start);
  }

  private Part.Pattern mapping(ClosedPatternContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    List<Expr> keys = new ArrayList<>();
    List<Part.Pattern> values = new ArrayList<>();
    String rest = null;
    boolean more = kids.atRule();
    while (more) {
      PatternEntryContext entry = kids.rule(PatternEntryContext.class);
      if (rest != null) {
        throw Spelling.error(entry, "double star pattern must be the last in a mapping pattern");
      }
      if (entry.DOUBLESTAR() != null) {
        rest = rest(entry);
      } else {
        keys.add(key(entry.closedPattern()));
        values.add(pattern(entry.pattern()));
      }
      more = kids.comma();
    }
    return new Part.MatchMapping(
        Kids.first(ctx), Kids.last(ctx), List.copyOf(keys), List.copyOf(values), rest);
  }

  private String rest(PatternEntryContext ctx) {
    String name = capture(ctx.stop);
    if (name == null) {
      throw Spelling.error(ctx, "invalid syntax");
    }
    return name;
  }

  private Expr key(ClosedPatternContext ctx) {
    return switch (ctx.start.getType()) {
      case PythonParser.NONE -> ExpressionFold.constant(ctx.start, ConstantKind.NONE);
      case PythonParser.TRUE -> ExpressionFold.constant(ctx.start, ConstantKind.TRUE);
      case PythonParser.FALSE -> ExpressionFold.constant(ctx.start, ConstantKind.FALSE);
      case PythonParser.NAME -> attributeKey(ctx);
      case PythonParser.LPAR, PythonParser.LSQB, PythonParser.LBRACE ->
          throw Spelling.error(ctx, "invalid syntax");
      default -> literal(ctx);
    };
  }

  private Expr attributeKey(ClosedPatternContext ctx) {
    Kids kids = new Kids(ctx);
    Expr value = dotted(kids);
    if (value instanceof Expr.Name || kids.more()) {
      throw Spelling.error(
          ctx, "mapping pattern keys may only match literals and attribute lookups");
    }
    return value;
  }
}
