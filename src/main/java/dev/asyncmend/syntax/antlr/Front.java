package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

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
    Optional<Fault> fault = layout.fault();
    List<Stmt> body;
    try {
      body = statements(text.chars(), layout);
    } catch (NotPython e) {
      throw fault.isPresent() && fault.get().at().start() <= e.at().start()
          ? broken(fault.get())
          : e;
    }
    if (fault.isPresent()) {
      throw broken(fault.get());
    }
    int eof = layout.lexemes().size() - 1;
    return new PyFile(text, layout.tokens(), new Part.Module(0, eof, List.copyOf(body)));
  }

  private static NotPython broken(Fault fault) {
    return new NotPython(fault.at(), fault.reason());
  }

  /**
   * One statement of the module at a time: its contexts are garbage once it is folded, so the
   * largest file needs no more of them than its largest statement.
   */
  private static List<Stmt> statements(String chars, Layout layout) {
    ParserTokens tokens = new ParserTokens(layout);
    PythonParser parser = new PythonParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new Strict(new Complaint(layout.lexemes())));
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    Fold fold = new Fold(chars);
    List<Stmt> body = new ArrayList<>();
    while (tokens.LA(1) != Token.EOF) {
      fold.compound.statement(parser.statement(), body);
    }
    return body;
  }
}
