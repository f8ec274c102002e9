package dev.asyncmend.syntax;

import dev.asyncmend.syntax.antlr.Front;
import dev.asyncmend.syntax.antlr.NotPython;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;

/** Reads Python of any version from 3.8 to 3.15. */
public final class Python {
  private Python() {}

  /** The file that {@code text} is, or where and why it is not Python; never throws. */
  public static Parse parse(SourceText text) {
    try {
      return new Parse.Ok(Front.read(text));
    } catch (NotPython e) {
      return new Parse.Broken(e.at(), e.reason());
    } catch (StackOverflowError e) {
      return new Parse.Broken(new Span(0, 0), "too deeply nested");
    }
  }
}
