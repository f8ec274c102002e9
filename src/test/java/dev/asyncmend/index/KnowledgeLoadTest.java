package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import dev.asyncmend.testing.CPython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled knowledge, as the program finds it on the class path. */
final class KnowledgeLoadTest {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();
  private static final ProjectIndex NOTHING = ProjectIndex.of(Map.of());

  @Test
  void everyStubCanBeRead() {
    assertThat(KNOWLEDGE.modules()).contains("asyncio", "http.client", "builtins", "requests");
    for (String module : KNOWLEDGE.modules()) {
      LibraryModule curated = KNOWLEDGE.curated(module).orElseThrow();
      assertThat(curated.path()).startsWith("knowledge/stubs/").endsWith(".pyi");
    }
  }

  @Test
  void whatIsNotDescribedIsNotKnown() {
    assertThat(KNOWLEDGE.curated("urllib")).isPresent();
    assertThat(KNOWLEDGE.curated("urllib.nothing")).isEmpty();
    assertThat(KNOWLEDGE.blocking(QName.of("requests.nothing"))).isEmpty();
  }

  @Test
  void everyBlockingCallOfADescribedModuleIsDescribed() {
    List<String> lost = new ArrayList<>();
    for (Blocking blocking : KNOWLEDGE.blocking()) {
      boolean described = KNOWLEDGE.describes(blocking.name().head());
      Optional<Symbol> found = NOTHING.follow(blocking.name());
      if (described && found.filter(it -> it.name().equals(blocking.name())).isEmpty()) {
        lost.add(blocking.name().dotted());
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void whatTakesCallbacksIsKnownByTheNameThatImportsLeadTo() throws IOException {
    List<String> lost = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("knowledge", "hand-offs.tsv"))) {
      String name = line.substring(0, Math.max(0, line.indexOf('\t')));
      boolean row = name.indexOf('.') > 0 && !name.startsWith("#");
      if (row && KNOWLEDGE.handOff(NOTHING.canonical(QName.of(name))).isEmpty()) {
        lost.add(name);
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void whatReceivesRequestsIsKnownByTheNameThatImportsLeadTo() throws IOException {
    List<String> lost = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("knowledge", "receptions.tsv"))) {
      String name = line.substring(0, line.indexOf('\t'));
      boolean row = name.indexOf('.') > 0;
      if (row && KNOWLEDGE.reception(NOTHING.canonical(QName.of(name))).isEmpty()) {
        lost.add(name);
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void aBlockingCallIsDescribedInFull() {
    Blocking sleep = KNOWLEDGE.blocking(QName.of("time.sleep")).orElseThrow();

    assertThat(sleep.category()).isEqualTo("sleep");
    assertThat(sleep.least()).isEqualTo(Blocking.Wait.SECONDS);
    assertThat(sleep.replacement()).startsWith("await asyncio.sleep");
  }

  @ParameterizedTest
  @CsvSource({
    "functools.wraps,          KEEP",
    "functools.lru_cache,      CACHE",
    "contextlib.contextmanager, MANAGER",
    "pytest.mark.asyncio,      KEEP",
    "pytest.mark.parametrize,  KEEP",
    "pytest.fixture,           OTHER",
    "types.coroutine,          COROUTINE",
  })
  void knowsWhatDecoratorsDo(String name, Decoration expected) {
    assertThat(KNOWLEDGE.decoration(QName.of(name))).contains(expected);
  }

  @Test
  void doesNotKnowEveryDecorator() {
    assertThat(KNOWLEDGE.decoration(QName.of("elsewhere.background"))).isEmpty();
    assertThat(KNOWLEDGE.decoration(QName.of("pytest.mark.a.b"))).isEmpty();
    assertThat(KNOWLEDGE.decoration(QName.of("alone"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "callbacks.tsv",
    "concurrent.tsv",
    "decorators.tsv",
    "receptions.tsv",
    "removed.tsv",
    "resources.tsv",
    "stdlib.tsv",
    "test-plugins.tsv"
  })
  void tablesAreSortedAndUnique(String file) throws IOException {
    List<String> names =
        Files.readAllLines(Path.of("knowledge", file)).stream()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.split("\t", -1)[0])
            .toList();
    assertThat(names).isNotEmpty().isEqualTo(names.stream().distinct().sorted().toList());
  }

  @Test
  void theStandardLibraryIsWhatCPythonSays() {
    List<String> said = new ArrayList<>();
    CPython newest = CPython.newest();
    org.junit.jupiter.api.Assumptions.assumeTrue(newest.minor() >= 10);
    newest.run(
        "import sys; print(*sorted(sys.stdlib_module_names), sep='\\n')", List.of(), said::add);

    assertThat(said.stream().filter(name -> !name.startsWith("_")).toList())
        .filteredOn(name -> !List.of("antigravity", "idlelib", "this", "turtledemo").contains(name))
        .allMatch(KNOWLEDGE::standard);
  }
}
