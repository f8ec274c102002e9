package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.AsyncStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.BlockContext;
import dev.asyncmend.syntax.antlr.PythonParser.CaseClauseContext;
import dev.asyncmend.syntax.antlr.PythonParser.ClassDefContext;
import dev.asyncmend.syntax.antlr.PythonParser.DecoratedContext;
import dev.asyncmend.syntax.antlr.PythonParser.ElementContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExceptClauseContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprListContext;
import dev.asyncmend.syntax.antlr.PythonParser.ForStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.FunctionDefContext;
import dev.asyncmend.syntax.antlr.PythonParser.IfStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.MatchStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.NamedContext;
import dev.asyncmend.syntax.antlr.PythonParser.SimpleLineContext;
import dev.asyncmend.syntax.antlr.PythonParser.SlotsContext;
import dev.asyncmend.syntax.antlr.PythonParser.StatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.TargetListContext;
import dev.asyncmend.syntax.antlr.PythonParser.TryStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.WhileStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.WithStatementContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Folds statements that have blocks, except definitions and the heads of {@code with}. */
final class CompoundFold {
  private final Fold fold;

  CompoundFold(Fold fold) {
    this.fold = fold;
  }

  /**
   * Appends what {@code ctx} holds to {@code into}: several statements where {@code ;} parts them.
   * Gives the last token, layout apart.
   */
  int statement(StatementContext ctx, List<Stmt> into) {
    Kids kids = new Kids(ctx);
    if (kids.at(SimpleLineContext.class)) {
      return fold.simple.line(kids.rule(SimpleLineContext.class), into);
    }
    Stmt statement =
        switch (ctx.start.getType()) {
          case PythonParser.IF -> ifStatement(kids.rule(IfStatementContext.class));
          case PythonParser.WHILE -> whileStatement(kids.rule(WhileStatementContext.class));
          case PythonParser.FOR -> forStatement(kids.rule(ForStatementContext.class), -1);
          case PythonParser.TRY -> tryStatement(kids.rule(TryStatementContext.class));
          case PythonParser.WITH -> fold.withs.with(kids.rule(WithStatementContext.class), -1);
          case PythonParser.DEF ->
              fold.definitions.function(kids.rule(FunctionDefContext.class), -1, List.of());
          case PythonParser.CLASS ->
              fold.definitions.classDef(kids.rule(ClassDefContext.class), List.of());
          case PythonParser.ASYNC -> asyncStatement(kids.rule(AsyncStatementContext.class));
          case PythonParser.AT -> fold.definitions.decorated(kids.rule(DecoratedContext.class));
          default -> match(kids.rule(MatchStatementContext.class));
        };
    into.add(statement);
    return statement.last();
  }

  /**
   * The statements of a block, and its last token: that of the last statement, or a semicolon
   * behind it, which CPython counts as part of the block but of no statement in it.
   */
  record Suite(List<Stmt> body, int last) {
    private static final Suite NONE = new Suite(List.of(), -1);

    /** This, or {@code other} where that has statements. */
    Suite or(Suite other) {
      return other.body.isEmpty() ? this : other;
    }
  }

  /** The block behind the colon that is next. */
  Suite suite(Kids kids) {
    kids.take(PythonParser.COLON);
    Kids block = new Kids(kids.rule(BlockContext.class));
    List<Stmt> body = new ArrayList<>();
    int last = -1;
    if (block.at(SimpleLineContext.class)) {
      last = fold.simple.line(block.rule(SimpleLineContext.class), body);
    } else {
      block.take(PythonParser.NEWLINE);
      block.take(PythonParser.INDENT);
      while (block.atRule()) {
        last = statement(block.rule(StatementContext.class), body);
      }
    }
    return new Suite(List.copyOf(body), last);
  }

  /** The block behind {@code keyword} if that is next; no statements otherwise. */
  private Suite suite(Kids kids, int keyword) {
    return kids.take(keyword) ? suite(kids) : Suite.NONE;
  }

  private record Branch(int first, Expr test, Suite suite) {}

  /** From the last {@code elif} to the first: thousands of them need no stack. */
  private Stmt ifStatement(IfStatementContext ctx) {
    Kids kids = new Kids(ctx);
    List<Branch> branches = new ArrayList<>();
    do {
      int first = kids.index();
      Expr test = fold.values.named(kids.rule(NamedContext.class));
      branches.add(new Branch(first, test, suite(kids)));
    } while (kids.at(PythonParser.ELIF));
    Suite orelse = suite(kids, PythonParser.ELSE);
    for (int i = branches.size() - 1; i > 0; i--) {
      Stmt elif = branch(branches.get(i), orelse);
      orelse = new Suite(List.of(elif), elif.last());
    }
    return branch(branches.get(0), orelse);
  }

  private static Stmt.If branch(Branch branch, Suite orelse) {
    Suite suite = branch.suite;
    return new Stmt.If(branch.first, suite.or(orelse).last, branch.test, suite.body, orelse.body);
  }

  private Stmt whileStatement(WhileStatementContext ctx) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    Expr test = fold.values.named(kids.rule(NamedContext.class));
    Suite suite = suite(kids);
    Suite orelse = suite(kids, PythonParser.ELSE);
    return new Stmt.While(first, suite.or(orelse).last, test, suite.body, orelse.body);
  }

  private Stmt asyncStatement(AsyncStatementContext ctx) {
    Kids kids = new Kids(ctx);
    int async = kids.index();
    if (kids.at(FunctionDefContext.class)) {
      return fold.definitions.function(kids.rule(FunctionDefContext.class), async, List.of());
    }
    return kids.at(ForStatementContext.class)
        ? forStatement(kids.rule(ForStatementContext.class), async)
        : fold.withs.with(kids.rule(WithStatementContext.class), async);
  }

  private Stmt forStatement(ForStatementContext ctx, int async) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    Expr target = fold.values.targets(kids.rule(TargetListContext.class));
    kids.take(PythonParser.IN);
    Expr iter = fold.values.list(kids.rule(ExprListContext.class));
    Suite suite = suite(kids);
    Suite orelse = suite(kids, PythonParser.ELSE);
    int last = suite.or(orelse).last;
    return async < 0
        ? new Stmt.For(first, last, target, iter, suite.body, orelse.body)
        : new Stmt.AsyncFor(async, last, target, iter, suite.body, orelse.body);
  }

  private Stmt tryStatement(TryStatementContext ctx) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    Suite body = suite(kids);
    List<Part.ExceptHandler> handlers = new ArrayList<>();
    boolean star = ctx.exceptClause(0) != null && ctx.exceptClause(0).STAR() != null;
    while (kids.at(ExceptClauseContext.class)) {
      ExceptClauseContext clause = kids.rule(ExceptClauseContext.class);
      if (star != (clause.STAR() != null)) {
        throw Spelling.error(
            clause.start, "cannot have both 'except' and 'except*' on the same 'try'");
      }
      handlers.add(handler(clause, kids.at(ExceptClauseContext.class)));
    }
    Suite orelse = suite(kids, PythonParser.ELSE);
    Suite finals = suite(kids, PythonParser.FINALLY);
    int handled = handlers.isEmpty() ? body.last : handlers.get(handlers.size() - 1).last();
    int last = new Suite(body.body, handled).or(orelse).or(finals).last;
    List<Part.ExceptHandler> all = List.copyOf(handlers);
    return star
        ? new Stmt.TryStar(first, last, body.body, all, orelse.body, finals.body)
        : new Stmt.Try(first, last, body.body, all, orelse.body, finals.body);
  }

  private Part.ExceptHandler handler(ExceptClauseContext ctx, boolean others) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    boolean star = kids.take(PythonParser.STAR);
    Expr type = kids.atRule() ? caught(ctx, kids) : null;
    if (type == null && star) {
      throw Spelling.error(ctx.start, "expected one or more exception types");
    }
    if (type == null && others) {
      throw Spelling.error(ctx.start, "default 'except:' must be last");
    }
    String name = kids.take(PythonParser.AS) ? fold.spelling.name(kids.token()) : null;
    Suite suite = suite(kids);
    return new Part.ExceptHandler(first, suite.last, type, name, suite.body);
  }

  /** One class, or several without parentheses (PEP 758), which then take no {@code as}. */
  private Expr caught(ExceptClauseContext ctx, Kids kids) {
    List<Expr> types = new ArrayList<>();
    int first = kids.peekIndex();
    do {
      types.add(fold.expressions.expr(kids.rule(ExprContext.class)));
    } while (kids.comma() && kids.atRule());
    if (ctx.COMMA(0) == null) {
      return types.get(0);
    }
    if (ctx.AS() != null) {
      throw Spelling.error(
          (ParserRuleContext) ctx.expr(0),
          "multiple exception types must be parenthesized when using 'as'");
    }
    return new Expr.Tuple(first, kids.lastIndex(), List.copyOf(types));
  }

  private Stmt match(MatchStatementContext ctx) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    int subjectFirst = kids.peekIndex();
    List<Expr> elements = new ArrayList<>();
    do {
      elements.add(fold.values.element(kids.rule(ElementContext.class)));
    } while (kids.comma());
    int subjectLast = kids.lastIndex();
    Expr subject = elements.get(0);
    if (ctx.COMMA(0) != null) {
      subject = new Expr.Tuple(subjectFirst, subjectLast, List.copyOf(elements));
    } else if (subject instanceof Expr.Starred) {
      throw Spelling.error(ctx.element(0), "invalid syntax");
    }
    kids.take(PythonParser.COLON);
    kids.take(PythonParser.NEWLINE);
    kids.take(PythonParser.INDENT);
    List<Part.MatchCase> cases = new ArrayList<>();
    while (kids.atRule()) {
      cases.add(matchCase(kids.rule(CaseClauseContext.class)));
    }
    int last = cases.get(cases.size() - 1).last();
    return new Stmt.Match(first, last, subject, List.copyOf(cases));
  }

  private Part.MatchCase matchCase(CaseClauseContext ctx) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    Part.Pattern pattern = fold.patterns.patterns(kids.rule(SlotsContext.class));
    Expr guard =
        kids.take(PythonParser.IF) ? fold.values.named(kids.rule(NamedContext.class)) : null;
    Suite suite = suite(kids);
    return new Part.MatchCase(first, suite.last, pattern, guard, suite.body);
  }
}
