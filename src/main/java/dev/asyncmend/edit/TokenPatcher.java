package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.TokenStreamRewriter;
import org.antlr.v4.runtime.misc.Interval;

/** Applies a plan to the tokens of a file, by way of ANTLR's {@link TokenStreamRewriter}. */
public final class TokenPatcher {
  /** The rewriter compares every operation with all before it, so it gets few at a time. */
  private static final int CHUNK = 64;

  private TokenPatcher() {}

  /** The text of {@code file} with the splices of {@code plan} and nothing else. */
  public static String apply(PyFile file, EditPlan plan) {
    if (plan.isEmpty()) {
      return file.text().chars();
    }
    TokenView view = new TokenView(file);
    List<Splice> splices = plan.splices();
    StringBuilder after = new StringBuilder(file.text().chars().length());
    int start = 0;
    for (int from = 0; from < splices.size(); from += CHUNK) {
      int until = Math.min(from + CHUNK, splices.size());
      int next = until == splices.size() ? view.size() : splices.get(until).first();
      after.append(rewrite(view, splices.subList(from, until), Interval.of(start, next - 1)));
      start = next;
    }
    return after.toString();
  }

  /** The tokens of {@code range} after some splices, all of which lie in it. */
  private static String rewrite(TokenView view, List<Splice> splices, Interval range) {
    // The rewriter is at its best with one operation a token, disjoint and in order: overlapping
    // deletes make it print to standard output, inserts at one token come out reversed.
    TokenStreamRewriter rewriter = new TokenStreamRewriter(view);
    for (Splice splice : splices) {
      if (splice.first() < splice.end()) {
        rewriter.replace(splice.first(), splice.end() - 1, splice.text());
      } else if (splice.first() < view.size()) {
        rewriter.insertBefore(splice.first(), splice.text());
      } else {
        rewriter.insertAfter(view.size() - 1, splice.text());
      }
    }
    return rewriter.getText(range);
  }

  /**
   * Our tokens as ANTLR's rewriter wants to see them: addressed by index, hidden ones included,
   * with texts that concatenate to the file. Token objects live only while they are looked at. What
   * only a parser asks for is not supported.
   */
  private static final class TokenView implements TokenStream {
    private final Tokens tokens;

    TokenView(PyFile file) {
      this.tokens = file.tokens();
    }

    @Override
    public Token get(int index) {
      boolean end = tokens.kind(index) == TokenKind.EOF;
      CommonToken token = new CommonToken(end ? Token.EOF : Token.MIN_USER_TOKEN_TYPE);
      token.setText(tokens.text(index));
      token.setTokenIndex(index);
      return token;
    }

    @Override
    public int size() {
      return tokens.size();
    }

    @Override
    public String getSourceName() {
      return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public Token LT(int k) {
      throw unsupported();
    }

    @Override
    public TokenSource getTokenSource() {
      throw unsupported();
    }

    @Override
    public String getText(Interval interval) {
      throw unsupported();
    }

    @Override
    public String getText() {
      throw unsupported();
    }

    @Override
    public String getText(RuleContext ctx) {
      throw unsupported();
    }

    @Override
    public String getText(Token start, Token stop) {
      throw unsupported();
    }

    @Override
    public void consume() {
      throw unsupported();
    }

    @Override
    public int LA(int i) {
      throw unsupported();
    }

    @Override
    public int mark() {
      throw unsupported();
    }

    @Override
    public void release(int marker) {
      throw unsupported();
    }

    @Override
    public int index() {
      throw unsupported();
    }

    @Override
    public void seek(int index) {
      throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
      return new UnsupportedOperationException("a view of tokens cannot be parsed");
    }
  }
}
