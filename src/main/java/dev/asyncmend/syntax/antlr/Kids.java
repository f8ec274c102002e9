package dev.asyncmend.syntax.antlr;

import dev.asyncmend.text.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** A cursor over the children of one context: the fold reads them once, from left to right. */
final class Kids {
  private static final int RULE = 0;
  private static final Children NONE = new Children();

  private final Children kids;
  private int at;

  /** Token type of the child at {@code at}. */
  private int type;

  /** The cursor stands before the first child of {@code ctx}. */
  Kids(ParserRuleContext ctx) {
    this.kids = ctx.children == null ? NONE : (Children) ctx.children;
    this.type = typeAt(0);
  }

  private int typeAt(int index) {
    if (index >= kids.size()) {
      return Token.EOF;
    }
    return kids.get(index) instanceof ArrayToken leaf ? leaf.getType() : RULE;
  }

  private ParseTree step() {
    ParseTree kid = kids.get(at++);
    type = typeAt(at);
    return kid;
  }

  /** Whether a child is left. */
  boolean more() {
    return type != Token.EOF;
  }

  /** Token type of the next child; 0 where it is a rule, {@link Token#EOF} behind the last. */
  int type() {
    return type;
  }

  /** As {@link #type()}, of the child behind the next. */
  int secondType() {
    return typeAt(at + 1);
  }

  /** Whether the next child is a token of type {@code wanted}. */
  boolean at(int wanted) {
    return type == wanted;
  }

  /** Whether the next child is a rule. */
  boolean atRule() {
    return type == RULE;
  }

  /** Steps over the next child if it is a token of type {@code wanted}, and says whether it was. */
  boolean take(int wanted) {
    if (type != wanted) {
      return false;
    }
    step();
    return true;
  }

  /** Steps over the next child, a token. */
  Token token() {
    return (ArrayToken) step();
  }

  /** Steps over the next child, a token, and gives its index among all tokens. */
  int index() {
    return token().getTokenIndex();
  }

  /** Steps over the next child, a rule of class {@code type}. */
  <T extends ParserRuleContext> T rule(Class<T> type) {
    return type.cast(step());
  }

  /** Index of the first token of the next child, without stepping over it. */
  int peekIndex() {
    ParseTree kid = kids.get(at);
    return kid instanceof ArrayToken leaf ? leaf.index() : first((ParserRuleContext) kid);
  }

  /** Index of the last token of the child that was stepped over last. */
  int lastIndex() {
    ParseTree kid = kids.get(at - 1);
    return kid instanceof ArrayToken leaf ? leaf.index() : last((ParserRuleContext) kid);
  }

  /** Whether the next child is a rule of class {@code type}. */
  boolean at(Class<? extends ParserRuleContext> type) {
    return more() && type.isInstance(kids.get(at));
  }

  /**
   * Steps over a comma and says whether another element follows it. Two commas in a row, which the
   * grammar lets through, are an error.
   */
  boolean comma() {
    return separator(PythonParser.COMMA);
  }

  /** As {@link #comma()}, for any separator. */
  boolean separator(int type) {
    if (!take(type)) {
      return false;
    }
    if (at(type)) {
      throw new NotPython(span(token()), "invalid syntax");
    }
    return more() && !closes(type());
  }

  private static boolean closes(int type) {
    return type == PythonParser.RPAR
        || type == PythonParser.RSQB
        || type == PythonParser.RBRACE
        || type == PythonParser.COLON
        || type == PythonParser.NEWLINE;
  }

  /** The characters of {@code token}. */
  static Span span(Token token) {
    return new Span(token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** Index of the first token of {@code ctx}. */
  static int first(ParserRuleContext ctx) {
    return ctx.start.getTokenIndex();
  }

  /** Index of the last token of {@code ctx}. */
  static int last(ParserRuleContext ctx) {
    return ctx.stop.getTokenIndex();
  }
}
