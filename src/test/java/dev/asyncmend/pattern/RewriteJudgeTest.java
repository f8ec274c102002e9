package dev.asyncmend.pattern;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.TokenPatcher;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * CPython judges what rewritten files mean: the tree of our text is the tree that one gets by
 * rewriting CPython's own tree. Real files, everywhere in them, round after round: this is about
 * parentheses.
 */
final class RewriteJudgeTest {
  private static final int STEP = 45;
  private static final int LARGEST = 30_000;
  private static final int ROUNDS = 60;

  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "power   | $A + $B             | $B ** $A",
        "printed | not $A              | print($A)",
        "either  | $A if $B else $C    | $B and $A or $C",
        "negated | $F($X)              | not $X",
        "chosen  | $A % $B             | $B if $A else $B",
      })
  void meansWhatTheTemplateSays(String rule, String pattern, String template) throws IOException {
    Pattern wanted = Pattern.of(pattern);
    Rewrite rewrite = Rewrite.of(wanted, Template.of(template)).orThrow();
    List<String> cases = new ArrayList<>();
    List<Path> files = CPython.newest().libraryFiles();
    for (int at = 0; at < files.size(); at += STEP) {
      Optional<SourceText> text = read(files.get(at));
      Optional<String> after = text.flatMap(source -> rewritten(source, wanted, rewrite));
      if (after.isPresent()) {
        Path written = Files.write(folder.resolve(rule + at + ".py"), encoded(text, after));
        cases.add(rule + "\t" + files.get(at) + "\t" + written);
      }
    }
    List<String> differences = new ArrayList<>();
    CPython.newest().run(script(), cases, differences::add);
    assertThat(cases).isNotEmpty();
    assertThat(differences).isEmpty();
  }

  private static byte[] encoded(Optional<SourceText> text, Optional<String> after) {
    return after.orElseThrow().getBytes(text.orElseThrow().charset());
  }

  private static Optional<SourceText> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return bytes.length < LARGEST && SourceText.read(bytes) instanceof Decoded.Ok ok
        ? Optional.of(ok.text())
        : Optional.empty();
  }

  /** The text with nothing left to rewrite; empty where nothing is, or where a fix is refused. */
  private static Optional<String> rewritten(SourceText text, Pattern pattern, Rewrite rewrite) {
    String now = text.chars();
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Sample> sample = Sample.read(now, CPython.newest().minor());
      if (sample.isEmpty()) {
        return Optional.empty();
      }
      List<Match> matches = sample.get().matches(pattern);
      List<Fix> fixes =
          matches.stream()
              .flatMap(match -> rewrite.edits(match).stream())
              .map(Sample::fix)
              .toList();
      if (fixes.size() < matches.size()) {
        return Optional.empty();
      }
      if (matches.isEmpty()) {
        return round == 0 ? Optional.empty() : Optional.of(now);
      }
      Surroundings around = sample.get().around();
      EditPlan plan = EditPlan.of(Sample.PATH, around.scopes(), fixes);
      now = TokenPatcher.apply(around.file(), plan);
    }
    throw new AssertionError("no end to " + rewrite.template());
  }

  private static String script() throws IOException {
    try (InputStream stream = RewriteJudgeTest.class.getResourceAsStream("transform.py")) {
      return new String(requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
