package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a function inside of a coroutine of one of its statements, and runs it in a thread. */
final class OwnFunction {
  private final Stmt statement;
  private final Place place;
  private final FixBuilder fix;
  private final Tokens tokens;
  private final Lines lines;
  private final String newline;
  private final String margin;
  private @Nullable TokenRange replaced;

  private OwnFunction(Stmt statement, Place place, FixBuilder fix) {
    this.statement = statement;
    this.place = place;
    this.fix = fix;
    this.tokens = place.file().tokens();
    this.lines = new Lines(place.file());
    this.newline = lines.newline(statement.first());
    this.margin = lines.indentation(statement.first());
  }

  /** Why that cannot be done, as words that say it of the block; empty where it can. */
  static Optional<String> obstacle(Stmt statement, Place place) {
    if (place.scopes().scopeOf(statement).kind() != Scope.Kind.FUNCTION
        || !place.inCoroutine(statement)) {
      return Optional.of("no coroutine runs it");
    }
    return Departure.obstacle(statement, place)
        .or(() -> BesideLoop.obstacle(statement, place))
        .or(() -> Passage.obstacle(statement, place))
        .or(() -> returned(statement, place));
  }

  private static Optional<String> returned(Stmt statement, Place place) {
    return Departure.returns(statement) && !Passage.of(statement, place).given().isEmpty()
        ? Optional.of("other code sees the names that it binds")
        : Optional.empty();
  }

  /**
   * Writes it. There must be no {@link #obstacle}.
   *
   * @param wish how the function should be called
   */
  static void write(Stmt statement, String wish, Place place, FixBuilder fix) {
    new OwnFunction(statement, place, fix).write(wish);
  }

  private void write(String wish) {
    Passage passage = Passage.of(statement, place);
    String name = fix.fresh(wish);
    int end = blockEnd(lines.lineEnd(statement.last()));
    String inner = margin + fix.unit();
    StringBuilder head = new StringBuilder("def " + name + "(");
    head.append(String.join(", ", passage.taken())).append("):").append(newline).append(inner);
    passage.declared().forEach(line -> head.append(line).append(newline).append(inner));
    part();
    fix.edit(new Edit.InsertBefore(statement.first(), head.toString()));
    Indented.lines(statement.first() + 1, end, place.file(), fix);
    StringBuilder tail = new StringBuilder();
    if (!passage.given().isEmpty() && !returnsLast(passage)) {
      tail.append(inner).append("return ").append(String.join(", ", passage.given()));
      tail.append(newline);
    }
    tail.append(newline).append(margin).append(call(name, passage));
    claim();
    if (tokens.kind(end) == TokenKind.EOL) {
      fix.edit(new Edit.InsertAfter(end, tail + newline));
    } else {
      fix.edit(new Edit.InsertBefore(end, newline + tail));
    }
  }

  /** A blank line stands before a function, unless it begins a block. */
  private void part() {
    int start = lines.aboveComments(statement.first());
    String before = place.file().text().chars().substring(0, tokens.start(start));
    String[] rows = before.split("\\r\\n|\\r|\\n", -1);
    boolean blank = rows.length > 1 && rows[rows.length - 2].isBlank();
    if (!blank && SameBlock.of(statement, place).get(0) != statement) {
      fix.edit(new Edit.InsertBefore(start, newline));
    }
  }

  private String call(String name, Passage passage) {
    List<String> handed = new ArrayList<>(List.of(name));
    handed.addAll(passage.taken());
    String arguments = String.join(", ", handed) + ")";
    String wait = OffLoop.start(place, fix);
    if (Departure.returns(statement)) {
      return "return " + wait + arguments;
    }
    String names = String.join(", ", passage.given());
    return (names.isEmpty() ? "" : names + " = ") + wait + arguments;
  }

  /** Turns the assignment at the end of the block into {@code return}, if it gives all there is. */
  private boolean returnsLast(Passage passage) {
    Stmt at = statement;
    while (at instanceof Stmt.With with) {
      at = with.body().get(with.body().size() - 1);
    }
    boolean fits =
        at instanceof Stmt.Assign assign
            && assign.targets().size() == 1
            && assign.targets().get(0) instanceof Expr.Name name
            && passage.given().equals(List.of(name.id()));
    if (fits) {
      Stmt.Assign assign = (Stmt.Assign) at;
      int value = place.file().group(assign.value()).first();
      replaced = new TokenRange(assign.first(), value - 1);
      fix.edit(new Edit.Replace(replaced.first(), replaced.last(), "return "));
    }
    return fits;
  }

  /** The line end {@code end}, or that of the comments below it which stand deeper. */
  private int blockEnd(int end) {
    int found = end;
    for (int at = end + 1; at < tokens.size() && tokens.hidden(at); at++) {
      if (tokens.kind(at) == TokenKind.COMMENT) {
        if (lines.indentation(at).length() <= margin.length()) {
          break;
        }
        found = Math.min(at + 1, tokens.size() - 1);
      }
    }
    return found;
  }

  /** No other fix may put an {@code await} into what is no coroutine any more. */
  private void claim() {
    for (int at = statement.first(); at <= statement.last(); at++) {
      boolean gone = replaced != null && replaced.first() <= at && at <= replaced.last();
      if (!gone && !tokens.hidden(at) && !tokens.kind(at).layout()) {
        fix.edit(new Edit.InsertBefore(at, ""));
      }
    }
  }
}
