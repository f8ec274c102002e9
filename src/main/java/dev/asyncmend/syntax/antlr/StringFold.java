package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.FormatSpecContext;
import dev.asyncmend.syntax.antlr.PythonParser.FstringContext;
import dev.asyncmend.syntax.antlr.PythonParser.ReplacementContext;
import dev.asyncmend.syntax.antlr.PythonParser.StringsContext;
import dev.asyncmend.syntax.antlr.PythonParser.TstringContext;
import dev.asyncmend.syntax.antlr.PythonParser.ValueContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Expr.ConstantKind;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Folds strings: adjacent literals, f-strings (PEP 701) and t-strings (PEP 750). */
final class StringFold {
  private final Fold fold;

  StringFold(Fold fold) {
    this.fold = fold;
  }

  /** One node for all adjacent literals. */
  Expr strings(StringsContext ctx) {
    Kids kids = new Kids(ctx);
    boolean bytes = fold.spelling.prefixed(ctx.start, 'b');
    while (kids.more() && !kids.atRule()) {
      checkSameKind(kids.token(), bytes);
    }
    if (kids.more()) {
      return joined(ctx, kids.at(TstringContext.class));
    }
    ConstantKind kind = bytes ? ConstantKind.BYTES : ConstantKind.STR;
    return new Expr.Constant(Kids.first(ctx), Kids.last(ctx), kind);
  }

  private Expr joined(StringsContext ctx, boolean template) {
    List<Expr> values = new Pieces(template).all(ctx);
    return template
        ? new Expr.TemplateStr(Kids.first(ctx), Kids.last(ctx), values)
        : new Expr.JoinedStr(Kids.first(ctx), Kids.last(ctx), values);
  }

  private void checkSameKind(Token token, boolean bytes) {
    if (fold.spelling.prefixed(token, 'b') != bytes) {
      throw Spelling.error(token, "cannot mix bytes and nonbytes literals");
    }
  }

  /** Collects the values of one string, merging literal text that touches. */
  private final class Pieces {
    private final boolean template;
    private final List<Expr> values = new ArrayList<>();
    private int first = -1;
    private int last = -1;
    private boolean visible;

    Pieces(boolean template) {
      this.template = template;
    }

    List<Expr> all(StringsContext ctx) {
      Kids kids = new Kids(ctx);
      while (kids.more()) {
        if (kids.atRule()) {
          string(kids.rule(ParserRuleContext.class));
        } else {
          literal(kids.token());
        }
      }
      return finish();
    }

    private void literal(Token token) {
      if (template) {
        throw Spelling.error(token, "cannot mix t-string literals with string or bytes literals");
      }
      checkSameKind(token, false);
      text(token, fold.spelling.emptyLiteral(token));
    }

    private void string(ParserRuleContext ctx) {
      if (template == ctx instanceof FstringContext) {
        throw Spelling.error(ctx, "cannot mix t-string literals with string or bytes literals");
      }
      boolean raw = fold.spelling.raw(ctx.start);
      Kids kids = new Kids(ctx);
      kids.token();
      parts(kids, raw);
    }

    void parts(Kids kids, boolean raw) {
      while (kids.more()) {
        if (kids.atRule()) {
          flush();
          values.add(replacement(kids.rule(ReplacementContext.class), template, raw));
        } else if (kids.at(PythonParser.FSTRING_END) || kids.at(PythonParser.TSTRING_END)) {
          kids.token();
        } else {
          Token token = kids.token();
          text(token, !raw && fold.spelling.onlyContinuations(token));
        }
      }
    }

    private void text(Token token, boolean empty) {
      if (first < 0) {
        first = token.getTokenIndex();
      }
      last = token.getTokenIndex();
      visible |= !empty;
    }

    private void flush() {
      if (visible) {
        values.add(new Expr.Constant(first, last, ConstantKind.STR));
      }
      first = -1;
      visible = false;
    }

    List<Expr> finish() {
      flush();
      return List.copyOf(values);
    }
  }

  private Expr replacement(ReplacementContext ctx, boolean template, boolean raw) {
    Kids kids = new Kids(ctx);
    kids.token();
    Expr value = fold.values.value(kids.rule(ValueContext.class));
    kids.take(PythonParser.EQUAL);
    String conversion = kids.at(PythonParser.EXCLAMATION) ? conversion(kids) : null;
    Expr.JoinedStr spec =
        kids.atRule() ? formatSpec(kids.rule(FormatSpecContext.class), raw) : null;
    int first = Kids.first(ctx);
    int last = Kids.last(ctx);
    return template
        ? new Expr.Interpolation(first, last, value, conversion, spec)
        : new Expr.FormattedValue(first, last, value, conversion, spec);
  }

  private String conversion(Kids kids) {
    int mark = kids.index();
    Token token = kids.token();
    if (token.getTokenIndex() != mark + 1) {
      throw Spelling.error(
          token, "f-string: conversion type must come right after the exclamation mark");
    }
    String letter = fold.spelling.text(token);
    if (!letter.equals("s") && !letter.equals("r") && !letter.equals("a")) {
      throw Spelling.error(
          token,
          "f-string: invalid conversion character '" + letter + "': expected 's', 'r', or 'a'");
    }
    return letter;
  }

  private Expr.JoinedStr formatSpec(FormatSpecContext ctx, boolean raw) {
    Kids kids = new Kids(ctx);
    kids.token();
    // A specification is an f-string also inside a t-string (PEP 750).
    Pieces pieces = new Pieces(false);
    pieces.parts(kids, raw);
    return new Expr.JoinedStr(Kids.first(ctx), Kids.last(ctx), pieces.finish());
  }
}
