package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.pattern.StatementEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes {@code asyncio.run} or {@code asyncio.Runner} where a loop was run by hand. */
final class LoopRemoval {
  private final Stmt.Assign assign;
  private final LoopLife life;
  private final Place place;
  private final FixBuilder fix;
  private final Tokens tokens;
  private final Lines lines;

  LoopRemoval(Stmt.Assign assign, LoopLife life, Place place, FixBuilder fix) {
    this.assign = assign;
    this.life = life;
    this.place = place;
    this.fix = fix;
    this.tokens = place.file().tokens();
    this.lines = new Lines(place.file());
  }

  /** Runs the only coroutine by {@code asyncio.run}. */
  void run() {
    Expr.Call run = life.runs().get(0);
    fix.replace(run.func(), fix.reference("asyncio.run"));
    guarded().ifPresent(this::open);
    clean();
  }

  /** Runs all of them in the block of a runner. */
  void runner() {
    String runner = fix.fresh("runner");
    String head = "with " + fix.reference("asyncio.Runner") + "() as " + runner;
    life.runs().forEach(run -> fix.replace(run.func(), runner + ".run"));
    Optional<Stmt.Try> guarded = guarded();
    if (guarded.isPresent()) {
      Stmt.Try block = guarded.get();
      if (!block.handlers().isEmpty() || !life.runs().stream().allMatch(r -> holds(block, r))) {
        fix.refuse("the loop is run in more than one block");
        return;
      }
      fix.edit(new Edit.Replace(block.first(), block.first(), head));
      dropFinally(block);
    } else {
      enclose(head + ":");
    }
    clean();
  }

  private static boolean holds(Node outer, Node inner) {
    return outer.first() <= inner.first() && inner.last() <= outer.last();
  }

  /** The try statement whose {@code finally} does nothing but take care of the loop. */
  private Optional<Stmt.Try> guarded() {
    return place.file().ancestors(life.runs().get(0)).stream()
        .takeWhile(node -> !(node instanceof Stmt.Function))
        .filter(Stmt.Try.class::isInstance)
        .map(Stmt.Try.class::cast)
        .filter(block -> !block.finalbody().isEmpty())
        .filter(block -> block.finalbody().stream().allMatch(life::cares))
        .findFirst();
  }

  /** Takes {@code finally} away, and {@code try} where nothing else needs it. */
  private void open(Stmt.Try block) {
    dropFinally(block);
    if (!block.handlers().isEmpty()) {
      return;
    }
    Stmt first = block.body().get(0);
    int end = tokens.previous(finallyOf(block));
    if (!lines.startsLine(first.first())
        || hasComment(block.first(), lines.lineEnd(block.first()))) {
      fix.refuse();
      return;
    }
    int colon = tokens.next(block.first());
    fix.edit(new Edit.Delete(lines.lineStart(block.first()), lines.lineEnd(colon)));
    shift(
        lines.lineEnd(colon) + 1,
        end,
        lines.indentation(first.first()),
        lines.indentation(block.first()));
  }

  private int finallyOf(Stmt.Try block) {
    return tokens.previous(tokens.previous(lines.start(block.finalbody().get(0))));
  }

  private void dropFinally(Stmt.Try block) {
    int start = finallyOf(block);
    int end = lines.lineEnd(block.last());
    if (hasComment(start, end) || !lines.startsLine(start)) {
      fix.refuse("a comment would be lost");
      return;
    }
    boolean ended = tokens.kind(end) == TokenKind.EOL;
    int first = ended ? lines.lineStart(start) : behindLine(lines.lineStart(start));
    fix.edit(new Edit.Delete(first, ended ? end : block.last()));
  }

  /** The line end before the line that starts at {@code token}. */
  private int behindLine(int token) {
    int at = token;
    while (at > 0 && tokens.kind(at) != TokenKind.EOL) {
      at--;
    }
    return at;
  }

  private boolean hasComment(int first, int last) {
    for (int at = first; at <= last; at++) {
      if (tokens.kind(at) == TokenKind.COMMENT) {
        return true;
      }
    }
    return false;
  }

  /** Gives the lines that start with {@code from} the indentation {@code to} instead. */
  private void shift(int first, int last, String from, String to) {
    for (int at = first; at <= last; at++) {
      boolean starts = tokens.kind(at) == TokenKind.WHITESPACE && lines.startsLine(at);
      if (starts && tokens.text(at).startsWith(from) && !isGone(at)) {
        fix.edit(new Edit.Replace(at, at, to + tokens.text(at).substring(from.length())));
      }
    }
  }

  private boolean isGone(int token) {
    return life.care().stream()
        .anyMatch(one -> lines.lineStart(one.first()) <= token && token <= one.last());
  }

  /** Puts the statements from the first run to the last into a block. */
  private void enclose(String head) {
    List<Stmt> inside = between();
    if (inside.isEmpty()) {
      fix.refuse("the loop is run in more than one block");
      return;
    }
    int first = lines.start(inside.get(0));
    int last = inside.get(inside.size() - 1).last();
    if (!lines.startsLine(first) || tokens.is(tokens.next(last), ";")) {
      fix.refuse();
      return;
    }
    String start = lines.indentation(first);
    fix.edit(new Edit.InsertBefore(first, head + lines.newline(first) + start + fix.unit()));
    for (int at = first + 1; at <= last; at++) {
      boolean text = tokens.significant(at) || tokens.kind(at) == TokenKind.COMMENT;
      if (text && lines.startsLine(at) && !isGone(at)) {
        fix.edit(new Edit.InsertBefore(at, fix.unit()));
      }
    }
  }

  /** The statements of one block from the first that runs the loop to the last. */
  private List<Stmt> between() {
    List<Stmt> block = SameBlock.of(assign, place);
    List<Stmt> found = new ArrayList<>();
    int from = life.runs().get(0).first();
    int to = life.runs().get(life.runs().size() - 1).last();
    for (Stmt statement : block) {
      if (statement.last() >= from && statement.first() <= to) {
        found.add(statement);
      }
    }
    boolean all = life.runs().stream().allMatch(r -> found.stream().anyMatch(s -> holds(s, r)));
    return all ? found : List.of();
  }

  /** Takes the assignment away, and what else was about the loop. */
  private void clean() {
    Optional<Stmt.Try> guarded = guarded();
    List<Stmt> all = new ArrayList<>(List.of(assign));
    life.care().stream()
        .filter(one -> guarded.isEmpty() || !guarded.get().finalbody().contains(one))
        .forEach(all::add);
    StatementEdits statements = StatementEdits.of(place.file());
    for (Stmt statement : all) {
      boolean alone =
          SameBlock.of(statement, place).stream().allMatch(s -> s == statement || all.contains(s));
      Optional<Edit> deleted =
          alone ? Optional.empty() : statements.delete(statement).map(this::tidy);
      deleted.ifPresentOrElse(
          fix::edit, () -> fix.refuse("other code depends on the loop's lines"));
    }
  }

  /** Of two gaps that meet where a line goes, one stays; a file ends as it ended before. */
  private Edit tidy(Edit edit) {
    if (!(edit instanceof Edit.Delete line) || line.first() < 2) {
      return edit;
    }
    boolean follows = tokens.kind(line.first() - 1) == TokenKind.EOL;
    if (follows && tokens.kind(line.last()) != TokenKind.EOL) {
      return new Edit.Delete(line.first() - 1, line.last());
    }
    boolean gaps =
        follows
            && tokens.kind(line.first() - 2) == TokenKind.EOL
            && tokens.kind(line.last() + 1) == TokenKind.EOL;
    return gaps ? new Edit.Delete(line.first(), line.last() + 1) : edit;
  }
}
