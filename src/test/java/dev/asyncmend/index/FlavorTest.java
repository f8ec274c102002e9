package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which async library owns a file. */
final class FlavorTest {

  private static Flavor flavor(String text) {
    return Example.of(text).resolver("main.py").flavor();
  }

  @ParameterizedTest
  @CsvSource({
    "import asyncio,                     ASYNCIO, true",
    "import asyncio.subprocess as sub,   ASYNCIO, true",
    "from asyncio import sleep,          ASYNCIO, true",
    "from asyncio import *,              ASYNCIO, true",
    "import aiohttp,                     ASYNCIO, true",
    "import trio,                        TRIO,    false",
    "from trio import sleep,             TRIO,    false",
    "from trio.lowlevel import *,        TRIO,    false",
    "import trio; import asyncio,        TRIO,    false",
    "import curio,                       CURIO,   false",
    "import anyio,                       ANYIO,   false",
    "import anyio; import asyncio,       ASYNCIO, true",
    "import os,                          NONE,    true",
    "import trio_typing,                 NONE,    true",
    "from . import trio,                 NONE,    true",
  })
  void theImportsDecide(String imports, Flavor expected, boolean asyncio) {
    assertThat(flavor(imports)).isEqualTo(expected);
    assertThat(flavor(imports).takesAsyncio()).isEqualTo(asyncio);
  }

  @Test
  void anImportInsideAFunctionCounts() {
    assertThat(flavor("async def main():\n    import trio\n")).isEqualTo(Flavor.TRIO);
  }

  @Test
  void anImportForTypeCheckersDoesNotCount() {
    String text = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import trio\n";
    assertThat(flavor(text)).isEqualTo(Flavor.NONE);
  }

  @Test
  void aFileThatImportsNoneBelongsToTheLibraryOfTheProject() {
    assertThat(flavor("async def main(): ...\n=== other.py\nimport trio\n")).isEqualTo(Flavor.TRIO);
    assertThat(flavor("async def main(): ...\n=== other.py\nimport anyio\n"))
        .isEqualTo(Flavor.ANYIO);
    assertThat(flavor("async def main(): ...\n=== other.py\nimport asyncio\n"))
        .isEqualTo(Flavor.NONE);
  }

  @Test
  void aProjectOfSeveralLibrariesDecidesNothing() {
    String text = "async def main(): ...\n=== a.py\nimport trio\n=== b.py\nimport asyncio\n";
    assertThat(flavor(text)).isEqualTo(Flavor.NONE);
  }

  @Test
  void aFileThatNobodyKnowsBelongsToNobody() {
    assertThat(Example.of("import trio\n").index().flavor("other.py")).isEqualTo(Flavor.NONE);
  }

  @Test
  void aModuleInALibraryIsImportedByItsName() {
    ProjectIndex index = Example.of("import aiohttp.web\nimport a.b as c\n").index();

    assertThat(index.imports("aiohttp.web")).isTrue();
    assertThat(index.imports("aiohttp")).isTrue();
    assertThat(index.imports("a.b")).isTrue();
    assertThat(index.imports("aiohttp.client")).isFalse();
  }

  @Test
  void aProjectImportsWhatAnyOfItsModulesImports() {
    ProjectIndex index =
        Example.of("x = 1\n=== a/b.py\ndef f():\n    import nest_asyncio\n").index();

    assertThat(index.imports("nest_asyncio")).isTrue();
    assertThat(index.imports("nest")).isFalse();
    assertThat(index.imports("a")).isFalse();
  }
}
