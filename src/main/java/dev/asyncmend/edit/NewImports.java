package dev.asyncmend.edit;

import dev.asyncmend.edit.Edit.NeedImport;
import dev.asyncmend.edit.Lines.Row;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes import statements that the file does not have yet. */
final class NewImports {
  private static final Comparator<ImportLine> ORDER =
      Comparator.comparing(ImportLine::section).thenComparing(ImportLine.PLAIN_FIRST);

  private final PyFile file;
  private final FunctionBodies functions;
  private final Splicer splicer;
  private final Predicate<Stmt> doomed;
  private final List<NeedImport> unmet = new ArrayList<>();
  private final BitSet gaps = new BitSet();

  /**
   * One statement to write.
   *
   * @param function the first token of the function it goes into, or -1 for the module
   * @param alias the name behind {@code as} of a plain import, else null
   */
  private record Target(int function, boolean from, String module, @Nullable String alias) {
    // Written out: what Java makes for records is linked at its first use, some ms at each start.
    @Override
    public int hashCode() {
      return module.hashCode() * 31 + function;
    }
  }

  private record NewLine(ImportLine key, String text, List<NeedImport> needs) {}

  NewImports(PyFile file, FunctionBodies functions, Splicer splicer, Predicate<Stmt> doomed) {
    this.file = file;
    this.functions = functions;
    this.splicer = splicer;
    this.doomed = doomed;
  }

  /** The imported member as it is written: {@code a} or {@code a as b}. */
  static String name(NeedImport need) {
    String name = need.member() == null ? need.module().dotted() : need.member();
    return need.asName() == null ? name : name + " as " + need.asName();
  }

  /** Whether new lines are written directly before the token {@code gap}. */
  boolean writesAt(int gap) {
    return gaps.get(gap);
  }

  /** Writes statements for {@code needs}; returns those that found no place. */
  List<NeedImport> write(List<NeedImport> needs) {
    Map<Target, List<NeedImport>> targets = new LinkedHashMap<>();
    for (NeedImport need : needs) {
      targets.computeIfAbsent(target(need), key -> new ArrayList<>()).add(need);
    }
    List<NewLine> lines = new ArrayList<>();
    targets.forEach((target, group) -> lines.add(line(target, group)));
    lines.sort(Comparator.comparing(NewLine::key, ORDER));
    Map<Placement, List<NewLine>> places = new LinkedHashMap<>();
    lines.forEach(line -> places.computeIfAbsent(place(line), key -> new ArrayList<>()).add(line));
    places.forEach(this::write);
    return unmet;
  }

  /** The first token of the function that a local import goes into, or -1 for the module. */
  static int function(FunctionBodies functions, NeedImport need) {
    return need.local() ? functions.around(need.use()).map(Stmt.Function::first).orElse(-1) : -1;
  }

  private Target target(NeedImport need) {
    return new Target(
        function(functions, need),
        need.member() != null,
        need.module().dotted(),
        need.member() == null ? need.asName() : null);
  }

  private static NewLine line(Target target, List<NeedImport> needs) {
    List<String> names =
        needs.stream().map(NewImports::name).distinct().sorted(NameList.BY_KIND).toList();
    String text = (target.from() ? "from " + target.module() + " " : "") + "import ";
    ImportLine key = ImportLine.of(target.from(), target.module());
    return new NewLine(key, text + String.join(", ", names), needs);
  }

  private Placement place(NewLine line) {
    NeedImport need = line.needs().get(0);
    if (function(functions, need) >= 0) {
      return FunctionHead.place(file, functions.around(need.use()).orElseThrow());
    }
    int limit = limit(line);
    FileHead head = new FileHead(file);
    int length = head.length();
    List<Stmt> body = file.tree().body();
    int start = length == 0 ? 0 : body.get(length - 1).last() + 1;
    List<Row> rows =
        new Lines(file).rows(body).stream().filter(row -> row.first().first() >= start).toList();
    return new ImportBlocks(file, rows, limit, doomed)
        .place(line.key())
        .orElseGet(() -> head.place(limit));
  }

  /** The first token that uses it: code in functions runs later, but it stands below imports. */
  private static int limit(NewLine line) {
    return line.needs().stream().mapToInt(NeedImport::use).min().orElse(Integer.MAX_VALUE);
  }

  private void write(Placement place, List<NewLine> lines) {
    Splice splice = splice(place, lines);
    if (splicer.overlaps(splice)) {
      int limit = lines.stream().mapToInt(NewImports::limit).min().orElse(Integer.MAX_VALUE);
      splice = splice(new FileHead(file).place(limit), lines);
    }
    if (splicer.overlaps(splice)) {
      lines.forEach(line -> unmet.addAll(line.needs()));
      return;
    }
    splicer.add(splice);
    gaps.set(splice.first());
  }

  /** The lines, with a blank line where the standard library ends. */
  private static Splice splice(Placement place, List<NewLine> lines) {
    List<String> texts = new ArrayList<>();
    ImportLine.Section section = lines.get(0).key().section();
    for (NewLine line : lines) {
      boolean joins = line.key().section() == section || place.between().startsWith(";");
      texts.add((joins ? "" : place.between()) + line.text());
      section = line.key().section();
    }
    return place.write(texts);
  }
}
