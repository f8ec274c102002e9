package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.index.AsyncTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who runs asynchronous tests, by what folders say. */
final class TestSetupsTest {
  @TempDir private Path folder;

  @BeforeEach
  void repository() {
    write(".git/HEAD", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "requirements.txt          ; pytest-asyncio                              ; MARKED",
        "requirements.txt          ; pytest_asyncio==0.21.0                      ; MARKED",
        "requirements.txt          ; PyTest.Asyncio                              ; MARKED",
        "requirements.txt          ; pytest                                      ; UNSTATED",
        "requirements.txt          ; # pytest-asyncio                            ; UNSTATED",
        "requirements.txt          ; my-pytest-asyncio                           ; UNSTATED",
        "requirements.txt          ; pytest-asyncio-cooperative                  ; ANY",
        "requirements.txt          ; pytest-trio                                 ; ANY",
        "requirements-dev.in       ; pytest-asyncio                              ; MARKED",
        "requirements/test.txt     ; pytest-asyncio                              ; MARKED",
        "notes.txt                 ; pytest-asyncio                              ; UNSTATED",
        "pyproject.toml            ; test = ['pytest-asyncio>=0.21']             ; MARKED",
        "pyproject.toml            ; asyncio_mode = 'strict'                     ; MARKED",
        "pyproject.toml            ; asyncio_mode = \"auto\"                     ; ANY",
        "pyproject.toml            ; # asyncio_mode = 'auto'                     ; UNSTATED",
        "pyproject.toml            ; addopts = '--asyncio-mode=auto'             ; ANY",
        "pyproject.toml            ; addopts = ['--asyncio-mode', 'strict']      ; MARKED",
        "pyproject.toml            ; addopts = '-p no:asyncio'                   ; ANY",
        "pyproject.toml            ; anyio_mode = 'auto'                         ; ANY",
        "pytest.ini                ; asyncio_mode=auto                           ; ANY",
        "pytest.ini                ; asyncio_mode = {mode}                       ; ANY",
        "setup.cfg                 ; asyncio_mode = legacy                       ; MARKED",
        "tox.ini                   ; commands = pytest --asyncio-mode=auto       ; ANY",
        "setup.py                  ; tests_require=['pytest-asyncio']            ; MARKED",
        "noxfile.py                ; session.install('pytest-asyncio')           ; UNSTATED",
        "noxfile.py                ; session.run('pytest', '--asyncio-mode=auto'); ANY",
        "Makefile                  ; pytest --asyncio-mode auto                  ; ANY",
        ".github/workflows/ci.yml  ; run: pytest --asyncio-mode=auto             ; ANY",
        "conftest.py               ; import pytest_asyncio                       ; UNSTATED",
        "conftest.py               ; def pytest_collection_modifyitems(items): ; ANY",
        "conftest.py               ; pytest_plugins = ['aiohttp.pytest_plugin'] ; ANY",
      })
  void aFileSays(String file, String text, AsyncTests expected) {
    write(file, text + "\n");

    assertThat(tests("tests/test_a.py")).isEqualTo(expected);
  }

  @Test
  void everyFolderUpToTheRepositorySpeaks() {
    write("requirements.txt", "pytest-asyncio\n");
    write("tests/unit/pytest.ini", "[pytest]\n");
    write("tests/unit/auto/conftest.py", "pytest_plugins = []\n");

    assertThat(tests("tests/unit/test_a.py")).isEqualTo(AsyncTests.MARKED);
    assertThat(tests("tests/unit/auto/test_a.py")).isEqualTo(AsyncTests.ANY);
  }

  @Test
  void whatIsAboveTheRepositoryIsSomebodyElses() {
    write("pytest.ini", "asyncio_mode = auto\n");
    write("inner/.git/HEAD", "");
    write("inner/setup.cfg", "pytest-asyncio\n");

    assertThat(tests("inner/test_a.py")).isEqualTo(AsyncTests.MARKED);
  }

  @Test
  void aFileThatIsNoTextSaysNothing() throws IOException {
    Files.write(folder.resolve("pytest.ini"), new byte[] {(byte) 0xff, 0});

    assertThat(tests("test_a.py")).isEqualTo(AsyncTests.UNSTATED);
  }

  private AsyncTests tests(String file) {
    return new TestSetups().of(folder.resolve(file));
  }

  private void write(String name, String text) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
