package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.Binding;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts are read off a file. */
final class SummarizerTest {
  private static final String SOURCE =
      """
      import os.path, trio as t
      from .pkg import thing as other, last
      from typing import TYPE_CHECKING
      from star import *

      if TYPE_CHECKING:
          import curio

      __all__ = ["Client", "run"]
      limit: int = 3


      @deco(1)
      @other.mark
      class Client(Base, metaclass=Meta):
          shared = make()

          def __init__(self, url, *, retries: int = 3):
              self.url = url
              self.__hidden = url
              other.patched = run

          async def send(self, text: "str") -> bytes:
              import inner_module

              return text or self.url

          def stream(self):
              yield self
              yield from self


      async def run(a, /, b, *c, d, **e):
          def inner():
              return b

          return inner


      def hollow():
          \"""Says it.\"""
          raise NotImplementedError("later")


      def nothing():
          pass
      """;

  private static final ModuleSummary SUMMARY = summary(SOURCE);

  private static ModuleSummary summary(String source) {
    return Summarizer.summarize(Example.of(source).scopes("main.py"));
  }

  private static <T extends Definition> T only(String path, Class<T> type) {
    List<Definition> found = SUMMARY.at(path);
    assertThat(found).as(path).hasSize(1);
    return type.cast(found.get(0));
  }

  private static Definition.Function function(String path) {
    return only(path, Definition.Function.class);
  }

  @Test
  void holdsEqualTermsOnce() {
    List<CallFact> calls = summary("f(a.b)\nf(a.b)\n").body().calls();

    assertThat(calls).hasSize(2);
    assertThat(calls.get(0).call()).isSameAs(calls.get(1).call());
  }

  @Test
  void namesEveryDefinitionByItsPath() {
    assertThat(SUMMARY.definitions())
        .containsOnlyKeys(
            "os",
            "t",
            "other",
            "last",
            "TYPE_CHECKING",
            "curio",
            "__all__",
            "limit",
            "Client",
            "Client.shared",
            "Client.__init__",
            "Client.url",
            "Client._Client__hidden",
            "Client.send",
            "Client.stream",
            "run",
            "run.<locals>.inner",
            "hollow",
            "nothing");
  }

  @Test
  void readsFunctions() {
    Definition.Function send = function("Client.send");
    assertThat(send.async()).isTrue();
    assertThat(send.generator()).isFalse();
    assertThat(send.line()).isEqualTo(23);
    assertThat(send.returns()).isEqualTo(new Term.Global("bytes"));
    assertThat(send.parameters().get(1).annotation()).isEqualTo(new Term.Global("str"));
    assertThat(send.results()).hasSize(1);
    assertThat(function("Client.stream").generator()).isTrue();
    assertThat(function("Client.stream").yields())
        .containsExactly(new Term.Receiver("Client", true));
    assertThat(function("run.<locals>.inner").results())
        .containsExactly(new Term.Argument("run", 1));
    assertThat(function("run").results()).containsExactly(new Term.Global("run.<locals>.inner"));
  }

  @Test
  void readsParameters() {
    assertThat(function("run").parameters().stream().map(Parameter::kind))
        .containsExactly(
            Parameter.Kind.POSITIONAL_ONLY,
            Parameter.Kind.POSITIONAL_OR_KEYWORD,
            Parameter.Kind.VAR_POSITIONAL,
            Parameter.Kind.KEYWORD_ONLY,
            Parameter.Kind.VAR_KEYWORD);
    assertThat(function("Client.__init__").parameters().get(2).fallback())
        .isEqualTo(Term.Literal.of("int"));
  }

  @Test
  void tellsBodiesThatDoNothingFromThoseThatDeclareOnly() {
    assertThat(function("hollow").hollow()).isTrue();
    assertThat(function("nothing").hollow()).isFalse();
    assertThat(function("run").hollow()).isFalse();
  }

  @Test
  void readsClasses() {
    Definition.Type client = only("Client", Definition.Type.class);
    assertThat(client.bases()).containsExactly(new Term.Global("Base"));
    assertThat(client.metaclass()).isEqualTo(new Term.Global("Meta"));
    assertThat(client.decorators()).hasSize(2);
    assertThat(client.members())
        .containsExactly("_Client__hidden", "__init__", "send", "shared", "stream", "url")
        .isSorted();
  }

  @Test
  void readsAttributes() {
    Definition.Value url = only("Client.url", Definition.Value.class);
    assertThat(url.owned()).isTrue();
    assertThat(url.value()).isEqualTo(new Term.Argument("Client.__init__", 1));
    assertThat(only("Client.shared", Definition.Value.class).owned()).isFalse();
    assertThat(only("limit", Definition.Value.class).annotation())
        .isEqualTo(new Term.Global("int"));
  }

  @Test
  void readsImports() {
    Definition.Alias other = only("other", Definition.Alias.class);
    assertThat(List.of(other.module(), other.level(), String.valueOf(other.member())))
        .isEqualTo(List.of("pkg", 1, "thing"));
    assertThat(only("os", Definition.Alias.class).member()).isNull();
    assertThat(only("curio", Definition.Alias.class).when()).isEqualTo(Binding.When.TYPE_CHECKING);
    assertThat(SUMMARY.imports())
        .containsExactlyInAnyOrder("os.path", "trio", "typing", "star", "inner_module");
    assertThat(SUMMARY.stars()).hasSize(1);
    assertThat(SUMMARY.stars().get(0).line()).isEqualTo(4);
  }

  @Test
  void readsPatches() {
    assertThat(SUMMARY.patches())
        .containsExactly(
            new Patch(new Term.Global("other"), "patched", new Term.Global("run"), 21));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "__all__ = ['a', \"b\"]               | a,b | false",
        "__all__ = ('a',); __all__ += ['b']   | a,b | false",
        "__all__ = ['a']; __all__.append('b') | a,b | false",
        "__all__ = ['a']; __all__.extend(('b',)) | a,b | false",
        "__all__: list = ['a'] + other        | a   | true",
        "__all__ = ['a']; __all__ += m.__all__ | a  | true",
        "__all__ = [n for n in dir()]         | ''  | true",
        "__all__ = ['a']; __all__.remove('a') | a   | true",
        "__all__ = ['a', name]                | a   | true",
        "__all__ = []                         | ''  | false",
      })
  void readsExports(String source, String names, boolean open) {
    Exports exports = Objects.requireNonNull(summary(source.replace("; ", "\n")).exports());

    assertThat(String.join(",", exports.names())).isEqualTo(names);
    assertThat(exports.open()).isEqualTo(open);
  }

  @Test
  void aModuleWithoutAllHasNoExports() {
    assertThat(summary("x = 1\n").exports()).isNull();
    assertThat(summary("def f():\n    __all__ = ['x']\n").exports()).isNull();
  }

  @Test
  void theSameTextHasTheSameFacts() {
    assertThat(summary(SOURCE)).isEqualTo(SUMMARY);
    assertThat(summary(SOURCE + "\n").digest()).isNotEqualTo(SUMMARY.digest());
  }

  @Test
  void factsHoldNoTree() {
    List<Object> held = new ArrayList<>();
    collect(SUMMARY, held);

    assertThat(held).hasSizeGreaterThan(100);
    assertThat(held)
        .allMatch(
            each ->
                !each.getClass().getName().startsWith("dev.asyncmend.")
                    || each.getClass().getPackageName().equals("dev.asyncmend.index")
                    || each instanceof Binding.When);
  }

  private static void collect(Object value, List<Object> held) {
    held.add(value);
    if (value instanceof Collection<?> many) {
      many.forEach(each -> collect(each, held));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> collect(each, held));
    } else if (value instanceof Record) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        try {
          Object inner = part.getAccessor().invoke(value);
          if (inner != null) {
            collect(inner, held);
          }
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
  }
}
