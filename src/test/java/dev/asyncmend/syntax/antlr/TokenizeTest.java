package dev.asyncmend.syntax.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CPython's `tokenize` finds the same words as we do, in files that CPython compiles. */
final class TokenizeTest {
  private static final int SAMPLE = 40;

  static List<CPython> pythons() {
    return CPython.installed();
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void sampleOfTheStandardLibrary(CPython python) {
    List<Path> all = python.libraryFiles();
    int step = Math.max(1, all.size() / SAMPLE);
    List<Path> sample =
        IntStream.range(0, all.size()).filter(n -> n % step == 0).mapToObj(all::get).toList();

    Tally tally = compare(python, sample);

    assertThat(tally.differences).isEmpty();
    assertThat(tally.compiled).isGreaterThan(SAMPLE / 2);
  }

  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("pythons")
  void wholeStandardLibrary(CPython python, TestReporter reporter) {
    List<Path> all = python.libraryFiles();
    Tally tally = compare(python, all);
    reporter.publishEntry(python + ": files", String.valueOf(all.size()));
    reporter.publishEntry(python + ": compiled", String.valueOf(tally.compiled));
    reporter.publishEntry(python + ": different", String.valueOf(tally.differences.size()));

    assertThat(tally.differences).isEmpty();
  }

  private static Tally compare(CPython python, List<Path> files) {
    Tally tally = new Tally(python);
    python.run(script(), files.stream().map(Path::toString).toList(), tally::line);
    tally.endFile();
    return tally;
  }

  static String script() {
    try (InputStream in = TokenizeTest.class.getResourceAsStream("tokens.py")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads what CPython prints and compares file by file. */
  private static final class Tally {
    private final CPython python;
    private final List<String> differences = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private String file = "";
    private int compiled;

    Tally(CPython python) {
      this.python = python;
    }

    void line(String line) {
      if (!line.startsWith("F ")) {
        expected.add(line);
        return;
      }
      endFile();
      file = line.substring(2);
      expected.clear();
    }

    void endFile() {
      if (file.isEmpty() || (!expected.isEmpty() && expected.get(0).startsWith("X"))) {
        return;
      }
      compiled++;
      List<String> ours = ours(Path.of(file), python.minor());
      if (!ours.equals(expected)) {
        differences.add(file + ": " + firstDifference(expected, ours));
      }
    }

    private static String firstDifference(List<String> expected, List<String> ours) {
      int at = 0;
      while (at < Math.min(expected.size(), ours.size()) && expected.get(at).equals(ours.get(at))) {
        at++;
      }
      return "expected "
          + expected.subList(at, Math.min(at + 3, expected.size()))
          + " but was "
          + ours.subList(at, Math.min(at + 3, ours.size()));
    }
  }

  static List<String> ours(Path file, int minor) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    if (!(SourceText.read(bytes) instanceof Decoded.Ok decoded)) {
      return List.of("not read: " + SourceText.read(bytes));
    }
    if (!Arrays.equals(decoded.text().bytes(), bytes)) {
      return List.of("other bytes");
    }
    String chars = decoded.text().chars();
    Layout layout = new Layout(chars);
    LosslessTest.assertSameWords(layout, new Layout(chars, new GrammarWords(chars)));
    return layout.fault().isPresent()
        ? List.of("fault: " + layout.fault().get())
        : new Report(layout, minor).lines();
  }

  /** Our tokens in the format of the script. */
  private static final class Report {
    private final Lexemes lexemes;
    private final LineMap lines;
    private final boolean withFields;
    private final boolean withEnds;
    private final List<String> found = new ArrayList<>();
    private final List<String> soft = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    Report(Layout layout, int minor) {
      this.lexemes = layout.lexemes();
      this.lines = layout.lines();
      this.withFields = minor >= 12;
      this.withEnds = minor != 12;
    }

    List<String> lines() {
      for (int index = 0; index < lexemes.size(); index++) {
        token(index);
      }
      Collections.sort(soft);
      found.addAll(soft);
      return found;
    }

    private void token(int index) {
      softKeyword(index);
      switch (Kinds.of(lexemes.type(index))) {
        case FSTRING_START -> {
          open.push(found.size());
          add("S " + place(lexemes.start(index)), open.size() == 1);
        }
        case FSTRING_END -> {
          int at = open.pop();
          if (withFields || open.isEmpty()) {
            found.set(at, found.get(at) + " " + end(index));
          }
        }
        case NAME, KEYWORD -> add("N " + span(index), open.isEmpty());
        case NUMBER -> add("D " + span(index), open.isEmpty());
        case STRING -> add("S " + place(lexemes.start(index)) + " " + end(index), open.isEmpty());
        case OP -> add("O " + span(index), open.isEmpty());
        case NEWLINE -> found.add("L");
        case INDENT -> found.add("I");
        case DEDENT -> found.add("E");
        default -> assertThat(Kinds.of(lexemes.type(index))).isNotEqualTo(TokenKind.NAME);
      }
    }

    private void add(String line, boolean outside) {
      if (outside || withFields) {
        found.add(line);
      }
    }

    private void softKeyword(int index) {
      String line = " " + lines.line(lexemes.start(index));
      switch (lexemes.type(index)) {
        case PythonLexer.MATCH -> soft.add("M" + line);
        case PythonLexer.CASE -> soft.add("C");
        case PythonLexer.TYPE -> soft.add("T" + line);
        default -> {
          // No soft keyword.
        }
      }
    }

    /** Where a string ends. */
    private String end(int index) {
      return withEnds ? place(lexemes.end(index)) : "?";
    }

    private String span(int index) {
      return place(lexemes.start(index)) + " " + place(lexemes.end(index));
    }

    private String place(int offset) {
      return lines.line(offset) + " " + (lines.column(offset) - 1);
    }
  }
}
