package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project tells of itself beside its expressions, and how it goes on after changes. */
final class ProjectIndexTest {

  @ParameterizedTest
  @CsvSource({
    "import app.core,                       app/core.py,     true",
    "import app.core,                       app/__init__.py, true",
    "import app,                            app/__init__.py, true",
    "import app,                            app/core.py,     false",
    "from app import core,                  app/core.py,     true",
    "from app import core,                  app/__init__.py, true",
    "from app import other,                 app/core.py,     false",
    "from app.core import x,                app/core.py,     true",
    "from app.core import *,                app/core.py,     true",
    "from app import *,                     app/core.py,     false",
    "x = 1,                                 app/core.py,     false",
    "def f():\\n    import app.core,        app/core.py,     true",
    "import os,                             app/core.py,     false",
  })
  void knowsWhichModulesAreImported(String text, String path, boolean expected) {
    ProjectIndex index =
        Example.of(
                text.replace("\\n", "\n")
                    + "\n=== app/__init__.py\nx = 1\n=== app/core.py\nimport sys\n")
            .index();

    assertThat(index.importsModule(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "from . import core,      true",
    "from .core import x,     true",
    "from .core import *,     true",
    "from . import other,     false",
    "from .. import core,     false",
    "from ..app import core,  true",
  })
  void knowsWhichModulesDotsImport(String text, boolean expected) {
    ProjectIndex index =
        Example.of(
                "=== top/app/near.py\n%s\n=== top/__init__.py\n=== top/app/__init__.py\nx = 1\n=== top/app/core.py\nx = 1\n"
                    .formatted(text)
                    .replace("__init__.py\n===", "__init__.py\ny = 1\n==="))
            .index();

    assertThat(index.importsModule("top/app/core.py")).isEqualTo(expected);
  }

  @Test
  void aModuleThatImportsItselfIsImportedByNobody() {
    assertThat(Example.of("import main\n").index().importsModule("main.py")).isFalse();
  }

  @Test
  void knowsItsCoroutineFunctionsAndWhereTheyAreLeft() {
    String text =
        """
        from jobs import work, stream, plain
        from jobs import Store

        async def main(store: Store):
            %s
        === jobs.py
        async def work(): ...

        async def stream():
            yield 1

        def plain(): ...

        class Store:
            async def save(self): ...
        """;
    ProjectIndex index = Example.of(text.formatted("work()")).index();

    assertThat(index.coroutines()).containsExactlyInAnyOrder("work", "save", "main");
    assertThat(index.strays("main.py")).isTrue();
    assertThat(index.strays("jobs.py")).isFalse();
    assertThat(index.strays("missing.py")).isFalse();
    assertThat(strays(text.formatted("await work()"))).isFalse();
    assertThat(strays(text.formatted("stream()"))).isFalse();
    assertThat(strays(text.formatted("plain()"))).isFalse();
    assertThat(strays(text.formatted("store.save()"))).isTrue();
    assertThat(strays(text.formatted("await store.save()"))).isFalse();
    assertThat(strays(text.formatted("other.save()"))).isFalse();
    assertThat(strays("from jobs import work\nwork()\n=== jobs.py\nasync def work(): ...\n"))
        .as("outside of functions")
        .isTrue();
  }

  private static boolean strays(String text) {
    ProjectIndex index = Example.of(text).index();
    assertThat(index.coroutines()).isNotEmpty();
    return index.strays("main.py");
  }

  @Test
  void ownsWhatItsFilesDefine() {
    ProjectIndex index = Example.of("def f(): ...\n").index();

    assertThat(index.owns(index.follow(QName.of("main.f")).orElseThrow())).isTrue();
    assertThat(index.owns(index.follow(QName.of("asyncio.sleep")).orElseThrow())).isFalse();
  }

  @Test
  void saysWhichFilesMentionAName() {
    ProjectIndex index =
        Example.of(
                """
                import a
                a.work()
                === a.py
                def work(): ...
                === b.py
                from a import work as job
                KEPT = [job]
                === c.py
                other = 1
                """)
            .index();

    assertThat(index.mentions("work")).containsExactlyInAnyOrder("main.py", "b.py");
    assertThat(index.mentions("nobody")).isEmpty();
  }

  /** Notes which files are read. */
  private record Files(Map<String, ModuleSummary> modules, List<String> read)
      implements ModuleSource {
    @Override
    public Collection<String> paths() {
      return modules.keySet();
    }

    @Override
    public Optional<ModuleSummary> summary(String path) {
      read.add(path);
      return Optional.ofNullable(modules.get(path));
    }
  }

  private static ModuleSummary summary(String text) {
    return Summarizer.summarize(Example.of(text).scopes("main.py"));
  }

  private static boolean async(ProjectIndex index, String name) {
    Definition found = index.follow(QName.of(name)).orElseThrow().definition();
    return ((Definition.Function) found).async();
  }

  @Test
  void afterAChangeOnlyThatFileIsReadAnew() {
    List<String> read = new ArrayList<>();
    Map<String, ModuleSummary> modules = new HashMap<>();
    modules.put("a.py", summary("from b import job\n"));
    modules.put("b.py", summary("def job(): ...\n"));
    modules.put("c.py", summary("def gone(): ...\n"));
    ProjectIndex before = ProjectIndex.of(new Files(Map.copyOf(modules), read));
    assertThat(async(before, "a.job")).isFalse();
    assertThat(before.follow(QName.of("c.gone"))).isPresent();
    assertThat(read).containsExactlyInAnyOrder("a.py", "b.py", "c.py");

    read.clear();
    modules.put("b.py", summary("async def job(): ...\n"));
    modules.put("d.py", summary("def come(): ...\n"));
    modules.remove("c.py");
    ProjectIndex after =
        before.after(new Files(Map.copyOf(modules), read), Set.of("b.py", "c.py", "d.py"));

    assertThat(async(after, "a.job")).isTrue();
    assertThat(after.follow(QName.of("c.gone"))).isEmpty();
    assertThat(after.follow(QName.of("d.come"))).isPresent();
    assertThat(read).containsExactlyInAnyOrder("b.py", "d.py");
    assertThat(async(before, "a.job")).as("the old index stays as it was").isFalse();
  }

  @Test
  void aFileIsReadWhenSomebodyAsksForIt() {
    List<String> read = new ArrayList<>();
    ProjectIndex index = ProjectIndex.of(new Files(Map.of("a.py", summary("x = 1\n")), read));
    assertThat(read).isEmpty();

    index.load("a.py");
    index.load("a.py");
    index.load("missing.py");

    assertThat(read).containsExactly("a.py");
  }

  @Test
  void factsThatSomebodyHasAreNotReadAgain() {
    Example example = Example.of("def f(): ...\n");
    List<String> read = new ArrayList<>();
    ModuleSummary known = summary("def f(): ...\n");
    ProjectIndex index = ProjectIndex.of(new Files(Map.of("main.py", known), read));

    assertThat(index.summary("main.py", example.scopes("main.py"))).isEqualTo(known);
    assertThat(index.follow(QName.of("main.f"))).isPresent();
    assertThat(read).isEmpty();
  }
}
