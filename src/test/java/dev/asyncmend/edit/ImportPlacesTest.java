package dev.asyncmend.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import java.util.List;
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
  void severalImportsAtOncePlaceTogether() {
    Sample sample = Sample.of("x = 1\n");
    int end = sample.file().tokens().size() - 1;
    String after =
        sample.after(
            Sample.fix(new Edit.NeedImport(QName.of("httpx"), null, null, end, false)),
            Sample.fix(new Edit.NeedImport(QName.of("os"), "path", null, end, false)),
            Sample.fix(new Edit.NeedImport(QName.of("os"), "sep", "s", end, false)),
            Sample.fix(new Edit.NeedImport(QName.of("asyncio"), null, null, end, false)),
            Sample.fix(new Edit.NeedImport(QName.of("asyncio"), null, null, 0, false)));
    assertThat(after)
        .isEqualTo("import asyncio\nfrom os import path, sep as s\n\nimport httpx\n\nx = 1\n");
  }

  @Test
  void oneNameIsNotImportedForTwoThings() {
    Sample sample = Sample.of("x = 1\n");
    int end = sample.file().tokens().size() - 1;
    Fix first = Sample.fix(new Edit.NeedImport(QName.of("a"), "get", null, end, false));
    Fix second = Sample.fix(new Edit.NeedImport(QName.of("b"), "get", null, end, false));
    EditPlan plan = sample.plan(first, second);
    assertThat(plan.accepted()).containsExactly(first);
    assertThat(plan.deferred()).containsExactly(second);
  }

  @Test
  void anImportStaysForTheOtherFixWhenOneIsDeferred() {
    Sample sample = Sample.of("a(b)\n");
    Edit.NeedImport need = new Edit.NeedImport(QName.of("asyncio"), null, null, 0, false);
    Fix outer = Sample.fix(new Edit.Replace(0, 3, "asyncio.a(b)"), need);
    Fix inner = Sample.fix(new Edit.Replace(2, 2, "asyncio.b"), need);
    EditPlan plan = sample.plan(outer, inner);
    assertThat(plan.deferred()).isEqualTo(List.of(outer));
    assertThat(TokenPatcher.apply(sample.file(), plan))
        .isEqualTo("import asyncio\n\na(asyncio.b)\n");
  }

  @Test
  void aFixThatReplacesTheImportsPushesNewOnesAside() {
    Sample sample = Sample.of("'''D'''\nimport os\nimport sys\n\nos, sys\n");
    int first = sample.token("import");
    int last = sample.token("sys");
    Edit.NeedImport need = new Edit.NeedImport(QName.of("re"), null, null, last + 9, false);
    String after = sample.after(Sample.fix(new Edit.Replace(first, last, "import os, sys"), need));
    assertThat(after).isEqualTo("'''D'''\n\nimport re\n\nimport os, sys\n\nos, sys\n");
  }

  @Test
  void aNameDoesNotJoinAnImportThatAFixReplaces() {
    Sample sample = Sample.of("from asyncio import run\n\nrun(1)\n");
    int name = sample.token("run");
    int use = sample.token("run", 2);
    String after =
        sample.after(
            Sample.fix(
                new Edit.Replace(name, name, "run as r"),
                new Edit.Replace(use, use + 3, "r(sleep(1))"),
                new Edit.NeedImport(QName.of("asyncio"), "sleep", null, use, false)));
    assertThat(after)
        .isEqualTo("from asyncio import run as r\nfrom asyncio import sleep\n\nr(sleep(1))\n");
  }

  @Test
  void anImportThatAFixAsksForIsNotDroppedByTheSameFix() {
    Sample sample = Sample.of("import time\n\ntime\n");
    int use = sample.token("time", 2);
    String after =
        sample.after(
            Sample.fix(
                new Edit.Replace(use, use, "x"),
                new Edit.NeedImport(QName.of("time"), null, null, use, false)));
    assertThat(after).isEqualTo("import time\n\nx\n");
  }

  @Test
  void aFixWhoseImportsFindNoPlaceWaits() {
    Sample sample = Sample.of("x = 1\n");
    int end = sample.file().tokens().size() - 1;
    Edit.NeedImport need = new Edit.NeedImport(QName.of("os"), null, null, end, false);
    Fix whole = Sample.fix(new Edit.Replace(0, end - 2, "x = 2"));
    assertThat(sample.plan(whole, Sample.fix(need)).deferred()).isEmpty();
    Sample headed = Sample.of("'''D'''\nx = 1\n");
    int last = headed.token("1");
    Fix all = Sample.fix(new Edit.Replace(0, last, "'''D'''\nx = 2"));
    Fix wish = Sample.fix(new Edit.NeedImport(QName.of("os"), null, null, last + 2, false));
    EditPlan plan = headed.plan(all, wish);
    assertThat(plan.deferred()).containsExactly(wish);
    assertThat(TokenPatcher.apply(headed.file(), plan)).isEqualTo("'''D'''\nx = 2\n");
  }
}
