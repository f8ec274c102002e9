package dev.asyncmend.edit;

import dev.asyncmend.edit.Lines.Row;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.TokenRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Takes whole import statements away, with their lines where they have them to themselves. */
final class ImportRemoval {
  private final PyFile file;
  private final Lines lines;

  ImportRemoval(PyFile file) {
    this.file = file;
    this.lines = new Lines(file);
  }

  /** Whether {@code stmt} can go without taking a comment along or leaving one behind alone. */
  boolean isClean(Stmt stmt) {
    List<Stmt> siblings = siblings(stmt);
    List<Row> rows = lines.rows(siblings);
    for (int at = 0; at < rows.size(); at++) {
      Row row = rows.get(at);
      if (row.stmts().stream().anyMatch(other -> other.first() == stmt.first())) {
        int end = lines.lineEnd(row.last().last());
        boolean alone = at + 1 == rows.size() || !isImport(rows.get(at + 1).first());
        boolean heads = alone || lines.blankLinesAfter(end) > 0;
        return siblings.size() > 1
            && !lines.sealed(stmt)
            && !lines.hasComment(row.first().first(), end)
            && !(heads && isCommented(row));
      }
    }
    return false;
  }

  private static boolean isImport(Stmt stmt) {
    return stmt instanceof Stmt.Import || stmt instanceof Stmt.ImportFrom;
  }

  private boolean isCommented(Row row) {
    int start = row.first().first();
    return lines.aboveComments(start) != lines.lineStart(start);
  }

  private List<Stmt> siblings(Stmt stmt) {
    Node parent = file.parent(stmt).orElse(file.tree());
    if (parent instanceof Stmt.Function function) {
      return function.body();
    }
    if (parent instanceof Stmt.ClassDef type) {
      return type.body();
    }
    return parent instanceof Part.Module module ? module.body() : List.of();
  }

  /**
   * The splices that take the statements of one block away.
   *
   * @param any one of the statements of the block
   * @param doomed which of its statements go
   * @param written whether something is inserted directly before a token
   */
  List<Splice> splices(Stmt any, Predicate<Stmt> doomed, IntPredicate written) {
    List<Splice> splices = new ArrayList<>();
    List<Row> rows = lines.rows(siblings(any));
    int at = 0;
    while (at < rows.size()) {
      int end = at;
      while (end < rows.size()
          && rows.get(end).stmts().stream().allMatch(doomed)
          && (end == at || follows(rows.get(end - 1), rows.get(end)))) {
        end++;
      }
      if (end > at) {
        splices.add(lines(rows.get(at), rows.get(end - 1), at == 0, written));
        at = end;
      } else {
        splices.addAll(parts(rows.get(at++), doomed));
      }
    }
    return splices;
  }

  private boolean follows(Row row, Row next) {
    return lines.lineEnd(row.last().last()) + 1 == lines.lineStart(next.first().first());
  }

  /** Whole lines; of blank lines on both sides the longer run is kept. */
  private Splice lines(Row first, Row last, boolean opens, IntPredicate written) {
    int from = first.first().first();
    from = lines.indentation(from).isEmpty() ? from : lines.lineStart(from);
    int end = lines.lineEnd(last.last().last());
    if (file.tokens().kind(end) == TokenKind.EOF) {
      return new Splice(from > 0 && !opens ? from - 1 : from, end, "");
    }
    if (written.test(from) || written.test(end + 1)) {
      return new Splice(from, end + 1, "");
    }
    int before = lines.blankLinesBefore(from);
    int behind = lines.blankLinesAfter(end);
    boolean headless = opens && !isCommented(first);
    if (headless || (before > 0 && behind <= before)) {
      return new Splice(from, lines.skipBlankLines(end, behind), "");
    }
    return new Splice(behind > 0 ? lines.backBlankLines(from, before) : from, end + 1, "");
  }

  private static List<Splice> parts(Row row, Predicate<Stmt> doomed) {
    BitSet gone = new BitSet();
    List<TokenRange> items = new ArrayList<>();
    for (Stmt stmt : row.stmts()) {
      gone.set(items.size(), doomed.test(stmt));
      items.add(new TokenRange(stmt.first(), stmt.last()));
    }
    return Series.without(items, gone);
  }
}
