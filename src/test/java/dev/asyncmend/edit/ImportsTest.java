package dev.asyncmend.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a symbol is called, and when a file must import it first. */
class ImportsTest {

  /** Both texts without imports: what {@code HERE} became. */
  private static void assertCalled(String imports, String symbol, String expected) {
    String code = "\n\nasync def f(q):\n    HERE(1)\n";
    assertThat(Mark.mend(imports + code, symbol))
        .isEqualTo(imports + code.replace("HERE", expected));
  }

  @Test
  void existingImportsAreReused() {
    assertCalled("import asyncio\n", "asyncio.sleep", "asyncio.sleep");
    assertCalled("import asyncio as aio\n", "asyncio.sleep", "aio.sleep");
    assertCalled("from asyncio import sleep\n", "asyncio.sleep", "sleep");
    assertCalled("from asyncio import sleep as nap\n", "asyncio.sleep", "nap");
    assertCalled("lazy import asyncio\n", "asyncio.sleep", "asyncio.sleep");
    assertCalled(
        "import concurrent.futures\n", "concurrent.futures.wait", "concurrent.futures.wait");
    assertCalled("import concurrent.futures as c\n", "concurrent.futures.wait", "c.wait");
    assertCalled("from concurrent import futures\n", "concurrent.futures.wait", "futures.wait");
    assertCalled("import a.b.c\n", "a.b.x", "a.b.x");
    assertCalled("import asyncio as aio\n", "asyncio", "aio");
    assertCalled("from app.models import User as U\n", "app.models.User", "U");
  }

  @Test
  void theMostDirectImportIsReused() {
    assertCalled("import asyncio\nfrom asyncio import sleep\n", "asyncio.sleep", "sleep");
    assertCalled("import asyncio\nfrom asyncio import sleep\n", "asyncio.wait", "asyncio.wait");
  }

  @Test
  void membersOfMembersAreFoundBehindTheirOwner() {
    Sample sample = Sample.of("from a.b import C as D\n\nx = 1\n");
    Imports imports = Imports.of(sample.scopes());
    assertThat(imports.reference(QName.of("a.b"), "C.make", sample.node("1")))
        .isEqualTo(new Reference("D.make", List.of()));
  }

  @Test
  void aParentPackageAloneDoesNotLoadTheModule() {
    assertThat(Mark.mend("import concurrent\n\nHERE(1)\n", "concurrent.futures.wait"))
        .isEqualTo("import concurrent\nimport concurrent.futures\n\nconcurrent.futures.wait(1)\n");
  }

  @Test
  void shadowedImportsAreNotUsed() {
    assertThat(
            Mark.mend(
                "from asyncio import sleep\n\n\ndef f(sleep):\n    HERE(1)\n", "asyncio.sleep"))
        .isEqualTo(
            "import asyncio\nfrom asyncio import sleep\n\n\ndef f(sleep):\n    asyncio.sleep(1)\n");
    assertThat(Mark.mend("import asyncio\n\n\ndef f(asyncio):\n    HERE(1)\n", "asyncio.sleep"))
        .isEqualTo(
            """
            import asyncio
            import asyncio as asyncio_


            def f(asyncio):
                asyncio_.sleep(1)
            """);
  }

  @Test
  void namesThatMeanSomethingElseAreNotTaken() {
    assertThat(Mark.mend("asyncio = 1\nHERE(1)\n", "asyncio.sleep"))
        .isEqualTo("import asyncio as asyncio_\n\nasyncio = 1\nasyncio_.sleep(1)\n");
    assertThat(Mark.mend("import os as asyncio\n\nHERE(1)\n", "asyncio.sleep"))
        .isEqualTo("import asyncio as asyncio_\nimport os as asyncio\n\nasyncio_.sleep(1)\n");
    assertThat(Mark.mend("asyncio_ = asyncio = 1\nHERE(1)\n", "asyncio.sleep"))
        .startsWith("import asyncio as asyncio__2\n");
    assertThat(Mark.mend("from . import asyncio\n\nHERE(1)\n", "asyncio.sleep"))
        .startsWith("import asyncio as asyncio_\n");
    assertThat(Mark.mend("def f():\n    global asyncio\n    asyncio = 1\nHERE(1)\n", "asyncio.run"))
        .startsWith("import asyncio as asyncio_\n");
  }

  @Test
  void aMemberJoinsOnlyIfItsNameIsFree() {
    assertThat(Mark.mend("from asyncio import run\n\nHERE(1)\n", "asyncio.sleep"))
        .isEqualTo("from asyncio import run, sleep\n\nsleep(1)\n");
    assertThat(Mark.mend("from asyncio import run\n\nsleep = 1\nHERE(1)\n", "asyncio.sleep"))
        .isEqualTo("import asyncio\nfrom asyncio import run\n\nsleep = 1\nasyncio.sleep(1)\n");
    assertThat(Mark.mend("from asyncio import run\n\nHERE(1)\n", "asyncio.TimeoutError"))
        .as("a builtin is not shadowed")
        .startsWith("import asyncio\nfrom asyncio import run\n");
  }

  @Test
  void conditionalImportsAreNotReliedOn() {
    String optional =
        "try:\n    import asyncio\nexcept ImportError:\n    asyncio = None\n\nHERE(1)\n";
    assertThat(Mark.mend(optional, "asyncio.sleep"))
        .isEqualTo("import asyncio as asyncio_\n\n" + optional.replace("HERE", "asyncio_.sleep"));
    String sure = "try:\n    import asyncio\nexcept ImportError:\n    raise\n\nHERE(1)\n";
    assertThat(Mark.mend(sure, "asyncio.sleep"))
        .isEqualTo("import asyncio\n\n" + sure.replace("HERE", "asyncio.sleep"));
    String typed =
        "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import asyncio\n\nHERE(1)\n";
    assertThat(Mark.mend(typed, "asyncio.sleep"))
        .isEqualTo("import asyncio\n" + typed.replace("HERE", "asyncio.sleep"));
    String guarded = "import sys\n\nif sys.x:\n    from asyncio import sleep\n\nHERE(1)\n";
    assertThat(Mark.mend(guarded, "asyncio.sleep"))
        .isEqualTo("import asyncio\n" + guarded.replace("HERE", "asyncio.sleep"));
  }

  @Test
  void anImportOfAnotherFunctionIsNotReliedOn() {
    assertThat(
            Mark.mend(
                "def g():\n    import asyncio\n    HERE(1)\n\n\ndef f():\n    HERE(2)\n",
                "asyncio.run"))
        .isEqualTo(
            """
            import asyncio


            def g():
                import asyncio
                asyncio.run(1)


            def f():
                asyncio.run(2)
            """);
  }

  @Test
  void anImportOfTheFunctionAroundIsReused() {
    String text = "def f():\n    import asyncio as a\n\n    def g():\n        HERE(1)\n";
    assertThat(Mark.mend(text, "asyncio.run")).isEqualTo(text.replace("HERE", "a.run"));
  }

  @Test
  void anImportOfAClassIsNotSeenByItsMethods() {
    assertThat(
            Mark.mend(
                "class C:\n    import asyncio\n\n    def f(self):\n        HERE(1)\n",
                "asyncio.run"))
        .startsWith("import asyncio\n\n\nclass C:\n");
  }

  @Test
  void importsThatComeLaterAreNotReliedOn() {
    assertThat(Mark.mend("import os\n\nHERE(1)\nimport asyncio\n", "asyncio.run"))
        .isEqualTo("import asyncio\nimport os\n\nasyncio.run(1)\nimport asyncio\n");
    assertThat(Mark.mend("def f():\n    HERE(1)\n\n\nimport asyncio\n", "asyncio.run"))
        .isEqualTo("import asyncio\n\n\ndef f():\n    asyncio.run(1)\n\n\nimport asyncio\n");
  }

  @Test
  void starImportsMayBindWhatIsUsedAndNotBound() {
    assertThat(Mark.mend("from m import *\n\nasyncio.x(HERE)\n", "asyncio.run"))
        .isEqualTo("import asyncio as asyncio_\n\nfrom m import *\n\nasyncio.x(asyncio_.run)\n");
    assertThat(Mark.mend("import m\n\nasyncio.x(HERE)\n", "asyncio.run"))
        .as("without a star the name is simply missing")
        .isEqualTo("import asyncio\n\nimport m\n\nasyncio.x(asyncio.run)\n");
  }

  @Test
  void relativeImportsAreOfAnotherModule() {
    assertThat(Mark.mend("from .asyncio import run\n\nHERE(1)\n", "asyncio.run"))
        .isEqualTo("import asyncio\n\nfrom .asyncio import run\n\nasyncio.run(1)\n");
  }

  @Test
  void builtinsNeedNoImportUnlessTheyAreHidden() {
    assertCalled("", "builtins.print", "print");
    assertThat(Mark.mend("print = 1\nHERE(1)\n", "builtins.print"))
        .isEqualTo("import builtins\n\nprint = 1\nbuiltins.print(1)\n");
  }

  @Test
  void modulesThatImportThisOneAreImportedWhenTheFunctionRuns() {
    assertThat(
            Mark.mend(
                "import os\n\n\nclass C:\n    def f(self):\n        # why\n        HERE(1)\n",
                "app.models.User",
                module -> module.equals(QName.of("app.models"))))
        .isEqualTo(
            """
            import os


            class C:
                def f(self):
                    import app.models
                    # why
                    app.models.User(1)
            """);
    assertThat(
            Mark.mend(
                "def f(x):\n    return lambda app: HERE(1)\n", "app.models.User", module -> true))
        .isEqualTo(
            """
            def f(x):
                import app.models as models_
                return lambda app: models_.User(1)
            """);
  }

  @Test
  void projectModulesThatAreOptionalAreImportedAtTheTop() {
    String text =
        "try:\n    import app\nexcept ImportError:\n    raise\n\n\ndef f():\n    HERE(1)\n";
    assertThat(Mark.mend(text, "app.User"))
        .isEqualTo("import app\n\n" + text.replace("HERE", "app.User"));
  }

  @Test
  void aLocalImportTakesNoNameThatTheFunctionUses() {
    String imports = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import app\n\n\n";
    assertThat(Mark.mend(imports + "def f():\n    x: app.X = HERE(1)\n", "app.User"))
        .isEqualTo(imports + "def f():\n    import app as app_\n    x: app.X = app_.User(1)\n");
  }

  @Test
  void projectModulesForTypeCheckersOnlyAreImportedWhenTheFunctionRuns() {
    String text =
        """
            from typing import TYPE_CHECKING

            if TYPE_CHECKING:
                from app import User


            def f(u: 'User'):
                '''Doc.'''
                return HERE(1)
            """;
    assertThat(Mark.mend(text, "app.User"))
        .isEqualTo(text.replace("    return HERE", "    from app import User\n    return User"));
  }
}
