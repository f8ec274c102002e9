package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.PythonVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TargetVersionsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        ">=3.9            ; 3.9",
        ">=3.9,<4         ; 3.9",
        "<4,>=3.10        ; 3.10",
        "~=3.11           ; 3.11",
        "~=3.11.2         ; 3.11",
        "==3.12.*         ; 3.12",
        ">3.9             ; 3.9",
        ">=3.7            ; 3.8",
        ">=3              ; 3.8",
        ">= 3.9, != 3.9.1 ; 3.9",
        ">=3.9 <3.12      ; 3.9",
        "^3.10            ; 3.10",
        "^2.7 || ^3.11    ; 3.8",
        "^3.10 || ^3.12   ; 3.10",
        "3.11             ; 3.11",
        ">=3.8,>=3.10     ; 3.10",
        ">=3.13.0rc1      ; 3.13",
        "<4               ; ",
        "!=3.9            ; ",
        "*                ; ",
        "nonsense         ; ",
      })
  void theLowestVersionOfARange(String requirement, String lowest) {
    assertThat(VersionRange.lowest(requirement).map(PythonVersion::toString).orElse(null))
        .isEqualTo(lowest);
  }

  @Test
  void whatTheUserSaysWins() {
    write("pyproject.toml", "[project]\nrequires-python = '>=3.9'\n");

    assertThat(new TargetVersions(new PythonVersion(12)).of(folder.resolve("a.py")))
        .isEqualTo(new PythonVersion(12));
  }

  @Test
  void nobodySaysAnything() {
    write(".git/HEAD", "");

    assertThat(target("a.py")).isEqualTo(TargetVersions.UNSTATED);
  }

  @Test
  void readsPyprojectAndOnlyTheRightTable() {
    write(
        "pyproject.toml",
        """
        # requires-python = ">=3.13"
        [build-system]
        requires-python = ">=3.13"
        [project]
        description = \"\"\"
        [project]
        requires-python = ">=3.13"
        \"\"\"
        requires-python = ">=3.10"  # the oldest
        [tool.x]
        requires-python = ">=3.13"
        """);

    assertThat(target("src/a.py")).isEqualTo(new PythonVersion(10));
  }

  @Test
  void readsPoetry() {
    write("pyproject.toml", "[tool.poetry.dependencies]\npython = \"^3.11\"\n");

    assertThat(target("a.py")).isEqualTo(new PythonVersion(11));
  }

  @Test
  void readsSetupCfg() {
    write("pyproject.toml", "[build-system]\nrequires = ['setuptools']\n");
    write("setup.cfg", "[options]\npackages = find:\npython_requires = >=3.9\n");

    assertThat(target("a.py")).isEqualTo(new PythonVersion(9));
  }

  @Test
  void readsALiteralInSetupPy() {
    write("setup.py", "from setuptools import setup\nsetup(name='x', python_requires='>=3.12')\n");

    assertThat(target("a.py")).isEqualTo(new PythonVersion(12));
  }

  @Test
  void doesNotGuessWhatSetupPyComputes() {
    write(".git/HEAD", "");
    write("setup.py", "V = '3.12'\nsetup(python_requires='>=' + V)\n");

    assertThat(target("a.py")).isEqualTo(TargetVersions.UNSTATED);
  }

  @Test
  void theNearestFolderDecidesAndTheRepositoryIsTheLimit() {
    write("pyproject.toml", "[project]\nrequires-python = '>=3.9'\n");
    write("inner/setup.cfg", "[options]\npython_requires = >=3.11\n");
    write("repository/.git/HEAD", "");

    assertThat(target("inner/deep/a.py")).isEqualTo(new PythonVersion(11));
    assertThat(target("other/a.py")).isEqualTo(new PythonVersion(9));
    assertThat(target("repository/a.py")).isEqualTo(TargetVersions.UNSTATED);
  }

  private PythonVersion target(String file) {
    return new TargetVersions(null).of(folder.resolve(file));
  }

  private void write(String name, String text) {
    new Runs(folder).write(name, text);
  }
}
