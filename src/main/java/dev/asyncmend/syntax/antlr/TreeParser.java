package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * The generated parser with the first error as its last and tokens as leaves.
 *
 * <p>SLL is the mode although no decision of the grammar asks for a prediction: should one ever do,
 * it is not to cost more than it must. There is no second run in LL mode, because there is nothing
 * that it could decide otherwise.
 */
final class TreeParser extends PythonParser {

  /** A parser of {@code tokens}, which are those of {@code lexemes}. */
  TreeParser(ParserTokens tokens, Lexemes lexemes) {
    super(tokens);
    removeErrorListeners();
    setErrorHandler(new Strict(new Complaint(lexemes)));
    getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  @Override
  public TerminalNode createTerminalNode(ParserRuleContext parent, Token token) {
    return (ArrayToken) token;
  }
}
