package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written comes back; what was damaged since does no harm. */
class SummaryCodecPropertiesTest {

  @Property(tries = 2000)
  void whatWasWrittenIsRead(@ForAll long seed) {
    ModuleSummary summary = new RandomRecords(seed).summary();

    Optional<ModuleSummary> read = SummaryCodec.read(SummaryCodec.write(summary));

    assertThat(read).contains(summary);
  }

  @Property(tries = 500)
  void writtenAgainItIsTheSame(@ForAll long seed) {
    byte[] bytes = SummaryCodec.write(new RandomRecords(seed).summary());

    assertThat(SummaryCodec.read(bytes).map(SummaryCodec::write)).contains(bytes);
  }

  /** The map has no order of its own; a second reading must not depend on who wrote. */
  @Property(tries = 500)
  void definitionsComeInTheSameOrder(@ForAll long seed) {
    ModuleSummary summary = new RandomRecords(seed).summary();

    ModuleSummary read = SummaryCodec.read(SummaryCodec.write(summary)).orElseThrow();

    assertThat(read.definitions().keySet())
        .containsExactlyElementsOf(summary.definitions().keySet());
  }

  @Property(tries = 3000)
  void damagedBytesAreNoReasonToFail(@ForAll long seed) {
    byte[] bytes = SummaryCodec.write(new RandomRecords(seed).summary());
    Random random = new Random(seed);
    for (int more = random.nextInt(4); more >= 0; more--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }

    assertHarmless(SummaryCodec.read(bytes));
  }

  @Property(tries = 1000)
  void anyEndIsTooEarly(@ForAll long seed) {
    byte[] bytes = SummaryCodec.write(new RandomRecords(seed).summary());

    int cut = new Random(seed).nextInt(bytes.length);
    assertThat(SummaryCodec.read(Arrays.copyOf(bytes, cut))).isEmpty();
    assertThat(SummaryCodec.read(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
  }

  @Property(tries = 1000)
  void noiseBehindTheHeadIsNoReasonToFail(@ForAll byte[] noise) {
    byte[] bytes = SummaryCodec.write(new RandomRecords(0).summary());
    int head = SummaryCodec.HEAD;
    byte[] noisy = Arrays.copyOf(bytes, head + noise.length);
    System.arraycopy(noise, 0, noisy, head, noise.length);

    assertHarmless(SummaryCodec.read(noisy));
  }

  /** Whatever came out can be used: to compare it visits all of it. */
  private static void assertHarmless(Optional<ModuleSummary> read) {
    read.ifPresent(summary -> assertThat(summary.hashCode()).isEqualTo(summary.hashCode()));
  }
}
