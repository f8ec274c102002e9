package dev.asyncmend.edit;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.SourceText;
import java.util.List;

/** A file to try edits on, whose tokens and nodes are named by their text. */
record Sample(PyFile file, Scopes scopes) {
  static final String PATH = "sample.py";

  static Sample of(String text) {
    Parse parse = Python.parse(new SourceText(text));
    if (parse instanceof Parse.Ok ok) {
      return new Sample(ok.file(), Scopes.of(ok.file()));
    }
    throw new AssertionError(parse + " in\n" + text);
  }

  /** Index of the first token {@code text}. */
  int token(String text) {
    return token(text, 1);
  }

  /** Index of the n-th token {@code text}, counted from 1. */
  int token(String text, int nth) {
    Tokens tokens = file.tokens();
    int left = nth;
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.is(at, text) && --left == 0) {
        return at;
      }
    }
    throw new AssertionError("no token " + text);
  }

  /** The outermost node whose source is {@code text}; the last of them in the file. */
  Node node(String text) {
    Node[] found = new Node[1];
    Walk.pruned(
        file.tree(),
        node -> {
          boolean same = file.source(node).equals(text);
          found[0] = same ? node : found[0];
          return !same;
        });
    if (found[0] == null) {
      throw new AssertionError("no node " + text);
    }
    return found[0];
  }

  EditPlan plan(Fix... fixes) {
    return EditPlan.of(PATH, scopes, List.of(fixes));
  }

  /** The text after {@code fixes}, which must all be accepted and come out sound. */
  String after(Fix... fixes) {
    return after(PATH, List.of(fixes));
  }

  String after(String path, List<Fix> fixes) {
    EditPlan plan = EditPlan.of(path, scopes, fixes);
    if (!plan.deferred().isEmpty()) {
      throw new AssertionError("deferred: " + plan.deferred());
    }
    String after = TokenPatcher.apply(file, plan);
    Verdict verdict = Verifier.verify(file, plan, after);
    if (!(verdict instanceof Verdict.Sound)) {
      throw new AssertionError(verdict + " in\n" + after);
    }
    return after;
  }

  static Fix fix(Edit... edits) {
    return fix(Level.SAFE, edits);
  }

  static Fix fix(Level level, Edit... edits) {
    return new Fix(level, "mend it", List.of(new FileEdits(PATH, List.of(edits))));
  }

  static Fix fix(String path, Edit edit) {
    return new Fix(Level.SAFE, "mend it", List.of(new FileEdits(path, List.of(edit))));
  }
}
