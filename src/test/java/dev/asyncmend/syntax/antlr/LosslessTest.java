package dev.asyncmend.syntax.antlr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.testing.CPython;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.Token;

/** Every character belongs to exactly one token, whatever the text; nothing throws. */
final class LosslessTest {
  private static final String PYTHON =
      """
      # -*- coding: utf-8 -*-
      \"\"\"Doc 'string'.\"\"\"
      import a.b as c
      @d(x=1)
      async def f(a, /, b: int = 0x1F, *c, d=1_000.5e-3j, **e) -> 'T':
      \tif a and not b or (yield): await x
      \telse: return f'{a!r:>{b}} {{}} {f"{c['d']}"}' rb"\\x" t'{y:=^5}'
      class A[T](B): x: int = 1; y = lambda *a: a ** -1 // 2 @ 3
      match x, \\
          y:
        case {'a': [1, *_]} | None if (z := 5) != 6: pass
        case _: type X = int
      for é in {1: 2, **k}: del é[1:2, ...], é.b
      f'''
      {x
        :a}\\N{BULLET}
      '''
      """;

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.strings().all().ofMaxLength(200);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "f'", "f\"\"\"", "t'''", "'", "\"", "'''", "{", "}", "{{", "(", ")", "[", "]", ":",
            ":=", "!", "!r", "=", "\\", "\\N{", "\n", "\r", "\r\n", " ", "\t", "\f", "    ", "#",
            "x", "1", "0", "_", ".", "e", "j", "match ", "case ", "type ", "lazy ", "import ",
            "lambda ", ";", "b'", "rb'", "é", "🎉", "\uD800", "\uDC00", "\uFEFF", "\0", "`", "$",
            "if ", "else")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> editedPython() {
    return pieces()
        .flatMap(
            insert ->
                Arbitraries.integers()
                    .between(0, PYTHON.length())
                    .list()
                    .ofSize(2)
                    .map(cut -> edit(cut, insert)));
  }

  @Property(tries = 300)
  void editedLibraryFilesAreTheirTokens(
      @ForAll("libraryFiles") String file, @ForAll("pieces") String insert, @ForAll Random random) {
    StringBuilder edited = new StringBuilder(file);
    for (int edit = 0; edit < 3; edit++) {
      int from = random.nextInt(edited.length() + 1);
      int to = Math.min(edited.length(), from + random.nextInt(8));
      edited.replace(from, to, insert.substring(random.nextInt(insert.length() + 1)));
    }
    assertLossless(edited.toString());
  }

  @Provide
  Arbitrary<String> libraryFiles() {
    List<String> files = new ArrayList<>();
    for (String name : List.of("ast", "contextlib", "dataclasses", "string", "asyncio/tasks")) {
      files.add(read(CPython.newest().library().resolve(name + ".py")));
    }
    return Arbitraries.of(files);
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : PYTHON;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String edit(List<Integer> cut, String insert) {
    int from = Math.min(cut.get(0), cut.get(1));
    int to = Math.min(from + 20, Math.max(cut.get(0), cut.get(1)));
    return PYTHON.substring(0, from) + insert + PYTHON.substring(to);
  }

  @Property(tries = 2000)
  void anyTextIsItsTokens(@ForAll("anyText") String chars) {
    assertLossless(chars);
  }

  @Property(tries = 3000)
  void piecesOfPythonAreTheirTokens(@ForAll("pieces") String chars) {
    assertLossless(chars);
  }

  @Property(tries = 1000)
  void editedPythonIsItsTokens(@ForAll("editedPython") String chars) {
    assertLossless(chars);
  }

  private static void assertLossless(String chars) {
    Layout layout = new Layout(chars);
    assertSameWords(layout, new Layout(chars, new GrammarWords(chars)));
    Lexemes lexemes = layout.lexemes();
    StringBuilder all = new StringBuilder();
    int indents = 0;
    int dedents = 0;
    for (int index = 0; index < lexemes.size(); index++) {
      String text = lexemes.text(index);
      int type = lexemes.type(index);
      boolean layoutToken = type >= Token.EOF && type <= PythonLexer.DEDENT;
      if (text.isEmpty() != layoutToken) {
        fail("token %s is '%s' of type %s", index, text, type);
      }
      indents += type == PythonLexer.INDENT ? 1 : 0;
      dedents += type == PythonLexer.DEDENT ? 1 : 0;
      all.append(text);
    }
    assertThat(all.toString()).isEqualTo(chars);
    assertThat(indents).isEqualTo(dedents);
    assertThat(lexemes.type(lexemes.size() - 1)).isEqualTo(Token.EOF);
    Tokens tokens = layout.tokens();
    assertThat(tokens.size()).isEqualTo(lexemes.size());
    layout
        .fault()
        .ifPresent(fault -> assertThat(fault.at().end()).isLessThanOrEqualTo(chars.length()));
  }

  /** The scanner finds what the grammar says. */
  static void assertSameWords(Layout scanned, Layout judge) {
    Lexemes ours = scanned.lexemes();
    Lexemes theirs = judge.lexemes();
    int shared = Math.min(ours.size(), theirs.size());
    for (int index = 0; index < shared; index++) {
      boolean same =
          ours.type(index) == theirs.type(index) && ours.start(index) == theirs.start(index);
      if (!same) {
        assertThat(ours.text(index)).as("token %s", index).isEqualTo(theirs.text(index));
        assertThat(ours.type(index)).as(ours.text(index)).isEqualTo(theirs.type(index));
      }
    }
    assertThat(ours.size()).isEqualTo(theirs.size());
    assertThat(scanned.fault()).isEqualTo(judge.fault());
  }
}
