package dev.asyncmend.syntax.antlr;

import java.util.ArrayList;
import java.util.List;

/**
 * What is open while a text is read from left to right: brackets, f-strings, their replacement
 * fields and format specifiers. Tells which mode of the lexer grammar reads on, and says what is
 * wrong with a bracket. PEP 701 has the rules; t-strings (PEP 750) share them.
 *
 * <p>A stack of its own, not recursion: 100,000 open brackets are a fault, not an overflow.
 */
final class Nesting {
  /** How many brackets and fields may be open at once, as in CPython's tokenizer. */
  static final int DEEPEST = 200;

  /** How deep fields may stand in format specifiers of fields of one string, as in CPython. */
  static final int DEEPEST_FIELD = 3;

  private enum Kind {
    BRACKET,
    FIELD,
    TEXT,
    SPEC
  }

  /** Something open: {@code mode}, {@code template} and {@code fields} are those of its string. */
  private record Open(
      Kind kind, int closer, int start, int end, int mode, boolean template, int fields) {

    Open inside(Kind inner, int innerStart, int innerEnd) {
      int count = inner == Kind.FIELD ? fields + 1 : fields;
      return new Open(inner, PythonLexer.RBRACE, innerStart, innerEnd, mode, template, count);
    }
  }

  private final String chars;
  private final Faults faults;
  private final List<Open> stack = new ArrayList<>();

  /** The mode that goes with the top of the stack: asked for at every word. */
  private int mode = Modes.PLAIN;

  private int brackets;

  /** Whether all that was closed had been open: if not, what stays open is a consequence. */
  private boolean matched = true;

  /** Nothing is open; what is wrong goes to {@code faults}. */
  Nesting(String chars, Faults faults) {
    this.chars = chars;
    this.faults = faults;
  }

  /** Whether nothing is open, so that line ends and indentation count. */
  boolean flat() {
    return stack.isEmpty();
  }

  /** Whether the next word is literal text of a string, or ends it. */
  boolean inText() {
    return mode != Modes.PLAIN;
  }

  /** The mode of the lexer grammar that reads the next word. */
  int mode() {
    return mode;
  }

  /**
   * Takes note of a word that was read in {@link #mode()} and gives the type it has in its place. A
   * COLON for a COLONEQUAL means that the word is only one character long.
   */
  int accept(int type, int start, int end) {
    return inText() ? acceptText(type, start, end) : acceptPlain(type, start, end);
  }

  private int acceptPlain(int type, int start, int end) {
    switch (type) {
      case PythonLexer.LPAR -> push(bracket(PythonLexer.RPAR, start, end));
      case PythonLexer.LSQB -> push(bracket(PythonLexer.RSQB, start, end));
      case PythonLexer.LBRACE -> push(bracket(PythonLexer.RBRACE, start, end));
      case PythonLexer.RPAR, PythonLexer.RSQB, PythonLexer.RBRACE -> close(type, start, end);
      case PythonLexer.COLON, PythonLexer.COLONEQUAL -> {
        return colon(type, start);
      }
      case PythonLexer.FSTRING_START -> {
        return openString(start, end);
      }
      default -> {
        // Everything else leaves the nesting as it is.
      }
    }
    return type;
  }

  private int acceptText(int type, int start, int end) {
    boolean template = top().template;
    switch (type) {
      case PythonLexer.LBRACE -> push(top().inside(Kind.FIELD, start, end));
      case PythonLexer.RBRACE -> closeSpec(start, end);
      case PythonLexer.FSTRING_MIDDLE -> {
        return template ? PythonLexer.TSTRING_MIDDLE : type;
      }
      case PythonLexer.FSTRING_END -> {
        closeString(start, end);
        return template ? PythonLexer.TSTRING_END : type;
      }
      default -> lineEnd();
    }
    return type;
  }

  /** Says what is still open at the end of the text. */
  void finish() {
    if (flat()) {
      return;
    }
    Open open = top();
    if (open.kind == Kind.TEXT) {
      unterminated(open);
    } else if (open.kind == Kind.SPEC || open.kind == Kind.FIELD) {
      notClosed(open, name(open) + ": expecting '}'");
    } else {
      String bracket = chars.substring(open.start, open.end);
      notClosed(open, "'" + bracket + "' was never closed");
    }
  }

  private void notClosed(Open open, String reason) {
    if (matched) {
      faults.addLate(open.start, open.end, reason);
    } else {
      faults.add(open.start, open.end, reason);
    }
  }

  private static Open bracket(int closer, int start, int end) {
    return new Open(Kind.BRACKET, closer, start, end, Modes.PLAIN, false, 0);
  }

  private int openString(int start, int end) {
    String opening = chars.substring(start, end);
    boolean template = opening.indexOf('t') >= 0 || opening.indexOf('T') >= 0;
    open(new Open(Kind.TEXT, 0, start, end, Modes.text(opening), template, 0));
    return template ? PythonLexer.TSTRING_START : PythonLexer.FSTRING_START;
  }

  private void push(Open open) {
    open(open);
    if (++brackets == DEEPEST + 1) {
      faults.add(open.start, open.end, "too many nested parentheses");
    }
    if (open.fields > DEEPEST_FIELD) {
      faults.add(open.start, open.end, name(open) + ": expressions nested too deeply");
    }
  }

  private int colon(int type, int start) {
    if (flat() || top().kind != Kind.FIELD) {
      return type;
    }
    open(top().inside(Kind.SPEC, start, start + 1));
    return PythonLexer.COLON;
  }

  private void close(int type, int start, int end) {
    String bracket = chars.substring(start, end);
    if (flat()) {
      matched = false;
      faults.add(start, end, "unmatched '" + bracket + "'");
      return;
    }
    Open open = top();
    matched &= open.closer == type;
    if (open.closer == type) {
      pop();
    } else if (open.kind == Kind.FIELD) {
      faults.add(start, end, name(open) + ": unmatched '" + bracket + "'");
    } else {
      String opener = chars.substring(open.start, open.end);
      String reason =
          "closing parenthesis '" + bracket + "' does not match opening parenthesis '" + opener;
      faults.add(start, end, reason + "'");
      pop();
    }
  }

  private void closeSpec(int start, int end) {
    if (top().kind == Kind.SPEC) {
      pop();
      pop();
      return;
    }
    faults.add(start, end, name(top()) + ": single '}' is not allowed");
  }

  private void closeString(int start, int end) {
    if (top().kind == Kind.SPEC) {
      faults.add(start, end, name(top()) + ": expecting '}'");
    }
    matched &= top().kind == Kind.TEXT;
    while (top().kind != Kind.TEXT) {
      pop();
    }
    pop();
  }

  /** A line end in a string with one quote: its format specifier ends here, its text may not. */
  private void lineEnd() {
    if (top().kind == Kind.TEXT) {
      unterminated(top());
    }
    pop();
  }

  private void unterminated(Open open) {
    boolean triple = chars.charAt(open.end - 1) == chars.charAt(open.end - 2);
    String what = triple ? "unterminated triple-quoted " : "unterminated ";
    faults.add(open.start, open.end, what + name(open) + " literal");
  }

  private static String name(Open open) {
    return open.template ? "t-string" : "f-string";
  }

  private Open top() {
    return stack.get(stack.size() - 1);
  }

  private void open(Open open) {
    stack.add(open);
    mode = modeOf(open);
  }

  private static int modeOf(Open open) {
    return switch (open.kind) {
      case TEXT -> open.mode;
      case SPEC -> Modes.spec(open.mode);
      default -> Modes.PLAIN;
    };
  }

  private void pop() {
    Open open = stack.remove(stack.size() - 1);
    if (open.kind == Kind.BRACKET || open.kind == Kind.FIELD) {
      brackets--;
    }
    mode = flat() ? Modes.PLAIN : modeOf(top());
  }
}
