package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file an import means. The layouts are those of real repositories, made small. */
final class ImportRootsTest {
  private static final List<String> PATHS =
      List.of(
          "setup.py",
          "flat/__init__.py",
          "flat/core.py",
          "flat/sub/__init__.py",
          "flat/sub/deep.py",
          "flat/both.py",
          "flat/both/__init__.py",
          "flat/stubbed.py",
          "flat/stubbed.pyi",
          "flat/only.pyi",
          "flat/data/no_init.py",
          "tests/test_flat.py",
          "tests/helper.py",
          "tests/unit/__init__.py",
          "tests/unit/test_core.py",
          "src/laid/__init__.py",
          "src/laid/core.py",
          "src/space/part/__init__.py",
          "src/space/part/core.py",
          "src/space/module.py",
          "scripts/run.py",
          "scripts/helper.py",
          "scripts/logging.py",
          "scripts/sys.py",
          "fakes/requests/__init__.py",
          "fakes/numpy/__init__.py",
          "far/off/apart/__init__.py",
          "services/one/pyproject.toml",
          "services/one/alpha/__init__.py",
          "services/two/pyproject.toml",
          "services/two/beta/__init__.py",
          "services/two/beta/core.py",
          "left/twin/__init__.py",
          "right/twin/__init__.py",
          "right/uses.py",
          "odd-name/has.dot/x.py");

  private final ImportRoots roots = ImportRoots.of(PATHS);

  @ParameterizedTest
  @CsvSource({
    "flat,            tests/test_flat.py,         flat/__init__.py",
    "flat.core,       tests/test_flat.py,         flat/core.py",
    "flat.core,       flat/sub/deep.py,           flat/core.py",
    "flat.sub.deep,   scripts/run.py,             flat/sub/deep.py",
    "flat.nothing,    scripts/run.py,             ",
    "flat.data.no_init, scripts/run.py,           flat/data/no_init.py",
    "core,            flat/sub/deep.py,           ",
    "flat.both,       scripts/run.py,             flat/both/__init__.py",
    "flat.stubbed,    scripts/run.py,             flat/stubbed.py",
    "flat.only,       scripts/run.py,             flat/only.pyi",
    "helper,          scripts/run.py,             scripts/helper.py",
    "helper,          tests/test_flat.py,         tests/helper.py",
    "helper,          tests/unit/test_core.py,    tests/helper.py",
    "helper,          flat/core.py,               ",
    "unit.test_core,  tests/test_flat.py,         tests/unit/test_core.py",
    "laid.core,       tests/test_flat.py,         src/laid/core.py",
    "laid.core,       src/laid/__init__.py,       src/laid/core.py",
    "space.part,      tests/test_flat.py,         src/space/part/__init__.py",
    "space.part.core, src/space/part/__init__.py, src/space/part/core.py",
    "space.module,    tests/test_flat.py,         src/space/module.py",
    "space,           tests/test_flat.py,         ",
    "logging,         scripts/run.py,             scripts/logging.py",
    "logging,         flat/core.py,               ",
    "sys,             scripts/run.py,             ",
    "requests,        flat/core.py,               ",
    "requests,        fakes/requests/__init__.py, fakes/requests/__init__.py",
    "numpy,           flat/core.py,               ",
    "apart,           flat/core.py,               far/off/apart/__init__.py",
    "alpha,           services/two/beta/core.py,  services/one/alpha/__init__.py",
    "beta.core,       scripts/run.py,             services/two/beta/core.py",
    "twin,            scripts/run.py,             ",
    "twin,            right/uses.py,              right/twin/__init__.py",
    "twin,            left/twin/__init__.py,      left/twin/__init__.py",
    "json,            flat/core.py,               ",
    "unknown,         flat/core.py,               ",
  })
  void findsTheModuleThatAnImportMeans(String module, String from, String expected) {
    assertThat(roots.find(module, from).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "core,  1, flat/__init__.py,    flat/core.py",
    "'',    1, flat/core.py,        flat/__init__.py",
    "sub,   1, flat/core.py,        flat/sub/__init__.py",
    "core,  2, flat/sub/deep.py,    flat/core.py",
    "'',    2, flat/sub/deep.py,    flat/__init__.py",
    "flat,  3, flat/sub/deep.py,    flat/__init__.py",
    "'',    4, flat/sub/deep.py,    ",
    "core,  1, flat/sub/deep.py,    ",
    "no_init, 1, flat/data/other.py, flat/data/no_init.py",
    "'',    1, scripts/run.py,      ",
  })
  void findsTheModuleThatDotsMean(String module, int level, String from, String expected) {
    assertThat(roots.find(module, level, from).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "flat/__init__.py,           flat",
    "flat/sub/deep.py,           flat.sub.deep",
    "flat/only.pyi,              flat.only",
    "src/laid/core.py,           laid.core",
    "src/space/part/core.py,     space.part.core",
    "tests/test_flat.py,         test_flat",
    "tests/unit/test_core.py,    unit.test_core",
    "services/two/beta/core.py,  beta.core",
    "services/one/tools/x.py,    tools.x",
    "new.py,                     new",
    "__init__.py,                __init__",
    "odd-name/has.dot/x.py,      x",
    "two.dots.py,                two_dots",
  })
  void namesModulesAsTheyAreImported(String path, String name) {
    assertThat(roots.moduleName(path)).isEqualTo(name);
  }

  @Test
  void theTopMayBeAPackageItself() {
    ImportRoots inside = ImportRoots.of(List.of("__init__.py", "core.py", "sub/__init__.py"));

    assertThat(inside.find("core", 1, "__init__.py")).contains("core.py");
    assertThat(inside.find("", 1, "core.py")).contains("__init__.py");
    assertThat(inside.find("", 2, "core.py")).isEmpty();
    assertThat(inside.find("sub", "core.py")).contains("sub/__init__.py");
  }

  @ParameterizedTest
  @CsvSource({
    "numpy,       typings/numpy/__init__.pyi",
    "numpy.linalg, typings/numpy/linalg.pyi",
    "polars,      stubs/polars-1/polars/__init__.pyi",
    "lxml,        types/lxml.pyi",
    "notes,       ",
    "requests,    ",
    "twice,       ",
  })
  void stubsStandForOtherPeoplesModules(String module, String expected) {
    ImportRoots stubbed =
        ImportRoots.of(
            new Stubbed(
                List.of(
                    "app/main.py",
                    "typings/numpy/__init__.pyi",
                    "typings/numpy/linalg.pyi",
                    "typings/requests/__init__.pyi",
                    "typings/twice.pyi",
                    "stubs/twice.pyi",
                    "stubs/notes.py",
                    "stubs/polars-1/polars/__init__.pyi",
                    "types/lxml.pyi")),
            head -> head.equals("numpy") || head.equals("requests"));

    assertThat(stubbed.find(module, "app/main.py").orElse(null)).isEqualTo(expected);
  }

  private record Stubbed(List<String> paths) implements ModuleSource {
    @Override
    public Optional<ModuleSummary> summary(String path) {
      return Optional.empty();
    }

    @Override
    public List<String> stubFolders() {
      return List.of("types");
    }
  }

  @Test
  void aDistributionSharesTheNamespaceOfALibrary() {
    ImportRoots shared =
        ImportRoots.of(List.of("agents/setup.py", "agents/google/agents/__init__.py", "main.py"));

    assertThat(shared.find("google.agents", "main.py"))
        .contains("agents/google/agents/__init__.py");
    assertThat(shared.find("google.auth", "main.py")).isEmpty();
  }

  @Test
  void foldersWithoutDistributionAreNoPartOfALibrary() {
    ImportRoots plain = ImportRoots.of(List.of("scripts/redis/tools.py", "main.py"));

    assertThat(plain.find("redis.tools", "main.py")).isEmpty();
  }

  @Test
  void anEmptyProjectHasNothing() {
    assertThat(ImportRoots.of(List.of()).find("x", "main.py")).isEmpty();
  }
}
