package dev.asyncmend.syntax.antlr;

import java.util.BitSet;
import org.antlr.v4.runtime.Token;

/**
 * Decides where {@code match}, {@code case}, {@code type} and {@code lazy} act as keywords. The
 * decision is exact for every valid file, so that the parser need not predict:
 *
 * <ul>
 *   <li>{@code match} begins a logical line that ends with a colon. No statement but a {@code
 *       match} begins with a plain name and ends so.
 *   <li>{@code case} begins a logical line directly in the block of a {@code match}; nothing else
 *       may stand there.
 *   <li>{@code type} begins a statement and a name follows it.
 *   <li>{@code lazy} begins a statement and {@code import} or {@code from} follows it (PEP 810).
 * </ul>
 */
final class SoftKeywords {
  private final Lexemes lexemes;

  /** The blocks that are open: set for those of a {@code match}. */
  private final BitSet matchBlocks = new BitSet();

  private int blocks;
  private boolean matchLine;
  private boolean lineStart = true;
  private boolean statementStart = true;
  private int depth;

  /** Lambdas of this logical line, outside of brackets, whose colon is still to come. */
  private int lambdas;

  private SoftKeywords(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** Whether {@code text} from {@code start} to {@code end} is one of the four words. */
  static boolean candidate(String text, int start, int end) {
    return switch (text.charAt(start)) {
      case 'm' -> end - start == 5 && text.startsWith("match", start);
      case 'c' -> end - start == 4 && text.startsWith("case", start);
      case 't' -> end - start == 4 && text.startsWith("type", start);
      case 'l' -> end - start == 4 && text.startsWith("lazy", start);
      default -> false;
    };
  }

  /** Retypes the names in {@code lexemes}, which are complete, that act as keywords. */
  static void decide(Lexemes lexemes) {
    SoftKeywords decision = new SoftKeywords(lexemes);
    for (int index = 0; index < lexemes.size(); index++) {
      if (!lexemes.hidden(index)) {
        decision.visit(index);
      }
    }
  }

  private void visit(int index) {
    switch (lexemes.type(index)) {
      case PythonLexer.NEWLINE -> endLine();
      case PythonLexer.INDENT -> matchBlocks.set(blocks++, matchLine);
      case PythonLexer.DEDENT -> blocks = Math.max(0, blocks - 1);
      default -> word(index);
    }
  }

  private void endLine() {
    lineStart = true;
    statementStart = true;
    depth = 0;
    lambdas = 0;
  }

  private void word(int index) {
    boolean opensLine = lineStart;
    boolean opensStatement = statementStart;
    lineStart = false;
    statementStart = false;
    if (opensLine) {
      matchLine = false;
    }
    switch (lexemes.type(index)) {
      case PythonLexer.NAME -> {
        if (opensStatement) {
          name(index, opensLine);
        }
      }
      case PythonLexer.LPAR, PythonLexer.LSQB, PythonLexer.LBRACE -> depth++;
      case PythonLexer.RPAR, PythonLexer.RSQB, PythonLexer.RBRACE -> depth--;
      case PythonLexer.FSTRING_START, PythonLexer.TSTRING_START -> depth++;
      case PythonLexer.FSTRING_END, PythonLexer.TSTRING_END -> depth--;
      case PythonLexer.LAMBDA -> lambdas += depth == 0 ? 1 : 0;
      case PythonLexer.SEMI -> statementStart = true;
      case PythonLexer.COLON -> colon();
      default -> {
        // No other token begins or ends a statement.
      }
    }
  }

  private void colon() {
    if (depth > 0) {
      return;
    }
    if (lambdas > 0) {
      lambdas--;
      return;
    }
    statementStart = true;
  }

  private void name(int index, boolean opensLine) {
    int next = lexemes.next(index);
    int following = lexemes.type(next);
    if (following == PythonLexer.NAME && lexemes.is(index, "type")) {
      lexemes.retype(index, PythonLexer.TYPE);
    } else if ((following == PythonLexer.IMPORT || following == PythonLexer.FROM)
        && lexemes.is(index, "lazy")) {
      lexemes.retype(index, PythonLexer.LAZY);
    } else if (opensLine) {
      lineName(index, next);
    }
  }

  private void lineName(int index, int next) {
    if (lexemes.is(index, "match") && endsWithColon(next)) {
      lexemes.retype(index, PythonLexer.MATCH);
      matchLine = true;
    } else if (blocks > 0 && matchBlocks.get(blocks - 1) && lexemes.is(index, "case")) {
      lexemes.retype(index, PythonLexer.CASE);
    }
  }

  /** Whether a colon ends the logical line, with something between it and {@code match}. */
  private boolean endsWithColon(int next) {
    int last = next;
    int at = next;
    while (lexemes.type(at) != PythonLexer.NEWLINE && lexemes.type(at) != Token.EOF) {
      last = at;
      at = lexemes.next(at);
    }
    return last != next && lexemes.type(last) == PythonLexer.COLON;
  }
}
