package dev.asyncmend.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that are none. */
final class TriggersTest {

  @Test
  void whatIsNoPlainWordIsAlwaysWorthALook() {
    Triggers all =
        Triggers.of(
            List.of(
                TriggersProperties.remedy(List.of("größe")),
                TriggersProperties.remedy(List.of("size"))));
    assertThat(all.in("")).isEqualTo(BitSet.valueOf(new long[] {1}));
  }
}
