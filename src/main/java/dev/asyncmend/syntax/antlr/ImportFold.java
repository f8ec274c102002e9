package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.AliasContext;
import dev.asyncmend.syntax.antlr.PythonParser.AliasesContext;
import dev.asyncmend.syntax.antlr.PythonParser.DottedContext;
import dev.asyncmend.syntax.antlr.PythonParser.FromStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.ImportStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.LazyStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.ModuleAliasContext;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Folds imports, lazy ones (PEP 810) included. */
final class ImportFold {
  private final Fold fold;

  ImportFold(Fold fold) {
    this.fold = fold;
  }

  /** {@code lazy import a} or {@code lazy from a import b}. */
  Stmt lazy(LazyStatementContext ctx) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    return kids.at(ImportStatementContext.class)
        ? importing(kids.rule(ImportStatementContext.class), first, true)
        : from(kids.rule(FromStatementContext.class), first, true);
  }

  /** {@code import a.b as c, d}; the statement begins at the token {@code first}. */
  Stmt importing(ImportStatementContext ctx, int first, boolean lazy) {
    Kids kids = new Kids(ctx);
    kids.token();
    List<Part.Alias> names = new ArrayList<>();
    do {
      names.add(module(kids.rule(ModuleAliasContext.class)));
    } while (kids.comma());
    return new Stmt.Import(first, Kids.last(ctx), lazy, List.copyOf(names));
  }

  private Part.Alias module(ModuleAliasContext ctx) {
    Kids kids = new Kids(ctx);
    String name = dotted(kids.rule(DottedContext.class));
    String as = kids.take(PythonParser.AS) ? fold.spelling.name(kids.token()) : null;
    return new Part.Alias(Kids.first(ctx), Kids.last(ctx), name, as);
  }

  /** The dotted name without the spaces and comments that may stand in it. */
  private String dotted(DottedContext ctx) {
    Kids kids = new Kids(ctx);
    String first = fold.spelling.name(kids.token());
    if (!kids.more()) {
      return first;
    }
    StringBuilder name = new StringBuilder(first);
    while (kids.take(PythonParser.DOT)) {
      name.append('.').append(fold.spelling.name(kids.token()));
    }
    return name.toString();
  }

  /** {@code from ..a import b as c}; the statement begins at the token {@code first}. */
  Stmt from(FromStatementContext ctx, int first, boolean lazy) {
    Kids kids = new Kids(ctx);
    kids.token();
    int level = 0;
    while (kids.at(PythonParser.DOT) || kids.at(PythonParser.ELLIPSIS)) {
      level += kids.token().getType() == PythonParser.DOT ? 1 : 3;
    }
    String module = kids.atRule() ? dotted(kids.rule(DottedContext.class)) : null;
    kids.take(PythonParser.IMPORT);
    List<Part.Alias> names = names(kids);
    return new Stmt.ImportFrom(first, Kids.last(ctx), lazy, level, module, names);
  }

  private List<Part.Alias> names(Kids kids) {
    if (kids.at(PythonParser.STAR)) {
      int star = kids.index();
      return List.of(new Part.Alias(star, star, "*", null));
    }
    boolean parens = kids.take(PythonParser.LPAR);
    AliasesContext list = kids.rule(AliasesContext.class);
    if (!parens && list.stop.getType() == PythonParser.COMMA) {
      throw Spelling.error(list.stop, "trailing comma not allowed without surrounding parentheses");
    }
    return aliases(list);
  }

  private List<Part.Alias> aliases(AliasesContext ctx) {
    Kids kids = new Kids(ctx);
    List<Part.Alias> found = new ArrayList<>();
    do {
      found.add(alias(kids.rule(AliasContext.class)));
    } while (kids.comma());
    return List.copyOf(found);
  }

  private Part.Alias alias(AliasContext ctx) {
    Kids kids = new Kids(ctx);
    Token name = kids.token();
    String as = kids.take(PythonParser.AS) ? fold.spelling.name(kids.token()) : null;
    return new Part.Alias(Kids.first(ctx), Kids.last(ctx), fold.spelling.name(name), as);
  }
}
