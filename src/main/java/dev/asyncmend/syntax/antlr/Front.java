package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Characters in, tokens and tree out: everything that knows ANTLR is behind this class. */
public final class Front {
  private Front() {}

  /**
   * Reads a whole file.
   *
   * @throws NotPython where the text is not Python of any version from 3.8 on
   */
  public static PyFile read(SourceText text) {
    Layout layout = new Layout(text.chars());
    Fault fault = layout.fault().orElse(null);
    List<Stmt> body;
    try {
      body = statements(text.chars(), layout, fault == null ? Integer.MAX_VALUE : start(fault));
    } catch (NotPython e) {
      throw fault == null || e.at().start() < start(fault) ? e : broken(fault);
    }
    if (fault != null) {
      throw broken(fault);
    }
    int eof = layout.lexemes().size() - 1;
    return new PyFile(text, layout.tokens(), new Part.Module(0, eof, List.copyOf(body)));
  }

  private static int start(Fault fault) {
    return fault.at().start();
  }

  private static NotPython broken(Fault fault) {
    return new NotPython(fault.at(), fault.reason());
  }

  /**
   * One statement of the module at a time: its contexts are garbage once it is folded, so the
   * largest file needs no more of them than its largest statement.
   */
  private static List<Stmt> statements(String chars, Layout layout, int limit) {
    ParserTokens tokens = new ParserTokens(layout, limit);
    PythonParser parser = new TreeParser(tokens, layout.lexemes());
    Fold fold = new Fold(chars, layout.lexemes());
    List<Stmt> body = new ArrayList<>();
    while (tokens.LA(1) != Token.EOF) {
      fold.compound.statement(parser.statement(), body);
    }
    return body;
  }
}
