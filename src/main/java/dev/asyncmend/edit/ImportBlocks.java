package dev.asyncmend.edit;

import dev.asyncmend.edit.Lines.Row;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The imports at the top of a file, in the blocks in which they are written. */
final class ImportBlocks {
  private final PyFile file;
  private final Lines lines;
  private final Predicate<Stmt> doomed;
  private final List<List<Row>> blocks = new ArrayList<>();

  /**
   * Reads the blocks.
   *
   * @param rows the statements of the module behind docstring and {@code __future__}
   * @param use index of the first token that needs the new import
   * @param doomed says which import statements go in this round
   */
  ImportBlocks(PyFile file, List<Row> rows, int use, Predicate<Stmt> doomed) {
    this.file = file;
    this.lines = new Lines(file);
    this.doomed = doomed;
    boolean open = false;
    for (Row row : rows) {
      if (lines.sealed(row.first())) {
        open = false;
        continue;
      }
      boolean imports = row.stmts().stream().allMatch(ImportBlocks::isImport);
      if (lines.lineEnd(row.last().last()) > use || ends(row)) {
        return;
      }
      if (!imports) {
        open = false;
      } else if (open && follows(row)) {
        blocks.get(blocks.size() - 1).add(row);
      } else {
        blocks.add(new ArrayList<>(List.of(row)));
        open = true;
      }
    }
  }

  private static boolean isImport(Node node) {
    return node instanceof Stmt.Import || node instanceof Stmt.ImportFrom;
  }

  /** Whether {@code row} is code behind which nobody looks for the imports of a file. */
  private boolean ends(Row row) {
    Stmt stmt = row.first();
    if (isImport(stmt)) {
      return false;
    }
    boolean guarded = stmt instanceof Stmt.If || stmt instanceof Stmt.TryBlock;
    boolean importing = false;
    if (guarded) {
      List<Node> children = new ArrayList<>();
      stmt.forEachChild(children::add);
      importing = children.stream().anyMatch(ImportBlocks::isImport);
    }
    boolean simple = !isCompound(stmt);
    return !importing && (!simple || !blocks.isEmpty());
  }

  private static boolean isCompound(Stmt stmt) {
    return stmt instanceof Stmt.Function
        || stmt instanceof Stmt.ClassDef
        || stmt instanceof Stmt.If
        || stmt instanceof Stmt.TryBlock
        || stmt instanceof Stmt.Loop
        || stmt instanceof Stmt.While
        || stmt instanceof Stmt.WithBlock
        || stmt instanceof Stmt.Match;
  }

  /** Whether {@code row} stands on the very next line: no blank line, no comment in between. */
  private boolean follows(Row row) {
    int before = lines.lineStart(row.first().first()) - 1;
    int end = before >= 0 ? lines.lineEnd(file.tokens().previous(before + 1)) : -1;
    return end == before;
  }

  /** Where {@code line} goes; empty where the file has no imports at its top. */
  Optional<Placement> place(ImportLine line) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        holding(row -> row.isFamilyOf(line))
            .or(() -> holding(row -> row.section() == line.section()))
            .map(block -> inside(block, line))
            .orElseGet(() -> ownBlock(line)));
  }

  /** The first block with a line like that. */
  private Optional<List<Row>> holding(Predicate<ImportLine> like) {
    return blocks.stream()
        .filter(block -> block.stream().anyMatch(row -> like.test(key(row))))
        .findFirst();
  }

  private static ImportLine key(Row row) {
    return ImportLine.of(row.first());
  }

  private Placement inside(List<Row> block, ImportLine line) {
    List<Row> rows =
        isDoomed(block) ? block : block.stream().filter(row -> !isDoomed(List.of(row))).toList();
    if (order(rows).isEmpty()) {
      rows = sameSection(rows, line);
    }
    Row last = rows.get(rows.size() - 1);
    Comparator<ImportLine> order = order(rows).orElse(null);
    boolean owned = rows.size() == 1 && hasHeading(last);
    if (order == null || owned) {
      return behind(last, "", false);
    }
    return rows.stream()
        .filter(row -> order.compare(key(row), line) > 0)
        .findFirst()
        .map(row -> before(row.first().first(), ""))
        .orElseGet(() -> behind(last, "", false));
  }

  /** The rows of the section of {@code line} if they stand together in an unsorted block. */
  private static List<Row> sameSection(List<Row> block, ImportLine line) {
    List<Row> rows = block.stream().filter(row -> key(row).section() == line.section()).toList();
    int first = rows.isEmpty() ? 0 : block.indexOf(rows.get(0));
    boolean together =
        rows.size() > 1 && block.subList(first, block.size()).indexOf(last(rows)) < rows.size();
    return together ? rows : block;
  }

  private static Row last(List<Row> rows) {
    return rows.get(rows.size() - 1);
  }

  /** The order in which the rows are written, if they are in any. */
  private static Optional<Comparator<ImportLine>> order(List<Row> rows) {
    List<ImportLine> keys = rows.stream().map(ImportBlocks::key).toList();
    return Stream.of(ImportLine.PLAIN_FIRST, ImportLine.BY_MODULE)
        .filter(order -> keys.stream().sorted(order).toList().equals(keys))
        .findFirst();
  }

  /** A block of its own for a section that has none yet. */
  private Placement ownBlock(ImportLine line) {
    for (int at = blocks.size() - 1; at >= 0; at--) {
      List<Row> block = blocks.get(at);
      List<Row> earlier =
          block.stream().filter(row -> key(row).section().compareTo(line.section()) < 0).toList();
      if (!earlier.isEmpty()) {
        Row row = last(earlier);
        boolean apart = last(block).first().first() == row.first().first();
        return behind(row, apart && !isDoomed(block) ? newline(row) : "", apart);
      }
    }
    List<Row> block = blocks.get(0);
    Row row = block.get(0);
    int heading = lines.aboveComments(row.first().first());
    boolean leads = heading == 0 || file.tokens().kind(heading - 1) == TokenKind.BOM;
    int gap = leads ? row.first().first() : heading;
    return before(gap, isDoomed(block) ? "" : newline(row));
  }

  private boolean isDoomed(List<Row> block) {
    return block.stream().allMatch(row -> row.stmts().stream().allMatch(doomed));
  }

  private boolean hasHeading(Row row) {
    int start = row.first().first();
    return lines.aboveComments(start) != lines.lineStart(start);
  }

  private String newline(Row row) {
    return lines.newline(row.last().last());
  }

  private Placement before(int gap, String blank) {
    String newline = lines.newline(gap);
    return new Placement(gap, "", newline, newline + blank);
  }

  private Placement behind(Row row, String blank, boolean apart) {
    String newline = newline(row);
    int end = lines.lineEnd(row.last().last());
    if (file.tokens().kind(end) == TokenKind.EOF) {
      return new Placement(end, blank + newline, newline, "");
    }
    boolean touches = lines.blankLinesAfter(end) == 0 && !lines.isLast(end);
    return new Placement(end + 1, blank, newline, newline + (apart && touches ? newline : ""));
  }
}
