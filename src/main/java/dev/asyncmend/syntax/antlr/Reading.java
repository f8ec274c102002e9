package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.Token;

/**
 * One pass over a text: asks for word after word, keeps the nesting and the indentation, and writes
 * down the tokens. Source of the rules: "Lexical analysis" in the language reference.
 */
final class Reading {
  private final String chars;
  private final Words words;
  private final Lexemes lexemes;
  private final Faults faults;
  private final Nesting nesting;
  private final Indents indents;
  private final Escapes escapes;
  private final Misspelt misspelt;

  /** Whether the logical line has no word yet. */
  private boolean lineStart = true;

  /** Whether a word occurred that may be a soft keyword. */
  private boolean candidates;

  Reading(String chars, Words words, Lexemes lexemes, Faults faults) {
    this.chars = chars;
    this.words = words;
    this.lexemes = lexemes;
    this.faults = faults;
    this.nesting = new Nesting(chars, faults);
    this.indents = new Indents(faults);
    this.escapes = new Escapes(chars, faults);
    this.misspelt = new Misspelt(chars, faults);
  }

  /** Reads to the end and adds every token to the lexemes, the end of the file included. */
  void run() {
    int start = 0;
    int mode = nesting.mode();
    int type = words.next(mode);
    while (type != Token.EOF) {
      if (mode == Modes.PLAIN) {
        plain(type, start, words.end());
      } else {
        text(type, start, words.end(), mode);
      }
      start = words.end();
      mode = nesting.mode();
      type = words.next(mode);
    }
    finish(start);
    if (candidates) {
      SoftKeywords.decide(lexemes);
    }
  }

  private void plain(int type, int start, int end) {
    if (Kinds.hidden(type)) {
      hidden(type, start, end);
      return;
    }
    if (lineStart) {
      openLine(start);
    }
    check(type, start, end);
    int placed = nesting.accept(type, start, end);
    if (type == PythonLexer.COLONEQUAL && placed == PythonLexer.COLON) {
      words.seek(start + 1);
    }
    lexemes.add(placed, start);
  }

  /** Literal text of an f-string: pieces that follow each other are one token. */
  private void text(int type, int start, int end, int mode) {
    if (type == PythonLexer.FSTRING_MIDDLE && !Modes.raw(mode)) {
      escapes.text(start, end, false);
    }
    int placed = nesting.accept(type, start, end);
    if (placed == PythonLexer.EOL) {
      hidden(placed, start, end);
    } else if (type != PythonLexer.FSTRING_MIDDLE || placed != lexemes.lastType()) {
      lexemes.add(placed, start);
    }
  }

  private void hidden(int type, int start, int end) {
    switch (type) {
      case PythonLexer.EOL -> endLine(start);
      case PythonLexer.WS -> {
        if (lineStart) {
          indents.space(chars, start, end);
        }
      }
      case PythonLexer.CONTINUATION -> continuation(start, end);
      case PythonLexer.BOM -> {
        if (start > 0) {
          misspelt.character(start, end);
        }
      }
      default -> {
        // A comment says nothing about lines.
      }
    }
    lexemes.add(type, start);
  }

  private void endLine(int start) {
    if (!nesting.flat()) {
      return;
    }
    if (!lineStart) {
      lexemes.add(PythonLexer.NEWLINE, start);
      lineStart = true;
    }
    indents.startLine();
  }

  private void continuation(int start, int end) {
    if (lineStart) {
      indents.continuation();
    }
    if (end == chars.length()) {
      faults.add(start, end, "unexpected end of file after a line continuation");
    }
  }

  private void openLine(int start) {
    lineStart = false;
    int change = indents.settle(start);
    if (change > 0) {
      lexemes.add(PythonLexer.INDENT, start);
    }
    dedent(-change, start);
  }

  private void dedent(int times, int start) {
    for (int left = times; left > 0; left--) {
      lexemes.add(PythonLexer.DEDENT, start);
    }
  }

  private void check(int type, int start, int end) {
    switch (type) {
      case PythonLexer.NAME -> {
        afterNumber(start, end);
        candidates |= SoftKeywords.candidate(chars, start, end);
      }
      case PythonLexer.NUMBER -> afterNumber(start, end);
      case PythonLexer.STRING -> {
        afterName(start);
        escapes.string(start, end);
      }
      case PythonLexer.FSTRING_START -> afterName(start);
      case PythonLexer.STRING_OPEN -> {
        afterName(start);
        misspelt.open(start, end);
      }
      case PythonLexer.ERROR -> misspelt.character(start, end);
      default -> {
        // Operators and keywords may stand anywhere.
      }
    }
  }

  /** A name or number right behind a number; keywords may stand there, as in {@code 1if x}. */
  private void afterNumber(int start, int end) {
    if (lexemes.lastType() == PythonLexer.NUMBER) {
      misspelt.number(lexemes.start(lexemes.size() - 1), start, end);
    }
  }

  /** A string right behind a name, which looks like a prefix. */
  private void afterName(int start) {
    if (lexemes.lastType() == PythonLexer.NAME) {
      misspelt.prefix(lexemes.start(lexemes.size() - 1), start);
    }
  }

  private void finish(int end) {
    nesting.finish();
    if (!lineStart) {
      lexemes.add(PythonLexer.NEWLINE, end);
    }
    dedent(indents.depth(), end);
    lexemes.add(Token.EOF, end);
  }
}
