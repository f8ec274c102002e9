package dev.asyncmend.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Symbols that are wanted at random places of real files. */
class ImportsPropertyTest {
  private static final String PATH = "sample.py";

  @Provide
  Arbitrary<PyFile> files() {
    return Arbitraries.of(Library.sample());
  }

  @Provide
  Arbitrary<QName> symbols() {
    return Arbitraries.of(
            "asyncio.sleep",
            "os.path",
            "os.path.join",
            "sys.exit",
            "unittest.mock.patch",
            "re.sub",
            "concurrent.futures.wait",
            "functools.partial",
            "httpx.get",
            "test.support.run",
            "time")
        .map(QName::of);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenMeansWhatIsWanted(
      @ForAll("files") PyFile file,
      @ForAll("symbols") QName symbol,
      @ForAll @IntRange(max = 10_000) int where) {
    Scopes scopes = Scopes.of(file);
    List<Expr.Call> calls = Walk.find(file.tree(), Expr.Call.class);
    if (calls.isEmpty()) {
      return;
    }
    Expr place = calls.get(where % calls.size()).func();
    Reference reference = Imports.of(scopes).reference(symbol, place);
    List<Edit> edits = new ArrayList<>(reference.needs());
    edits.add(new Edit.Replace(place.first(), place.last(), reference.text()));
    Fix fix = new Fix(Level.SAFE, "use it", List.of(new FileEdits(PATH, edits)));
    EditPlan plan = EditPlan.of(PATH, scopes, List.of(fix));
    String after = TokenPatcher.apply(file, plan);
    assertThat(plan.accepted()).containsExactly(fix);
    assertThat(Verifier.verify(file, plan, after)).as(after).isEqualTo(new Verdict.Sound());
    assertThat(reference(after, symbol, reference.text()))
        .as("asked again in the result")
        .contains(new Reference(reference.text(), List.of()));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void onlyTheImportGoesWhoseUsesWent(
      @ForAll("files") PyFile file, @ForAll @IntRange(max = 10_000) int which) {
    Scopes scopes = Scopes.of(file);
    List<ImportTable.Entry> entries = new ImportTable(scopes).entries();
    if (entries.isEmpty()) {
      return;
    }
    ImportTable.Entry entry = entries.get(which % entries.size());
    List<Edit> edits = new ArrayList<>();
    for (Expr.Name use : entry.variable().uses()) {
      edits.add(new Edit.Replace(use.first(), use.last(), "gone"));
    }
    Fix fix = new Fix(Level.SAFE, "lose it", List.of(new FileEdits(PATH, edits)));
    EditPlan plan = EditPlan.of(PATH, scopes, List.of(fix));
    String after = TokenPatcher.apply(file, plan);
    assertThat(Verifier.verify(file, plan, after)).as(after).isEqualTo(new Verdict.Sound());
    List<String> left = imported(((Parse.Ok) Python.parse(new SourceText(after))).file());
    List<String> expected = imported(file);
    if (left.size() < expected.size()) {
      expected.remove(which % entries.size());
    }
    assertThat(left).containsExactlyElementsOf(expected);
  }

  private static List<String> imported(PyFile file) {
    List<String> names = new ArrayList<>();
    for (ImportTable.Entry entry : new ImportTable(Scopes.of(file)).entries()) {
      names.add(entry.binding().name() + " " + entry.target());
    }
    return names;
  }

  /** What the result would write wherever it has the text now. */
  private static List<Reference> reference(String after, QName symbol, String text) {
    PyFile file = ((Parse.Ok) Python.parse(new SourceText(after))).file();
    Imports imports = Imports.of(Scopes.of(file));
    List<Reference> references = new ArrayList<>();
    for (Node node : Walk.find(file.tree(), Expr.class)) {
      if (file.source(node).equals(text)) {
        references.add(imports.reference(symbol, node));
      }
    }
    return references;
  }
}
