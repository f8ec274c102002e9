package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import java.util.Map;
import java.util.TreeMap;

/** Statements that move into blocks which one fix writes, and which may stand in each other. */
final class NestedBlocks {
  private final PyFile file;
  private final FixBuilder fix;
  private final Lines lines;

  /** How deep the lines move that start at these tokens. */
  private final Map<Integer, Integer> depths = new TreeMap<>();

  private final Map<Stmt, String> heads = new TreeMap<>((a, b) -> a.first() - b.first());
  private final Map<Stmt, String> empty = new TreeMap<>((a, b) -> a.first() - b.first());

  NestedBlocks(PyFile file, FixBuilder fix) {
    this.file = file;
    this.fix = fix;
    this.lines = new Lines(file);
  }

  /** Writes {@code head} in the place of {@code first}; what follows, up to {@code last}, is in. */
  void behind(Stmt first, String head, Stmt last) {
    fix.replace(first, head);
    deeper(lines.lineEnd(first.last()) + 1, lines.lineEnd(last.last()));
  }

  /** Writes {@code head} above {@code statement}, which is in. */
  void around(Stmt statement, String head) {
    heads.put(statement, head);
    deeper(lines.lineStart(statement.first()), lines.lineEnd(statement.last()));
  }

  /** Writes {@code head} in the place of {@code statement}; nothing is in. */
  void empty(Stmt statement, String head) {
    empty.put(statement, head);
  }

  private void deeper(int from, int end) {
    for (int at = from; at < end; at++) {
      boolean starts = at == 0 || file.tokens().kind(at - 1) == TokenKind.EOL;
      if (starts && Indented.hasCode(at, file.tokens())) {
        depths.merge(at, 1, Integer::sum);
      }
    }
  }

  /** Makes the edits. */
  void write() {
    WholeLines whole = new WholeLines(file);
    empty.forEach(
        (statement, head) -> {
          int line = lines.lineStart(statement.first());
          String indentation =
              fix.unit().repeat(depths.getOrDefault(line, 0) + 1)
                  + lines.indentation(statement.first());
          fix.replace(statement, head + lines.newline(statement.first()) + indentation + "pass");
          if (!whole.isAlone(statement, true)) {
            fix.refuse("it shares its line with other code");
          }
        });
    Map<Integer, String> above = new TreeMap<>();
    heads.forEach(
        (statement, head) -> {
          int line = lines.lineStart(statement.first());
          String outer = fix.unit().repeat(depths.getOrDefault(line, 1) - 1);
          String indentation = outer + lines.indentation(statement.first());
          above.put(line, indentation + head + lines.newline(statement.first()));
          if (!whole.isAlone(statement, true)) {
            fix.refuse("it shares its line with other code");
          }
        });
    depths.forEach(
        (line, depth) -> {
          String text = above.getOrDefault(line, "") + fix.unit().repeat(depth);
          fix.edit(new Edit.InsertBefore(line, text));
        });
  }
}
