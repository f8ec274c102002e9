package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Stops at the first error: a file that is not Python is left alone, so nothing is recovered. */
final class Strict extends DefaultErrorStrategy {
  private final Complaint complaint;

  Strict(Complaint complaint) {
    this.complaint = complaint;
  }

  @Override
  public void recover(Parser parser, RecognitionException e) {
    throw complaint.about(parser);
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw complaint.about(parser);
  }

  @Override
  public void reportError(Parser parser, RecognitionException e) {
    throw complaint.about(parser);
  }

  /** Nothing: loops are left where they end, and what follows finds the error. */
  @Override
  public void sync(Parser parser) {}
}
