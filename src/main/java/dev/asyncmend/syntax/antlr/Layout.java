package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.LineMap;
import java.util.Optional;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text as the parser wants them: the words of the lexer grammar, with NEWLINE,
 * INDENT and DEDENT put between them as zero-length tokens, and soft keywords told from names.
 *
 * <p>The text is read whole when this is made. Nothing throws for any text: what is wrong is told
 * by {@link #fault()}, and the tokens are complete and lossless all the same.
 *
 * <p>Hands out every token, hidden ones on the hidden channel, so that the index of a token in
 * ANTLR's stream is its index in {@link #tokens()}.
 */
final class Layout implements TokenSource {
  private final String chars;
  private final Lexemes lexemes;
  private final Faults faults = new Faults();
  private final CodePoints stream;
  private @Nullable LineMap lines;
  private int handedOut;

  /** Reads the whole of {@code chars}. */
  Layout(String chars) {
    this(chars, new Scanner(chars));
  }

  /** Reads the whole of {@code chars}, whose words {@code words} finds. */
  Layout(String chars, Words words) {
    this.chars = chars;
    this.lexemes = new Lexemes(chars);
    this.stream = new CodePoints(chars);
    int zero = chars.indexOf('\0');
    if (zero >= 0) {
      faults.add(zero, zero + 1, "source code cannot contain null bytes");
    }
    new Reading(chars, words, lexemes, faults).run();
  }

  /** What is wrong with the text, if something is: the first thing found. */
  Optional<Fault> fault() {
    return faults.first();
  }

  /** All tokens with the types of the grammar. */
  Lexemes lexemes() {
    return lexemes;
  }

  /** All tokens for readers of the tree. */
  Tokens tokens() {
    return lexemes.tokens();
  }

  /** The lines of the text. */
  LineMap lines() {
    if (lines == null) {
      lines = LineMap.of(chars);
    }
    return lines;
  }

  @Override
  public Token nextToken() {
    int index = Math.min(handedOut, lexemes.size() - 1);
    handedOut++;
    return new ArrayToken(this, index);
  }

  @Override
  public int getLine() {
    return lines().line(offset());
  }

  @Override
  public int getCharPositionInLine() {
    return lines().column(offset()) - 1;
  }

  private int offset() {
    return lexemes.start(Math.min(handedOut, lexemes.size() - 1));
  }

  @Override
  public CharStream getInputStream() {
    return stream;
  }

  @Override
  public String getSourceName() {
    return stream.getSourceName();
  }

  /** Ignored: the tokens are this class's own. */
  @Override
  public void setTokenFactory(TokenFactory<?> factory) {}

  /** ANTLR's own, for the tokens it conjures up when it recovers from an error. */
  @Override
  public TokenFactory<?> getTokenFactory() {
    return CommonTokenFactory.DEFAULT;
  }
}
