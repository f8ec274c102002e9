package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CPython's symbol table is the judge of ours: same scopes, same names, same classes. */
final class SymtableJudgeTest {
  private static final int SAMPLE = 40;

  /** What CPython adds to classes for its own use, in some versions only. */
  private static final Set<String> HIDDEN =
      Set.of("__classdict__", "__type_params__", "__conditional_annotations__");

  @Test
  void agreesOnASampleOfTheNewestLibrary() {
    CPython python = CPython.newest();
    List<Path> files = python.libraryFiles();
    int step = Math.max(1, files.size() / SAMPLE);
    List<Path> sample =
        IntStream.range(0, files.size()).filter(i -> i % step == 0).mapToObj(files::get).toList();
    assertThat(judge(python, sample)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void agreesOnTrickyCases(CPython python) {
    Path roles = Path.of("src/test/resources/dev/asyncmend/scope/roles").toAbsolutePath();
    assertThat(judge(python, List.of(roles.resolve("plain.py"), roles.resolve("types.py"))))
        .isEmpty();
  }

  static Stream<CPython> pythons() {
    return CPython.installed().stream();
  }

  @ParameterizedTest
  @MethodSource("pythons")
  @Tag("corpus")
  void agreesOnTheWholeLibrary(CPython python) {
    assertThat(judge(python, python.libraryFiles())).isEmpty();
  }

  private static List<String> judge(CPython python, List<Path> files) {
    Map<Path, List<Table>> theirs = ask(python, files);
    assumeTrue(!theirs.isEmpty(), "no library with sources");
    List<String> differences = new ArrayList<>();
    theirs.forEach((path, tables) -> differences.addAll(compare(path, tables, python.minor())));
    return differences;
  }

  /** What one run of a CPython says about many files; files that it rejects are left out. */
  private static Map<Path, List<Table>> ask(CPython python, List<Path> files) {
    Map<Path, List<Table>> answers = new LinkedHashMap<>();
    Deque<Path> seen = new ArrayDeque<>();
    python.run(
        Claims.resource("dump_symtable.py"),
        files.stream().map(Path::toString).toList(),
        line -> {
          if (line.startsWith("FILE")) {
            seen.push(Path.of(line.substring(line.indexOf('\t') + 1)));
          } else if (line.startsWith("ERROR")) {
            answers.remove(seen.getFirst());
          } else if (!line.equals("DONE")) {
            answers
                .computeIfAbsent(seen.getFirst(), path -> new ArrayList<>())
                .add(Table.parse(line));
          }
        });
    return answers;
  }

  private static List<String> compare(Path path, List<Table> theirs, int minor) {
    PyFile file = read(path);
    Set<String> ignored = new HashSet<>(HIDDEN);
    ignored.addAll(postponed(file));
    List<Table> ours = new ArrayList<>(without(Tables.of(Scopes.of(file), minor), ignored));
    List<Table> expected =
        without(theirs, ignored).stream().map(table -> table.placed(minor >= 12)).toList();
    List<Table> missing = new ArrayList<>(expected);
    ours.forEach(missing::remove);
    expected.forEach(ours::remove);
    return missing.isEmpty() && ours.isEmpty()
        ? List.of()
        : List.of(path + ": ours " + ours + ", theirs " + missing);
  }

  private static List<Table> without(List<Table> tables, Set<String> names) {
    tables.forEach(table -> table.classes().keySet().removeAll(names));
    return tables;
  }

  /**
   * Under {@code from __future__ import annotations} CPython's table leaves annotations out; their
   * names are not compared then.
   */
  private static Set<String> postponed(PyFile file) {
    Set<String> names = new HashSet<>();
    boolean future =
        Walk.find(file.tree(), Stmt.ImportFrom.class).stream()
            .anyMatch(
                from ->
                    "__future__".equals(from.module())
                        && from.names().stream().anyMatch(a -> a.name().equals("annotations")));
    if (future) {
      Walk.find(file.tree(), Part.Arg.class).forEach(arg -> names(arg.annotation(), names));
      Walk.find(file.tree(), Stmt.AnnAssign.class).forEach(a -> names(a.annotation(), names));
      Walk.find(file.tree(), Stmt.FunctionDef.class).forEach(f -> names(f.returns(), names));
      Walk.find(file.tree(), Stmt.AsyncFunctionDef.class).forEach(f -> names(f.returns(), names));
    }
    return names;
  }

  private static void names(@Nullable Expr annotation, Set<String> names) {
    if (annotation != null) {
      Walk.find(annotation, Expr.Name.class).forEach(name -> names.add(name.id()));
    }
  }

  static PyFile read(Path path) {
    try {
      Decoded text = SourceText.read(Files.readAllBytes(path));
      Parse parse = Python.parse(((Decoded.Ok) text).text());
      if (parse instanceof Parse.Broken broken) {
        throw new IllegalStateException(path + ": " + broken);
      }
      return ((Parse.Ok) parse).file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
