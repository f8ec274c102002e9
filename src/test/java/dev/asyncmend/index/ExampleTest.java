package dev.asyncmend.index;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the resolver says of expressions in little projects, told beside them. */
final class ExampleTest {
  /** One test for each project: it is read once, whoever asks for one of its tests. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "functions",
        "imports",
        "stars",
        "layouts",
        "classes",
        "inheritance",
        "overriding",
        "patched",
        "decorators",
        "types",
        "attributes",
        "values",
        "libraries",
        "installed",
        "packs",
        "packs_by_source",
        "managers",
        "iterables",
        "callables",
        "symbols",
        "generics",
        "parameters",
        "frameworks",
        "narrowing",
        "tests",
        "agreement",
        "usages",
        "takings",
        "tells",
        "facts",
        "variables",
        "special",
        "narrowing_more",
        "endings",
        "callsites",
        "odds"
      })
  void theResolverSaysWhatIsWrittenBeside(String file) {
    Claims.check(Example.read(file + ".txt"));
  }
}
