package dev.asyncmend.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports that go since an edit took their last use away. */
class UnusedTest {
  private static final String USE = "async def f():\n    time.sleep(1)\n";

  /** Expects that the imports {@code before} become {@code after} when the use of time goes. */
  private static void assertImports(String before, String after) {
    assertThat(Mark.replace("x.py", before + USE, "time.sleep", "nap"))
        .isEqualTo(after + USE.replace("time.sleep", "nap"));
  }

  private static void assertKept(String before) {
    assertImports(before, before);
  }

  @Test
  void aLineOfItsOwnGoes() {
    assertImports("import time\n", "");
    assertImports("import os\nimport time\nx = os\n", "import os\nx = os\n");
    assertImports("import time\nimport os\nx = os\n", "import os\nx = os\n");
    assertImports("import re as time\n", "");
    assertImports("from x import y as time\n", "");
    assertImports("from x import (\n    time,\n)\n", "");
    assertImports("lazy import time\n", "");
    assertImports("import time;\n", "");
    assertImports("import time\r\nx = 1\r\n", "x = 1\r\n");
    assertImports("\uFEFFimport time\n", "\uFEFF");
    assertThat(Mark.replace("x.py", "def f(): time.sleep\nimport time", "time.sleep", "nap"))
        .isEqualTo("def f(): nap");
  }

  @Test
  void blankLinesDoNotPileUp() {
    assertImports("'''D'''\n\nimport time\n\nx = 1\n", "'''D'''\n\nx = 1\n");
    assertImports("'''D'''\n\nimport time\n\n\n", "'''D'''\n\n\n");
    assertImports("import time\n\n\n", "");
    assertImports("import os\n\nimport time\n\nx = os\n", "import os\n\nx = os\n");
    assertImports("import os\nimport time\n\nx = os\n", "import os\n\nx = os\n");
    assertImports("import os\n\n\nimport time\n\nx = os\n", "import os\n\n\nx = os\n");
    assertImports("# c\n\nimport time\n\nx = 1\n", "# c\n\nx = 1\n");
  }

  @Test
  void severalLinesGoTogether() {
    assertThat(
            Mark.replace(
                "x.py", "import os\n\nimport re\nimport time\n\nos, (re.a + time.b)\n",
                "re.a + time.b", "1"))
        .isEqualTo("import os\n\nos, (1)\n");
    assertThat(
            Mark.replace(
                "x.py", "import re\n\nimport time\n\nx = 1, (re.a + time.b)\n",
                "re.a + time.b", "1"))
        .isEqualTo("x = 1, (1)\n");
    assertThat(
            Mark.replace(
                "x.py", "import re\n# c\nimport os\nimport time\n\nx = os, (re.a + time.b)\n",
                "re.a + time.b", "1"))
        .isEqualTo("# c\nimport os\n\nx = os, (1)\n");
  }

  @Test
  void oneOfSeveralNamesGoes() {
    assertImports("import os, time\nos\n", "import os\nos\n");
    assertImports("import time, os\nos\n", "import os\nos\n");
    assertImports("import a, time, b\na, b\n", "import a, b\na, b\n");
    assertImports("from x import a, time\na\n", "from x import a\na\n");
    assertImports("from x import (a, time,)\na\n", "from x import (a,)\na\n");
    assertImports("from x import (time, a)\na\n", "from x import (a)\na\n");
    assertImports("from x import a, \\\n    time\na\n", "from x import a\na\n");
    assertImports(
        "from x import (\n    a,  # about a\n    time,\n)\na\n",
        "from x import (\n    a,  # about a\n    time,\n)\na\n");
    assertImports(
        "from x import (\n    a,\n    time,\n    z,\n)\na, z\n",
        "from x import (\n    a,\n    z,\n)\na, z\n");
    assertImports("from x import (\n    a,\n    time,\n)\na\n", "from x import (\n    a,\n)\na\n");
  }

  @Test
  void aStatementBesideOthersGoesWithItsSemicolon() {
    assertImports("import time; import os\nos\n", "import os\nos\n");
    assertImports("import os; import time\nos\n", "import os\nos\n");
    assertImports("import os; import time; x = os\n", "import os; x = os\n");
    assertImports("import time; x = 1\n", "x = 1\n");
  }

  @Test
  void importsInsideFunctionsGoToo() {
    assertThat(
            Mark.replace(
                "x.py", "def f():\n    import time\n\n    time.sleep(1)\n", "time.sleep", "nap"))
        .isEqualTo("def f():\n    nap(1)\n");
    assertThat(Mark.replace("x.py", "def f(): import time; time.x()\n", "time.x", "y"))
        .isEqualTo("def f(): y()\n");
    assertThat(
            Mark.replace(
                "x.py",
                "def f():\n    '''D'''\n    import time\n    time.sleep(1)\n",
                "time.sleep",
                "nap"))
        .isEqualTo("def f():\n    '''D'''\n    nap(1)\n");
  }

  @Test
  void theNewImportTakesThePlaceOfTheOld() {
    for (String text :
        new String[] {
          "import time\n\n\ndef f():\n    HERE(time)\n",
          "'''D'''\n\nimport time\n\n\ndef f():\n    HERE(time)\n",
          "import os\nimport time\n\n\ndef f():\n    HERE(time)\nos\n",
          "from x import time\n\n\ndef f():\n    HERE(time)\n",
        }) {
      String after = replaceAndImport(text, "asyncio");
      assertThat(after).doesNotContain("time").contains("import asyncio\n").contains("\n\n\ndef");
      assertThat(after).doesNotContain("\n\n\n\n");
    }
    assertThat(replaceAndImport("import time\n\n\ndef f():\n    HERE(time)\n", "asyncio"))
        .isEqualTo("import asyncio\n\n\ndef f():\n    asyncio(1)\n");
    assertThat(replaceAndImport("import attr as time\n\n\nHERE(time)\n", "asyncio"))
        .isEqualTo("import asyncio\n\n\nasyncio(1)\n");
    assertThat(replaceAndImport("import time\n\n\nHERE(time)\n", "attr"))
        .isEqualTo("import attr\n\n\nattr(1)\n");
    assertThat(replaceAndImport("import time\r\nimport os\r\n\r\nos, HERE(time)\r\n", "asyncio"))
        .isEqualTo("import asyncio\r\nimport os\r\n\r\nos, asyncio(1)\r\n");
  }

  private static String replaceAndImport(String text, String module) {
    Sample sample = Sample.of(text);
    var node = sample.node("HERE(time)");
    return sample.after(
        Sample.fix(
            new Edit.Replace(node.first(), node.last(), module + "(1)"),
            new Edit.NeedImport(QName.of(module), null, null, node.first(), false)));
  }

  @Test
  void aNameThatGoesMayMakeRoomForOneThatComes() {
    Sample sample = Sample.of("from asyncio import gather\n\ngather\n");
    int use = sample.token("gather", 2);
    assertThat(
            sample.after(
                Sample.fix(
                    new Edit.Replace(use, use, "wait"),
                    new Edit.NeedImport(QName.of("asyncio"), "wait", null, use, false))))
        .isEqualTo("from asyncio import wait\n\nwait\n");
    Sample first =
        Sample.of("from asyncio import (\n    gather,\n    sleep,\n)\n\ngather, sleep\n");
    int gone = first.token("gather", 2);
    assertThat(
            first.after(
                Sample.fix(
                    new Edit.Replace(gone, gone, "wait"),
                    new Edit.NeedImport(QName.of("asyncio"), "wait", null, gone, false))))
        .isEqualTo("from asyncio import (\n    sleep,\n    wait,\n)\n\nwait, sleep\n");
    Sample longer =
        Sample.of(
            "from asyncio import (\n    gather,\n    sleep,\n    zoo,\n)\n\ngather, zoo, sleep\n");
    int last = longer.token("zoo", 2);
    assertThat(
            longer.after(
                Sample.fix(
                    new Edit.Replace(last, last, "wait"),
                    new Edit.NeedImport(QName.of("asyncio"), "wait", null, last, false))))
        .isEqualTo(
            "from asyncio import (\n    gather,\n    sleep,\n    wait,\n)\n\ngather, wait, sleep\n");
  }

  /** Whatever speaks for a use that nobody sees keeps the import. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "import time\ntime\n",
        "import time  # noqa: F401\n",
        "from x import (  # noqa\n    time,\n)\n",
        "# needed by f\nimport time\n\n",
        "# needed by f\nimport time\nx = 1\n",
        "import time\n__all__ = ['time']\n",
        "import time\n__all__ = []\n__all__ += ['time']\n",
        "import time\n__all__ = []\n__all__.append('time')\n",
        "import time as time\n",
        "from x import time as time\n",
        "import time\ndef g(x: 'time.x'): pass\n",
        "import time\ndef g() -> 'list[time]': pass\n",
        "import time\nx: 'time'\n",
        "import time\ncast('time.x', 1)\n",
        "import time\ny = Optional['time.x']\n",
        "import time\nx = []  # type: List[time.x]\n",
        "import time\nimport time\n",
        "import time\ntime = time\n",
        "import time\ndel time\n",
        "try:\n    import time\nexcept ImportError:\n    pass\n",
        "if x:\n    import time\n",
        "import time.sub\n",
      })
  void whatMayBeUsedStays(String imports) {
    assertKept(imports);
  }

  @Test
  void attributesAndOtherStringsAreNoUse() {
    assertImports(
        "import time\nx.time = 'time'\nprint('the time')\n",
        "x.time = 'time'\nprint('the time')\n");
    assertImports("# section\nimport time\nimport os\nos\n", "# section\nimport os\nos\n");
    assertImports("import time\nrow['time']\n", "row['time']\n");
  }

  @Test
  void packagesMayReExport() {
    String text = "import time\n" + USE;
    assertThat(Mark.replace("p/__init__.py", text, "time.sleep", "nap"))
        .isEqualTo(text.replace("time.sleep", "nap"));
    assertThat(Mark.replace("p\\__init__.py", text, "time.sleep", "nap")).startsWith("import time");
  }

  @Test
  void importsThatWereUnusedBeforeStay() {
    assertImports("import os\nimport time\n", "import os\n");
  }

  @Test
  void whatTheEditWritesAgainIsUsed() {
    assertThat(Mark.replace("x.py", "import time\n" + USE, "time.sleep", "g(time)"))
        .startsWith("import time\n");
    assertThat(Mark.replace("x.py", "from a import sleep\nsleep(1)\n", "sleep", "asyncio.sleep"))
        .as("an attribute of that name is not the name")
        .isEqualTo("asyncio.sleep(1)\n");
  }

  @Test
  void aDeferredFixKeepsItsImport() {
    Sample sample = Sample.of("import time\ntime.a(time.b)\n");
    var inner = sample.node("time.b");
    Fix outer = Sample.fix(new Edit.Replace(inner.first() - 4, inner.last() + 1, "a(b)"));
    Fix small = Sample.fix(new Edit.Replace(inner.first(), inner.last(), "b"));
    assertThat(sample.plan(outer, small).deferred()).containsExactly(outer);
    assertThat(TokenPatcher.apply(sample.file(), sample.plan(outer, small)))
        .isEqualTo("import time\ntime.a(b)\n");
  }
}
