package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.index.LibraryModule;
import dev.asyncmend.index.ModuleSummary;
import dev.asyncmend.index.Summarizer;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file an installed module is, as PEP 561 and {@code site} say. */
final class SitePackagesTest {
  private static final ModuleSummary NOTHING =
      Summarizer.summarize(Scopes.of(((Parse.Ok) Python.parse(new SourceText(""))).file()));

  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    folder = folder.toRealPath();
    Runs runs = new Runs(folder);
    for (String name :
        List.of(
            "site/plain/__init__.py",
            "site/plain/core.py",
            "site/typed/__init__.py",
            "site/typed/__init__.pyi",
            "site/typed/core.py",
            "site/typed/core.pyi",
            "site/typed/bare.py",
            "site/stubbed/__init__.py",
            "site/stubbed/core.py",
            "site/stubbed/extra.py",
            "site/stubbed-stubs/__init__.pyi",
            "site/stubbed-stubs/core.pyi",
            "site/single.py",
            "site/both.py",
            "site/both/__init__.py",
            "site/space/part/__init__.py",
            "site/tests/__init__.py",
            "site/native.so",
            "second/plain/__init__.py",
            "second/late.py",
            "edited/src/loose/__init__.py",
            "linked/dug.py")) {
      runs.write(name, "");
    }
    runs.write(
        "site/loose.pth", "# where it is\n\nimport os; os.system('echo no')\n../edited/src\n");
    runs.write("site/nothing.pth", "/nowhere/at/all\n\0\n");
    runs.write("site/dug.egg-link", folder.resolve("linked") + "\n../\n");
    runs.write(
        "site/__editable__.pth", "import __editable___x_finder; __editable___x_finder.install()");
  }

  @ParameterizedTest
  @CsvSource({
    "plain,           site/plain/__init__.py",
    "plain.core,      site/plain/core.py",
    "plain.nothing,   ",
    "typed,           site/typed/__init__.pyi",
    "typed.core,      site/typed/core.pyi",
    "typed.bare,      site/typed/bare.py",
    "stubbed,         site/stubbed-stubs/__init__.pyi",
    "stubbed.core,    site/stubbed-stubs/core.pyi",
    "stubbed.extra,   site/stubbed/extra.py",
    "single,          site/single.py",
    "both,            site/both/__init__.py",
    "space.part,      site/space/part/__init__.py",
    "space,           ",
    "native,          ",
    "tests,           ",
    "late,            second/late.py",
    "loose,           edited/src/loose/__init__.py",
    "dug,             linked/dug.py",
    "nothing,         ",
  })
  void findsTheFileOfAModule(String module, String expected) {
    Optional<String> found = packages().find(module).map(LibraryModule::path);

    assertThat(found.map(path -> folder.relativize(Path.of(path)).toString()).orElse(null))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "plain, true",
    "space, true",
    "single, true",
    "loose, true",
    "tests, false",
    "nothing, false",
  })
  void knowsWhatIsThere(String head, boolean expected) {
    assertThat(packages().has(head)).isEqualTo(expected);
  }

  @Test
  void whatCannotBeReadIsNotThere() {
    SitePackages packages = SitePackages.of(List.of(environment("site")), file -> Optional.empty());

    assertThat(packages.find("plain")).isEmpty();
  }

  private SitePackages packages() {
    return SitePackages.of(List.of(environment("site", "second")), file -> Optional.of(NOTHING));
  }

  private PythonEnvironment environment(String... names) {
    return new PythonEnvironment(List.of(names).stream().map(folder::resolve).toList());
  }
}
