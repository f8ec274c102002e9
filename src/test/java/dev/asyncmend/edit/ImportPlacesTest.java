package dev.asyncmend.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.Encoded;
import dev.asyncmend.text.SourceText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a new import goes, and in what style. */
class ImportPlacesTest {
  private static final String USE = "\n\ndef f():\n    HERE(1)\n";

  /** Expects that the imports {@code before} become {@code after} when {@code symbol} is needed. */
  private static void assertImports(String before, String after, String symbol, String written) {
    assertThat(Mark.mend(before + USE, symbol)).isEqualTo(after + USE.replace("HERE", written));
  }

  private static void assertImports(String before, String after) {
    assertImports(before, after, "asyncio.run", "asyncio.run");
  }

  @Test
  void sortedBlocksStaySorted() {
    assertImports("import abc\nimport os\n", "import abc\nimport asyncio\nimport os\n");
    assertImports("import abc\n", "import abc\nimport asyncio\n");
    assertImports(
        "import os\nfrom abc import x\n", "import asyncio\nimport os\nfrom abc import x\n");
    assertImports("from abc import x\n", "import asyncio\nfrom abc import x\n");
    assertImports(
        "from abc import x\nimport os\n", "from abc import x\nimport asyncio\nimport os\n");
    assertImports("import abc\nimport Zlib\n", "import abc\nimport asyncio\nimport Zlib\n");
    assertImports(
        "import os\nimport sys\nimport attr\nimport bs4\n",
        "import asyncio\nimport os\nimport sys\nimport attr\nimport bs4\n");
  }

  @Test
  void unsortedBlocksGrowAtTheirEnd() {
    assertImports("import sys\nimport abc\n", "import sys\nimport abc\nimport asyncio\n");
  }

  @Test
  void sectionsAreKeptApart() {
    assertImports("import attr\n", "import asyncio\n\nimport attr\n");
    assertImports("import os\n\nimport attr\n", "import asyncio\nimport os\n\nimport attr\n");
    assertImports("from . import x\n", "import asyncio\n\nfrom . import x\n");
    assertImports("import os\n", "import os\n\nimport httpx\n", "httpx.get", "httpx.get");
    assertImports(
        "import os\n\nfrom . import x\n",
        "import os\n\nimport httpx\n\nfrom . import x\n",
        "httpx.get",
        "httpx.get");
    assertImports(
        "import os\nfrom . import x\n",
        "import os\nimport httpx\nfrom . import x\n",
        "httpx.get",
        "httpx.get");
    assertImports("from . import x\n", "import httpx\n\nfrom . import x\n", "httpx.x", "httpx.x");
    assertImports(
        "import attr\n\nimport app.a\n",
        "import attr\n\nimport app.a\nimport app.b\n",
        "app.b.c",
        "app.b.c");
    assertImports(
        "import attr\nimport os\nimport abc\n",
        "import attr\nimport os\nimport abc\nimport asyncio\n");
    assertImports(
        "import attr\nimport abc\nimport os\nimport app\n",
        "import attr\nimport abc\nimport asyncio\nimport os\nimport app\n");
  }

  @Test
  void headingsStayAboveTheirBlock() {
    assertImports(
        "# Standard\nimport os\nimport sys\n\n# Others\nimport attr\n",
        "# Standard\nimport asyncio\nimport os\nimport sys\n\n# Others\nimport attr\n");
    assertImports(
        "import attr\n\n# Ours\nfrom . import x\n",
        "import asyncio\n\nimport attr\n\n# Ours\nfrom . import x\n");
    assertImports(
        "'''D'''\n\n# Others\nimport attr\n",
        "'''D'''\n\nimport asyncio\n\n# Others\nimport attr\n");
    assertImports("# Licence\nimport attr\n", "# Licence\nimport asyncio\n\nimport attr\n");
    assertImports("# os is needed\nimport os\n", "# os is needed\nimport os\nimport asyncio\n");
    assertImports(
        "import os  # why\nimport sys\n", "import asyncio\nimport os  # why\nimport sys\n");
  }

  @Test
  void docstringAndFutureComeFirst() {
    assertImports(
        "'''D'''\nfrom __future__ import annotations\n\nimport os\n",
        "'''D'''\nfrom __future__ import annotations\n\nimport asyncio\nimport os\n");
    assertImports(
        "from __future__ import annotations\nimport os\n",
        "from __future__ import annotations\nimport asyncio\nimport os\n");
    assertImports("'''D'''\n", "'''D'''\n\nimport asyncio\n");
    assertImports(
        "from __future__ import annotations\n",
        "from __future__ import annotations\n\nimport asyncio\n");
    assertThat(Mark.mend("'''D'''\nx = HERE()\n", "asyncio.run"))
        .isEqualTo("'''D'''\n\nimport asyncio\n\nx = asyncio.run()\n");
    assertThat(Mark.mend("f'''D'''\nx = HERE()\n", "asyncio.run"))
        .as("an f-string is no docstring")
        .startsWith("import asyncio\n\nf'''D'''\n");
  }

  @Test
  void filesWithoutImports() {
    assertThat(Mark.mend("def f():\n    HERE()\n", "asyncio.run"))
        .isEqualTo("import asyncio\n\n\ndef f():\n    asyncio.run()\n");
    assertThat(Mark.mend("@HERE\nclass C: pass\n", "asyncio.run"))
        .isEqualTo("import asyncio\n\n\n@asyncio.run\nclass C: pass\n");
    assertThat(Mark.mend("x = HERE", "asyncio.run")).isEqualTo("import asyncio\n\nx = asyncio.run");
    assertThat(Mark.mend("#!/bin/x\n# coding: latin-1\ndef f(): HERE()\n", "asyncio.run"))
        .isEqualTo("#!/bin/x\n# coding: latin-1\nimport asyncio\n\n\ndef f(): asyncio.run()\n");
    assertThat(Mark.mend("# Licence\n\n# about x\nx = HERE\n", "asyncio.run"))
        .isEqualTo("# Licence\n\nimport asyncio\n\n# about x\nx = asyncio.run\n");
    assertThat(Mark.mend("# Licence\nx = HERE\n", "asyncio.run"))
        .isEqualTo("# Licence\nimport asyncio\n\nx = asyncio.run\n");
    assertThat(Mark.mend("# about f\ndef f(): HERE\n", "asyncio.run"))
        .isEqualTo("import asyncio\n\n\n# about f\ndef f(): asyncio.run\n");
    assertThat(Mark.mend("#!/bin/x\n# about f\ndef f(): HERE\n", "asyncio.run"))
        .isEqualTo("#!/bin/x\nimport asyncio\n\n\n# about f\ndef f(): asyncio.run\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'import asyncio\n'",
    "'\n', '\nimport asyncio\n'",
    "'# c\n', '# c\nimport asyncio\n'",
    "'# c', '# c\nimport asyncio\n'",
    "'\uFEFF', '\uFEFFimport asyncio\n'",
    "'\uFEFFx = 1\r\n', '\uFEFFimport asyncio\r\n\r\nx = 1\r\n'",
    "'\"\"\"D\"\"\"', '\"\"\"D\"\"\"\n\nimport asyncio'",
    "'\"\"\"D\"\"\"\n', '\"\"\"D\"\"\"\n\nimport asyncio\n'",
    "'import os', 'import asyncio\nimport os'",
    "'import abc', 'import abc\nimport asyncio'",
    "'import attr', 'import asyncio\n\nimport attr'",
    "'\uFEFF# c\nx = 1', '\uFEFF# c\nimport asyncio\n\nx = 1'",
  })
  void smallestFiles(String before, String after) {
    assertThat(Mark.need(before, "asyncio", null, null)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "'import os', 'import os\n\nimport httpx'",
    "'import os\n', 'import os\n\nimport httpx\n'",
    "'import os\n  \n\n', 'import os\n\nimport httpx\n  \n\n'",
    "'import os\nx = 1\n', 'import os\n\nimport httpx\n\nx = 1\n'",
    "'import os\n# c\n', 'import os\n\nimport httpx\n\n# c\n'",
  })
  void aNewBlockStandsApartFromWhatFollows(String before, String after) {
    assertThat(Mark.need(before, "httpx", null, null)).isEqualTo(after);
  }

  @Test
  void importsRunBeforeTheirFirstUse() {
    assertThat(Mark.mend("import sys\nHERE()\nimport abc\n", "asyncio.run"))
        .isEqualTo("import asyncio\nimport sys\nasyncio.run()\nimport abc\n");
    assertThat(Mark.mend("x = HERE()\nimport abc\n", "asyncio.run"))
        .isEqualTo("import asyncio\n\nx = asyncio.run()\nimport abc\n");
    assertThat(Mark.mend("x = 1\nimport os\nHERE()\n", "asyncio.run"))
        .isEqualTo("x = 1\nimport asyncio\nimport os\nasyncio.run()\n");
    assertThat(Mark.mend("'''D'''; HERE(1)\n", "asyncio.run"))
        .isEqualTo("'''D'''; import asyncio; asyncio.run(1)\n");
    assertThat(Mark.mend("import os; HERE(1)\n", "asyncio.run"))
        .isEqualTo("import asyncio\n\nimport os; asyncio.run(1)\n");
    assertThat(Mark.mend("from asyncio import x\nHERE()\n", "asyncio.run"))
        .isEqualTo("from asyncio import run, x\nrun()\n");
    assertThat(Mark.mend("HERE()\nfrom asyncio import x\n", "asyncio.run"))
        .isEqualTo("import asyncio\n\nasyncio.run()\nfrom asyncio import x\n");
  }

  @Test
  void codeBetweenImportsEndsTheirBlock() {
    assertImports(
        "import os\nsys.path.append(1)\nimport abc\n",
        "import asyncio\nimport os\nsys.path.append(1)\nimport abc\n");
    assertImports("__version__ = 1\nimport os\n", "__version__ = 1\nimport asyncio\nimport os\n");
    assertImports(
        "import os\nif os.x:\n    import abc\nelse:\n    import sys\nimport zlib\n",
        "import asyncio\nimport os\nif os.x:\n    import abc\nelse:\n    import sys\nimport zlib\n");
    assertImports(
        "try:\n    import attr\nexcept ImportError:\n    attr = 0\nimport zlib\n",
        "try:\n    import attr\nexcept ImportError:\n    attr = 0\nimport asyncio\nimport zlib\n");
  }

  @Test
  void tabsAndLineEndsAreThoseOfTheFile() {
    assertThat(
            Mark.mend(
                "class C:\r\n\tdef f(self):\r\n\t\t'D'\r\n\t\tHERE(1)\r\n",
                "app.run",
                module -> true))
        .isEqualTo("class C:\r\n\tdef f(self):\r\n\t\t'D'\r\n\t\timport app\r\n\t\tapp.run(1)\r\n");
    assertThat(Mark.mend("import os\r\n\rdef f():\n\tHERE(1)\n", "asyncio.run"))
        .as("each line keeps its own")
        .isEqualTo("import asyncio\r\nimport os\r\n\rdef f():\n\tasyncio.run(1)\n");
    assertThat(Mark.mend("x = 1\rHERE(1)\r", "asyncio.run"))
        .isEqualTo("import asyncio\r\rx = 1\rasyncio.run(1)\r");
    assertThat(Mark.mend("\fimport os\nHERE(1)\n", "asyncio.run"))
        .isEqualTo("\fimport asyncio\nimport os\nasyncio.run(1)\n");
  }

  @Test
  void encodingsAreKept() {
    byte[] before = "# coding: latin-1\n# \u00e9\nx = 1\n".getBytes(StandardCharsets.ISO_8859_1);
    SourceText text = ((Decoded.Ok) SourceText.read(before)).text();
    String after = Mark.need(text.chars(), "asyncio", null, null);
    assertThat(((Encoded.Ok) text.encode(after)).bytes())
        .isEqualTo(
            "# coding: latin-1\n# \u00e9\nimport asyncio\n\nx = 1\n"
                .getBytes(StandardCharsets.ISO_8859_1));
  }
}
