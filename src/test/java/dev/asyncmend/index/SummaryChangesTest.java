package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which questions have another answer after a change of one module. */
final class SummaryChangesTest {
  private static final String BEFORE =
      """
      import asyncio
      import xml.dom as dom
      from .near import thing
      from stars import *

      client.timeout = 3


      class Store:
          retries = 3

          def __init__(self, url):
              self.url = url

          async def load(self, key):
              return await self.session.fetch(key)


      async def main():
          await helper(1)
          return Store("x").load


      async def stream():
          yield 1


      def helper(x):
          return other(x)


      main()
      """;

  private static ModuleSummary summary(String source) {
    return Summarizer.summarize(Example.of(source).scopes("main.py"));
  }

  private static String changed(String from, String to) {
    assertThat(BEFORE).contains(from);
    return BEFORE.replace(from, to);
  }

  /** What a change says about names, whichever state comes first. */
  private static Set<String> names(String from, String to) {
    ModuleSummary one = summary(BEFORE);
    ModuleSummary two = summary(changed(from, to));
    assertThat(SummaryChanges.names(two, one)).isEqualTo(SummaryChanges.names(one, two));
    return SummaryChanges.names(one, two);
  }

  private static Set<String> facts(String from, String to) {
    return SummaryChanges.facts("main.py", summary(BEFORE), summary(changed(from, to)));
  }

  private static Set<String> imports(String from, String to) {
    return SummaryChanges.imports(summary(BEFORE), summary(changed(from, to)));
  }

  private static Set<String> coroutines(String from, String to) {
    return SummaryChanges.coroutines(summary(BEFORE), summary(changed(from, to)));
  }

  @Test
  void whatOnlyMovedAnswersTheSame() {
    ModuleSummary before = summary(BEFORE);
    ModuleSummary moved = summary(BEFORE.replace("\nclass", "\n# more\n\nclass"));
    String comment = BEFORE.replace("return 1", "return 1  # one").replace("yield 1", "yield 1  #");

    assertThat(SummaryChanges.names(before, moved)).isEmpty();
    assertThat(SummaryChanges.imports(before, moved)).isEmpty();
    assertThat(SummaryChanges.coroutines(before, moved)).isEmpty();
    assertThat(SummaryChanges.places("main.py", before, moved))
        .containsExactlyInAnyOrder("facts of main.py", "code of main.py");
    assertThat(SummaryChanges.places("main.py", before, summary(comment))).isEmpty();
    assertThat(SummaryChanges.facts("main.py", before, summary(comment))).isEmpty();
  }

  /** A star and a definition: the later one counts. */
  @Test
  void placesAreFactsWhereAStarImportIsAmongThem() {
    String plain = BEFORE.replace("from stars import *\n", "");

    assertThat(facts("\nclass", "\n# more\n\nclass")).containsExactly("facts of main.py");
    assertThat(
            SummaryChanges.facts(
                "main.py", summary(plain), summary(plain.replace("\nclass", "\n\nclass"))))
        .isEmpty();
  }

  @Test
  void aFunctionIsSpokenOfByItsNameAndItsCallsByTheirs() {
    assertThat(names("def helper(x):", "def helper(x, y=1):")).containsExactly("all called helper");
    assertThat(names("def helper(x):", "@cache\ndef helper(x):"))
        .contains("all called helper", "calls of cache");
    assertThat(names("async def load", "def load")).contains("all called load", "calls of fetch");
    assertThat(names("return other(x)", "return another(x)"))
        .containsExactlyInAnyOrder("calls of other", "calls of another");
    assertThat(names("return other(x)", "return other(x, 1)")).containsExactly("calls of other");
    assertThat(names("    return other(x)", "    other(x)\n    return other(x)"))
        .containsExactly("calls of other");
  }

  @Test
  void anAwaitSpeaksOfTheName() {
    assertThat(names("await helper(1)", "helper(1)"))
        .containsExactlyInAnyOrder("all called helper", "calls of helper");
    assertThat(names("await self.session.fetch(key)", "await self.pool.fetch(key)"))
        .contains("calls of fetch");
  }

  @Test
  void membersAttributesAndAssignmentsAreSpokenOf() {
    assertThat(names("retries = 3", "limit = 3"))
        .containsExactlyInAnyOrder(
            "all called retries",
            "all called limit",
            "members called retries",
            "members called limit");
    assertThat(names("class Store:", "class Shop:"))
        .contains("all called Store", "all called Shop")
        .doesNotContain("members called load");
    assertThat(names("client.timeout = 3", "client.timeout = None"))
        .containsExactly("assignments to timeout");
    assertThat(names("client.timeout = 3", "client.limit = 3"))
        .contains("assignments to timeout", "assignments to limit");
    assertThat(names("return Store(\"x\").load", "return Store(\"x\").url"))
        .containsExactlyInAnyOrder("calls of load", "calls of url");
  }

  @Test
  void factsAndCodeAreToldApart() {
    assertThat(facts("class Store:", "class Store(Base):")).contains("facts of main.py");
    assertThat(facts("import xml.dom as", "import xml.sax as")).containsExactly("facts of main.py");
    assertThat(facts("client.timeout = 3", "client.timeout = None"))
        .containsExactly("facts of main.py");
    assertThat(facts("from .near import thing", "from .near import thing as it"))
        .contains("facts of main.py");
    String plain = BEFORE.replace("from stars import *\n", "");
    assertThat(
            SummaryChanges.facts(
                "main.py", summary(plain), summary(plain.replace("Store(\"x\")", "str(1)"))))
        .containsExactlyInAnyOrder("facts of main.py", "code of main.py");
    assertThat(
            SummaryChanges.facts(
                "main.py", summary(plain), summary(plain.replace("await helper", "helper"))))
        .containsExactly("code of main.py");
    assertThat(
            SummaryChanges.facts(
                "main.py", summary(plain), summary(plain.replace("\nmain()", "\nhelper()"))))
        .containsExactly("code of main.py");
  }

  @Test
  void coroutineFunctionsThatComeOrGoAreNamed() {
    assertThat(coroutines("async def load", "def load")).containsExactly("load");
    assertThat(coroutines("def helper", "async def helper")).containsExactly("helper");
    assertThat(coroutines("async def stream", "def stream")).isEmpty();
    assertThat(coroutines("async def main", "async def start"))
        .containsExactlyInAnyOrder("main", "start");
    assertThat(coroutines("retries", "limit")).isEmpty();
  }

  @Test
  void importsAreSpokenOfWithThePackagesAbove() {
    assertThat(imports("import xml.dom as dom", "import json"))
        .containsExactlyInAnyOrder(
            "import xml", "import xml.dom", "import json", "imported anywhere");
    assertThat(imports("from .near import thing", "from .near import other"))
        .containsExactly("imported anywhere");
    assertThat(imports("from .near import thing", "from ..near import thing"))
        .contains("imported anywhere");
    assertThat(imports("from stars import *", "from .stars import *"))
        .contains("imported anywhere");
    assertThat(imports("retries = 3", "retries = 4")).isEmpty();
    assertThat(imports("import asyncio", "import asyncio\nimport asyncio")).isEmpty();
  }
}
