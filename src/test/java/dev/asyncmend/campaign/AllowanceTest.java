package dev.asyncmend.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** How many pull requests a whole run may open. */
final class AllowanceTest {

  @Test
  void whatIsNotUsedIsForOthers() {
    Allowance allowance = new Allowance(3);

    assertThat(allowance.lend(2)).isEqualTo(2);
    allowance.settle(2, 1);
    assertThat(allowance.lend(5)).isEqualTo(2);
    allowance.settle(2, 2);
    assertThat(allowance.lend(5)).isZero();
  }

  @Test
  void whoWouldGetLessWaitsForThoseWhoMayGiveBack() {
    Allowance allowance = new Allowance(2);
    assertThat(allowance.lend(2)).isEqualTo(2);

    CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> allowance.lend(2));
    allowance.settle(2, 0);

    assertThat(other.join()).isEqualTo(2);
  }

  @Test
  void whatIsUnknownCountsAsUsed() {
    Allowance allowance = new Allowance(2);
    allowance.settle(allowance.lend(2), Integer.MAX_VALUE);

    assertThat(allowance.lend(1)).isZero();
  }
}
