package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in Python's words, not the parser generator's, what is wrong where the parser stopped. */
final class Complaint {
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
    int type = token.getType();
    if (type == PythonParser.INDENT) {
      return "unexpected indent";
    }
    IntervalSet expected = parser.getExpectedTokens();
    if (expected.contains(PythonParser.INDENT)) {
      return "expected an indented block" + after(parser.getContext());
    }
    if (type == PythonParser.DEDENT) {
      return "unexpected indentation";
    }
    String python2 = python2(parser, token);
    if (!python2.isEmpty()) {
      return python2;
    }
    if (expected.contains(PythonParser.COLON) && wantsColon(parser.getContext())) {
      return "expected ':'";
    }
    if (expected.contains(PythonParser.EXCEPT) && expected.contains(PythonParser.FINALLY)) {
      return "expected 'except' or 'finally' block";
    }
    return type == Token.EOF ? "unexpected end of file" : "invalid syntax";
  }

  private String after(ParserRuleContext block) {
    ParserRuleContext owner = block.getParent();
    if (owner == null) {
      return "";
    }
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
      String word = lexemes.text(index);
      if (!word.isEmpty()
          && Character.isLetter(word.charAt(0))
          && lexemes.type(index) < PythonLexer.LPAR) {
        return " after '" + word + "' statement";
      }
    }
    return "";
  }

  private String python2(Parser parser, Token token) {
    int before =
        parser.getInputStream().LT(-1) == null
            ? -1
            : parser.getInputStream().LT(-1).getTokenIndex();
    if (before < 0) {
      return "";
    }
    String word = lexemes.text(before);
    boolean call = word.equals("print") || word.equals("exec");
    boolean operand =
        token.getType() == PythonParser.NAME
            || token.getType() == PythonParser.NUMBER
            || token.getType() == PythonParser.STRING
            || token.getType() == PythonParser.FSTRING_START;
    if (call && operand) {
      return "Missing parentheses in call to '" + word + "'. Did you mean " + word + "(...)?";
    }
    return "";
  }

  private static boolean wantsColon(ParserRuleContext ctx) {
    for (ParserRuleContext at = ctx; at != null; at = at.getParent()) {
      switch (at.getRuleIndex()) {
        case PythonParser.RULE_ifStatement,
            PythonParser.RULE_whileStatement,
            PythonParser.RULE_forStatement,
            PythonParser.RULE_tryStatement,
            PythonParser.RULE_exceptClause,
            PythonParser.RULE_withStatement,
            PythonParser.RULE_matchStatement,
            PythonParser.RULE_caseClause,
            PythonParser.RULE_functionDef,
            PythonParser.RULE_classDef -> {
          return true;
        }
        case PythonParser.RULE_parens,
            PythonParser.RULE_listDisplay,
            PythonParser.RULE_braces,
            PythonParser.RULE_arguments,
            PythonParser.RULE_slice -> {
          return false;
        }
        default -> {
          // Look further out.
        }
      }
    }
    return false;
  }
}
