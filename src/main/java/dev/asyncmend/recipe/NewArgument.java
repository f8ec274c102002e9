package dev.asyncmend.recipe;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.List;

/** Adds an argument to a call, in the layout of those that are there. */
final class NewArgument {
  private NewArgument() {}

  static List<Edit> edits(PyFile file, Expr.Call call, String text) {
    Tokens tokens = file.tokens();
    int close = call.last();
    int last = tokens.previous(close);
    if (last == call.open()) {
      return List.of(new Edit.InsertBefore(close, text));
    }
    boolean generator = call.args().size() == 1 && call.args().get(0).last() == close;
    if (generator) {
      return List.of(
          new Edit.InsertAfter(call.open(), "("), new Edit.InsertBefore(close, "), " + text));
    }
    boolean comma = tokens.is(last, ",");
    return new Lines(file).startsLine(close)
        ? onItsOwnLine(file, close, last, comma, text)
        : List.of(new Edit.InsertAfter(last, comma ? " " + text + "," : ", " + text));
  }

  private static List<Edit> onItsOwnLine(
      PyFile file, int close, int last, boolean comma, String text) {
    Lines lines = new Lines(file);
    String line = indentation(file, last) + text + (comma ? "," : "") + lines.newline(close);
    Edit added = new Edit.InsertBefore(lines.lineStart(close), line);
    return comma ? List.of(added) : List.of(new Edit.InsertAfter(last, ","), added);
  }

  /** The indentation of the line on which the last argument starts, as far as one can see. */
  private static String indentation(PyFile file, int last) {
    Lines lines = new Lines(file);
    int at = last;
    while (!lines.startsLine(at)) {
      at = partnerOrBefore(file.tokens(), at);
    }
    return lines.indentation(at);
  }

  private static int partnerOrBefore(Tokens tokens, int at) {
    int before = tokens.previous(at);
    boolean closes = tokens.is(before, ")") || tokens.is(before, "]") || tokens.is(before, "}");
    return closes ? tokens.partner(before) : before;
  }
}
