package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.outcome.Cost;
import dev.asyncmend.outcome.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CostTableTest {

  @Test
  void everyStageHasALine() {
    Cost cost =
        new Cost(
            2_345_000_000L,
            2,
            Map.of(
                Stage.DISCOVER, new Cost.Spent(50_000_000, 1726, 0, 0),
                Stage.TRIAGE, new Cost.Spent(120_000_000, 1726, 0, 33_100_000),
                Stage.RECALL, new Cost.Spent(12_000_000_000L, 1564, 0, 0)),
            null);

    assertThat(CostTable.of(cost, 190_400_000))
        .isEqualTo(
            """
            stage       seconds    files  MB read
            discover       0.05     1726
            triage         0.12     1726     33.1
            parse          0.00        0
            cache         12.00     1564
            index          0.00        0
            match          0.00        0
            mend           0.00        0
            write          0.00        0
            Seconds are those of 2 threads together; the run took 2.35 s and at most 190 MB of heap.
            """);
  }

  @Test
  void oneThreadIsAlone() {
    assertThat(CostTable.of(new Cost(0, 1, Map.of(), null), 0))
        .endsWith("Seconds are those of 1 thread; the run took 0.00 s and at most 0 MB of heap.\n");
  }
}
