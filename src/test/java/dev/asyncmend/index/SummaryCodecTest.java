package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Summaries of real modules as bytes, and what only a made one can show. */
final class SummaryCodecTest {
  private static final int SAMPLE = 250;
  private static final int RANDOM = 60;

  @Test
  void aFewRandomSummariesComeBack() {
    for (int seed = 0; seed < RANDOM; seed++) {
      ModuleSummary summary = new RandomRecords(seed).summary();
      assertThat(again(summary)).isEqualTo(summary);
    }
  }

  /** Or another summary comes of it, of which every part can be looked at. */
  @Test
  void damageOfAnyByteIsNoReasonToFail() {
    byte[] bytes = SummaryCodec.write(new RandomRecords(3).summary());
    int refused = 0;
    for (int at = SummaryCodec.HEAD; at < bytes.length; at++) {
      byte[] damaged = bytes.clone();
      damaged[at] = (byte) 0xff;
      Optional<ModuleSummary> read = SummaryCodec.read(damaged);
      refused += read.isEmpty() ? 1 : 0;
      read.ifPresent(summary -> assertThat(summary.hashCode()).isEqualTo(summary.hashCode()));
      assertThat(SummaryCodec.read(Arrays.copyOf(bytes, at))).as("%d bytes", at).isEmpty();
    }
    assertThat(refused).isPositive();
    assertThat(SummaryCodec.read(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
    assertThat(SummaryCodec.read(new byte[0])).isEmpty();
  }

  @Test
  void namesMayHaveAnyCharacters() {
    for (String name :
        List.of("", "x", "é", "ÿ", "Ā", "日本", "\uD83D\uDE00", "\uD800", "a".repeat(300))) {
      Term term = new Term.Global(name);
      assertThat(again(patched(term)).patches().get(0).value()).isEqualTo(term);
    }
  }

  @Tag("slow")
  @Test
  void everyModuleOfASampleComesBack() {
    List<Path> all = CPython.newest().libraryFiles();
    assertThat(
            comesBack(IntStream.range(0, SAMPLE).mapToObj(i -> all.get(i * all.size() / SAMPLE))))
        .isGreaterThan(SAMPLE / 2);
  }

  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("pythons")
  void everyModuleComesBack(CPython python) {
    assertThat(comesBack(python.libraryFiles().stream())).isGreaterThan(SAMPLE);
  }

  static Stream<CPython> pythons() {
    return CPython.installed().stream();
  }

  private static long comesBack(Stream<Path> files) {
    return files
        .map(SummaryCodecTest::summary)
        .flatMap(Optional::stream)
        .peek(summary -> assertThat(again(summary)).isEqualTo(summary))
        .count();
  }

  @Test
  void whatIsSharedStaysShared() {
    Term twice = new Term.Global("x");
    for (int level = 0; level < 20; level++) {
      twice = new Term.Union(List.of(twice, twice));
    }

    byte[] bytes = SummaryCodec.write(patched(twice));

    assertThat(bytes).hasSizeLessThan(200);
    Term read = SummaryCodec.read(bytes).orElseThrow().patches().get(0).value();
    for (int level = 0; level < 20; level++) {
      List<Term> parts = ((Term.Union) read).types();
      assertThat(parts.get(0)).isSameAs(parts.get(1));
      read = parts.get(0);
    }
    assertThat(read).isEqualTo(new Term.Global("x"));
  }

  @Test
  void equalTermsAreOneAfterwards() {
    Term first = new Term.Attribute(new Term.Global("x"), "y");
    Term second = new Term.Attribute(new Term.Global("x"), "y");

    Term read = again(patched(new Term.Union(List.of(first, second)))).patches().get(0).value();

    assertThat(((Term.Union) read).types().get(0)).isSameAs(((Term.Union) read).types().get(1));
  }

  /** Nobody asked about it could come to an end. */
  @Test
  void aTermThatIsEndlessWhenSpreadOutIsRejected() {
    Term huge = new Term.Global("x");
    for (int level = 0; level < 60; level++) {
      huge = new Term.Union(List.of(huge, huge));
    }

    assertThat(SummaryCodec.read(SummaryCodec.write(patched(huge)))).isEmpty();
  }

  @Test
  void depthTakesNoStack() {
    Term deep = new Term.Global("x");
    for (int level = 0; level < 300_000; level++) {
      deep = new Term.Attribute(deep, level % 2 == 0 ? "left" : "right");
    }

    Term read = again(patched(deep)).patches().get(0).value();

    int levels = 0;
    while (read instanceof Term.Attribute attribute) {
      read = attribute.of();
      levels++;
    }
    assertThat(levels).isEqualTo(300_000);
  }

  @Test
  void aPartOfAnArrayCanBeRead() {
    ModuleSummary summary = patched(new Term.Global("x"));
    byte[] bytes = SummaryCodec.write(summary);
    byte[] more = new byte[bytes.length + 20];
    Arrays.fill(more, (byte) 0x55);
    System.arraycopy(bytes, 0, more, 7, bytes.length);

    assertThat(SummaryCodec.read(more, 7, 7 + bytes.length)).contains(summary);
    assertThat(SummaryCodec.read(more, 7, 8 + bytes.length)).isEmpty();
    assertThat(SummaryCodec.read(more, 7, 6 + bytes.length)).isEmpty();
  }

  @Test
  void anotherVersionIsNotRead() {
    byte[] bytes = SummaryCodec.write(patched(new Term.Global("x")));
    for (int at = 0; at < SummaryCodec.HEAD; at++) {
      byte[] other = bytes.clone();
      other[at] ^= 2;
      assertThat(SummaryCodec.read(other)).as("byte %d", at).isEmpty();
    }
  }

  private static ModuleSummary patched(Term value) {
    Patch patch = new Patch(Term.Opaque.UNKNOWN, "attribute", value, 1);
    return new ModuleSummary(1, Map.of(), List.of(), null, List.of(patch), List.of(), Body.NONE);
  }

  private static ModuleSummary again(ModuleSummary summary) {
    return SummaryCodec.read(SummaryCodec.write(summary)).orElseThrow();
  }

  private static Optional<ModuleSummary> summary(Path file) {
    try {
      return SourceText.read(Files.readAllBytes(file)) instanceof Decoded.Ok text
              && Python.parse(text.text()) instanceof Parse.Ok parsed
          ? Optional.of(Summarizer.summarize(Scopes.of(parsed.file())))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
