package dev.asyncmend.syntax.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.AstDump;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.judge.Judgement.Verdict;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corners of the syntax, one small text each, and what every CPython here says of them. */
class SnippetsTest {
  /** From this version on CPython reads everything that a snippet without a version has. */
  private static final int COMPLETE = 13;

  private final List<Snippet> snippets = Snippet.all();

  static Stream<CPython> pythons() {
    return CPython.installed().stream();
  }

  @Test
  void becomeWhatTheyAreToBecome() {
    assertThat(snippets)
        .hasSizeGreaterThan(600)
        .allSatisfy(
            snippet -> {
              Parse parse = Python.parse(new SourceText(snippet.source()));
              String reason = parse instanceof Parse.Broken broken ? broken.reason() : "";
              assertThat(reason).as(snippet.source()).isEqualTo(snippet.reason());
            });
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void agreeWithCPython(CPython python, @TempDir Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      files.add(Files.writeString(folder.resolve(i + ".py"), snippets.get(i).source()));
    }
    List<String> differences = new ArrayList<>();
    Judge.ask(
        python,
        files,
        (file, judgement) -> {
          Snippet snippet = snippets.get(files.indexOf(file));
          String difference = difference(snippet, judgement, python.minor());
          if (!difference.isEmpty()) {
            differences.add(snippet.source() + difference);
          }
        });

    assertThat(differences).isEmpty();
  }

  private static String difference(Snippet snippet, Judgement judgement, int minor) {
    if (snippet.broken()) {
      return judgement.verdict() == Verdict.COMPILED ? "compiles" : "";
    }
    if (judgement.verdict() == Verdict.REJECTED) {
      boolean known = minor < COMPLETE || minor < snippet.since();
      return known ? "" : "is rejected: " + judgement.lines();
    }
    Parse.Ok ok = (Parse.Ok) Python.parse(new SourceText(snippet.source()));
    List<String> ours = Arrays.asList(AstDump.of(ok.file()).stripTrailing().split("\n", -1));
    return Difference.first(ours, judgement.lines()).orElse("");
  }
}
