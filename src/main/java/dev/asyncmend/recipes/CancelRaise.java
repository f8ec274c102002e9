package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.pattern.ItemEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import java.util.List;
import java.util.Optional;

/** Lets {@code CancelledError} through a handler, or through {@code contextlib.suppress}. */
final class CancelRaise {
  private final Place place;
  private final PyFile file;
  private final FixBuilder fix;
  private final Lines lines;

  CancelRaise(Place place, FixBuilder fix) {
    this.place = place;
    this.file = place.file();
    this.fix = fix;
    this.lines = new Lines(file);
  }

  /** Lets it through {@code handler}, one of {@code block}. */
  void through(Stmt.Try block, CancelHandler handler) {
    keepFarewell(block);
    switch (handler.kind()) {
      case ALONE -> raise(handler.handler());
      case AMONG -> drop(handler.handler());
      case ALL -> before(handler.handler());
    }
  }

  /** Lets it through the call in the head of {@code block}. */
  void through(Stmt.With block, SuppressedCancel suppressed) {
    keepFarewell(block);
    if (suppressed.call().args().size() > 1) {
      Optional<List<Edit>> dropped =
          ItemEdits.of(file, suppressed.call()).drop(suppressed.index()).edits();
      dropped.ifPresentOrElse(edits -> edits.forEach(fix::edit), fix::refuse);
    } else {
      open(block);
    }
  }

  /** What ends something behind the block would not run any more. */
  private void keepFarewell(Stmt block) {
    new Onward(place)
        .tail(block).stream()
            .filter(Farewell::in)
            .findFirst()
            .ifPresent(
                one -> fix.refuse("what ends something behind it belongs into a `finally` first"));
  }

  /** Ends the handler with {@code raise}, in the place of what says that nothing is to be done. */
  private void raise(Part.ExceptHandler handler) {
    List<Stmt> body = handler.body();
    Stmt last = body.get(body.size() - 1);
    boolean elsewhere =
        Escapes.of(body).jumps().stream()
            .anyMatch(jump -> jump != last && jump instanceof Stmt.Continue);
    if (elsewhere) {
      fix.refuse("the handler goes on at several places");
    } else if (isIdle(last) || last instanceof Stmt.Continue || last instanceof Stmt.Break) {
      fix.replace(last, "raise");
    } else {
      fix.insertAfter(last, List.of("raise"));
    }
  }

  private static boolean isIdle(Stmt statement) {
    return statement instanceof Stmt.Pass
        || (statement instanceof Stmt.ExprStmt only
            && only.value() instanceof Expr.Constant constant
            && constant.kind() == Expr.ConstantKind.ELLIPSIS);
  }

  /** Takes the cancellation out of the exceptions that the handler names. */
  private void drop(Part.ExceptHandler handler) {
    if (!(handler.type() instanceof Expr.Tuple types) || hasComment(types.first(), types.last())) {
      fix.refuse("a comment would be lost");
      return;
    }
    List<Expr> all = types.elts();
    List<Expr> others =
        all.stream().filter(type -> !CancelHandler.isCancellation(type, place)).toList();
    if (others.size() == 1) {
      fix.replace(types, file.source(others.get(0)));
      return;
    }
    for (int at = 0; at < all.size(); at++) {
      if (!others.contains(all.get(at))) {
        int first = at == 0 ? all.get(0).first() : file.tokens().previous(all.get(at).first());
        int last = at == 0 ? all.get(1).first() - 1 : all.get(at).last();
        fix.edit(new Edit.Delete(first, last));
      }
    }
  }

  /** Writes a handler before the one that catches everything, and the comment above that. */
  private void before(Part.ExceptHandler handler) {
    int first = handler.first();
    if (!lines.startsLine(first)) {
      fix.refuse();
      return;
    }
    String indentation = lines.indentation(first);
    String start = lines.newline(first) + indentation;
    String clause = "except " + fix.reference("asyncio.CancelledError") + ":";
    String text = clause + start + fix.unit() + "raise" + start;
    int above = lines.aboveComments(first);
    int comment = above;
    while (file.tokens().kind(comment) == TokenKind.WHITESPACE) {
      comment++;
    }
    boolean its =
        file.tokens().kind(comment) == TokenKind.COMMENT
            && lines.indentation(comment).equals(indentation);
    fix.edit(new Edit.InsertBefore(its ? comment : first, text));
  }

  /** Takes the {@code with} away and moves its body to the left. */
  private void open(Stmt.With block) {
    Stmt body = block.body().get(0);
    int head = file.tokens().previous(lines.start(body));
    boolean whole = lines.startsLine(lines.start(body)) && lines.startsLine(block.first());
    if (block.items().size() > 1 || !whole || hasComment(block.first(), lines.lineEnd(head))) {
      fix.refuse("it shares its line with other code or a comment");
      return;
    }
    int end = lines.lineEnd(head);
    fix.edit(new Edit.Delete(lines.lineStart(block.first()), end));
    String from = lines.indentation(lines.start(body));
    String to = lines.indentation(block.first());
    for (int at = end + 1; at <= block.last(); at++) {
      boolean starts = file.tokens().kind(at) == TokenKind.WHITESPACE && lines.startsLine(at);
      String text = starts ? file.tokens().text(at) : "";
      if (starts && text.startsWith(from)) {
        fix.edit(new Edit.Replace(at, at, to + text.substring(from.length())));
      }
    }
  }

  private boolean hasComment(int first, int last) {
    for (int at = first; at <= last; at++) {
      if (file.tokens().kind(at) == TokenKind.COMMENT) {
        return true;
      }
    }
    return false;
  }
}
