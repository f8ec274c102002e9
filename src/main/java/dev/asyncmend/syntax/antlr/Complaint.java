package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.tree.TokenKind;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Says what is wrong where the parser stopped, in the words that CPython uses where it has some. A
 * sentence is only made where it is sure to fit; all else is "invalid syntax".
 */
final class Complaint {
  private static final Set<Integer> OPERANDS =
      Set.of(
          PythonParser.NAME,
          PythonParser.NUMBER,
          PythonParser.STRING,
          PythonParser.FSTRING_START,
          PythonParser.TSTRING_START);

  private static final Set<Integer> BRACKETS =
      Set.of(
          PythonParser.RULE_parens,
          PythonParser.RULE_listDisplay,
          PythonParser.RULE_braces,
          PythonParser.RULE_arguments);

  private static final Set<Integer> HEADS =
      Set.of(
          PythonParser.RULE_ifStatement,
          PythonParser.RULE_whileStatement,
          PythonParser.RULE_forStatement,
          PythonParser.RULE_tryStatement,
          PythonParser.RULE_exceptClause,
          PythonParser.RULE_withStatement,
          PythonParser.RULE_matchStatement,
          PythonParser.RULE_caseClause,
          PythonParser.RULE_functionDef,
          PythonParser.RULE_classDef);

  private final Lexemes lexemes;

  Complaint(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** The error at the token where {@code parser} stands. */
  NotPython about(Parser parser) {
    Token token = parser.getCurrentToken();
    return Spelling.error(token, reason(parser, token));
  }

  private String reason(Parser parser, Token token) {
    ParserRuleContext ctx = parser.getContext();
    IntervalSet expected = parser.getExpectedTokens();
    int type = token.getType();
    if (type == PythonParser.INDENT) {
      return "unexpected indent";
    }
    if (expected.contains(PythonParser.INDENT)) {
      return "expected an indented block" + after(ctx);
    }
    if (expected.contains(PythonParser.EXCEPT) && expected.contains(PythonParser.FINALLY)) {
      return "expected 'except' or 'finally' block";
    }
    if (type == PythonParser.NEWLINE && expected.contains(PythonParser.COLON) && in(ctx, HEADS)) {
      return "expected ':'";
    }
    if (expected.contains(PythonParser.ELSE) && ctx.getRuleIndex() == PythonParser.RULE_expr) {
      return "expected 'else' after 'if' expression";
    }
    return type == Token.EOF
        ? "unexpected end of file"
        : between(token, expected, previous(parser), in(ctx, BRACKETS));
  }

  /** What is wrong between the word {@code before} and {@code token}, which do not go together. */
  private String between(Token token, IntervalSet expected, int before, boolean bracketed) {
    if (before < 0) {
      return "invalid syntax";
    }
    int type = token.getType();
    String word = lexemes.text(before);
    boolean operand = OPERANDS.contains(type);
    if (operand && (word.equals("print") || word.equals("exec"))) {
      return "Missing parentheses in call to '" + word + "'. Did you mean " + word + "(...)?";
    }
    if (type == PythonParser.NEWLINE && lexemes.type(before) == PythonParser.IMPORT) {
      return "Expected one or more names after 'import'";
    }
    if (type == PythonParser.RBRACE && lexemes.type(before) == PythonParser.LBRACE) {
      return "f-string: valid expression required before '}'";
    }
    if (type == PythonParser.GREATER && lexemes.type(before) == PythonParser.LESS) {
      return "'<>' is Python 2; Python 3 has '!='";
    }
    return operand && bracketed && expected.contains(PythonParser.COMMA)
        ? "invalid syntax. Perhaps you forgot a comma?"
        : "invalid syntax";
  }

  private static int previous(Parser parser) {
    Token before = parser.getInputStream().LT(-1);
    return before == null ? -1 : before.getTokenIndex();
  }

  /** What the missing block belongs to. */
  private String after(ParserRuleContext block) {
    ParserRuleContext owner = block.getParent();
    return switch (owner.getRuleIndex()) {
      case PythonParser.RULE_functionDef -> " after function definition";
      case PythonParser.RULE_classDef -> " after class definition";
      default -> afterKeyword(owner);
    };
  }

  /**
   * The last keyword of {@code owner} that has a block: {@code else}, not the {@code if} before.
   */
  private String afterKeyword(ParserRuleContext owner) {
    for (int i = owner.getChildCount() - 1; i >= 0; i--) {
      int index = owner.getChild(i).getSourceInterval().a;
      if (Kinds.of(lexemes.type(index)) == TokenKind.KEYWORD) {
        return " after '" + lexemes.text(index) + "' statement";
      }
    }
    return "";
  }

  /** Whether the nearest of {@link #HEADS} and {@link #BRACKETS} around is one of {@code rules}. */
  private static boolean in(ParserRuleContext ctx, Set<Integer> rules) {
    for (ParserRuleContext at = ctx; at != null; at = at.getParent()) {
      int rule = at.getRuleIndex();
      if (HEADS.contains(rule) || BRACKETS.contains(rule)) {
        return rules.contains(rule);
      }
    }
    return false;
  }
}
