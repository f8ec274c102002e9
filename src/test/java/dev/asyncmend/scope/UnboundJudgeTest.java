package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.testing.CPython;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * CPython's compiler is the judge of our control flow: wherever it sees a path on which a local
 * variable is unbound, so must we.
 */
final class UnboundJudgeTest {
  private static final int LOOKS = 12;
  private static final int SAMPLE = 60;

  @Test
  void seesThePathsOfASample() {
    CPython python = CPython.newest();
    assumeTrue(python.minor() >= LOOKS);
    List<Path> files = python.libraryFiles();
    int step = Math.max(1, files.size() / SAMPLE);
    judge(
        python,
        IntStream.range(0, files.size()).filter(i -> i % step == 0).mapToObj(files::get).toList());
  }

  static Stream<CPython> pythons() {
    return CPython.installed().stream().filter(python -> python.minor() >= LOOKS);
  }

  @ParameterizedTest
  @MethodSource("pythons")
  @Tag("corpus")
  void seesThePathsOfTheWholeLibrary(CPython python) {
    judge(python, python.libraryFiles());
  }

  private static void judge(CPython python, List<Path> files) {
    Map<Path, Set<String>> theirs = new TreeMap<>();
    List<Path> current = new ArrayList<>();
    python.run(
        Claims.resource("dump_unbound.py"),
        files.stream().map(Path::toString).toList(),
        line -> {
          if (line.startsWith("FILE")) {
            current.add(0, Path.of(line.substring(line.indexOf('\t') + 1)));
          } else if (!line.startsWith("ERROR")) {
            theirs.computeIfAbsent(current.get(0), path -> new TreeSet<>()).add(line);
          }
        });
    List<String> missed = new ArrayList<>();
    theirs.forEach((path, lines) -> missed.addAll(missed(path, lines)));
    assertThat(theirs).isNotEmpty();
    assertThat(missed).isEmpty();
  }

  private static List<String> missed(Path path, Set<String> theirs) {
    PyFile file = SymtableJudgeTest.read(path);
    Flow flow = Flow.of(Scopes.of(file));
    List<String> missed = new ArrayList<>();
    for (Expr.Name name : Walk.find(file.tree(), Expr.Name.class)) {
      if (theirs.contains(place(file, name))
          && !flow.mayBeUnbound(name)
          && !artefact(flow.scopes(), name)) {
        missed.add(path + ": " + place(file, name));
      }
    }
    return missed;
  }

  /**
   * The compiler sees paths that no run takes: behind {@code except*} handlers that raise; past the
   * name of a {@code with}, since it takes every instruction to raise; and through the names of an
   * inlined comprehension (PEP 709), which share their slots with those of the function.
   */
  private static boolean artefact(Scopes scopes, Expr.Name name) {
    Variable variable = scopes.variable(name);
    boolean managed =
        variable.bindings().stream()
            .anyMatch(
                each -> each instanceof Binding.Local local && local.form() == Binding.Form.WITH);
    Scope running = scopes.running(name);
    return managed
        || !Walk.find(running.node(), Stmt.TryStar.class).isEmpty()
        || scopes.all().stream()
            .filter(scope -> scope.kind() == Scope.Kind.COMPREHENSION)
            .filter(scope -> scopes.running(scope) == running)
            .anyMatch(scope -> scope.role(variable.name()).filter(r -> r != Role.FREE).isPresent());
  }

  private static String place(PyFile file, Expr.Name name) {
    int offset = file.tokens().start(name.first());
    var lines = file.text().lines();
    return lines.line(offset) + "\t" + lines.byteColumn(offset);
  }
}
