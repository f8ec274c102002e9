package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What is written down about a library: what others can use, in as few words as it takes. */
final class LibraryFactsTest {
  private static final String SITE = "site-packages/";

  private static final Map<String, String> LIBRARY =
      Map.of(
          "lib/__init__.py",
          """
          from lib._client import Client, connect
          from lib.tools import *
          """,
          "lib/_client.py",
          """
          import asyncio
          import functools

          def _logged(function):
              @functools.wraps(function)
              def wrapper(*args, **kwargs):
                  print(function)
                  return function(*args, **kwargs)
              return wrapper

          class Client:
              '''A client.'''
              retries = 3

              def __init__(self, url, *, on_close=None):
                  self.url = url
                  self.lock = asyncio.Lock()

              @_logged
              async def send(self, message: bytes, flags=0) -> int:
                  return await self._write(message)

              async def _write(self, message):
                  return len(message)

              def later(self):
                  return asyncio.ensure_future(self.send(b''))

              async def __aenter__(self):
                  return self

          def connect(url) -> Client:
              return Client(url)

          def _private():
              return 1
          """,
          "lib/tools.py",
          """
          import time

          __all__ = ["pause"]

          async def pause():
              time.sleep(0)

          def hidden():
              return 1
          """);

  private static SortedMap<String, String> facts(Map<String, String> library) {
    Map<String, ModuleSummary> modules = new HashMap<>();
    library.forEach((path, text) -> modules.put(path, summary(text)));
    return LibraryFacts.of(new KnownModules(modules));
  }

  private static ModuleSummary summary(String text) {
    Parse parse = Python.parse(new SourceText(text));
    return Summarizer.summarize(Scopes.of(((Parse.Ok) parse).file()));
  }

  @Test
  void aPrivateModuleIsDescribedAsFarAsOthersLeadToIt() {
    assertThat(facts(LIBRARY).get("lib/_client.py"))
        .contains("class Client:", "def connect(")
        .doesNotContain("_private", "_logged", "_write");
  }

  @Test
  void aDecoratedFunctionIsWhatItsDecoratorsMakeOfIt() {
    assertThat(facts(LIBRARY).get("lib/_client.py"))
        .containsPattern("async def send\\(.*\\) -> int: \\.\\.\\.");
  }

  @Test
  void whatCodeGivesIsSaidWhereNobodySaysIt() {
    assertThat(facts(LIBRARY).get("lib/_client.py"))
        .containsPattern("def later\\(self.*Future")
        .contains("async def __aenter__(self): return self");
  }

  @Test
  void attributesAreKeptThatCanBeUsedWithAwait() {
    assertThat(facts(LIBRARY).get("lib/_client.py"))
        .contains("self.lock = ", "Lock")
        .doesNotContain("self.url", "retries");
  }

  @Test
  void noCodeAndNoDocumentationIsKept() {
    assertThat(String.join("", facts(LIBRARY).values()))
        .doesNotContain("print", "A client", "len(", "sleep");
  }

  @Test
  void aStarTakesWhatTheModuleExports() {
    SortedMap<String, String> facts = facts(LIBRARY);

    assertThat(facts.get("lib/__init__.py"))
        .contains("from lib.tools import *", "from lib._client import Client, connect");
    assertThat(facts.get("lib/tools.py")).contains("__all__ = [\"pause\"]", "async def pause()");
  }

  @Test
  void theSameLibraryGivesTheSameFactsAndTheseTheSameFactsOnceMore() {
    SortedMap<String, String> once = facts(LIBRARY);

    assertThat(facts(LIBRARY)).isEqualTo(once);
    assertThat(facts(once)).isEqualTo(once);
  }

  /**
   * The facts stand for the library: who has them only is told the same. What decorators make of a
   * function is inferred from their code, and then written down.
   */
  @Test
  void theFactsOfALibrarySayOfItWhatItsCodeSays() {
    Map<String, String> library = new HashMap<>();
    StringBuilder text = new StringBuilder();
    Example example = Example.read("facts.txt");
    example
        .texts()
        .forEach(
            (path, source) -> {
              if (path.startsWith(SITE)) {
                library.put(path.substring(SITE.length()), source);
              } else {
                boolean more = path.equals("inferred.py");
                text.append("=== ").append(path).append('\n');
                text.append(more ? source.replaceAll("\\?\n", "\n") : source);
              }
            });

    facts(library)
        .forEach(
            (path, source) ->
                text.append("=== ").append(SITE).append(path).append("\n").append(source));

    assertThat(text).contains("=== site-packages/lib/__init__.py");
    Claims.check(Example.of(text.toString()));
  }

  /** A library in which each thing is written that can be written in several ways. */
  @Test
  void eachThingIsWrittenInTheSameFewWords() {
    Map<String, String> expected = Example.read("library.facts.txt").texts();

    assertThat(facts(Example.read("library.txt").texts())).isEqualTo(expected);
  }
}
