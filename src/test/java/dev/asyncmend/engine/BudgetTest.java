package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class BudgetTest {
  private static final long SECOND = 1_000_000_000L;

  private final long start = System.nanoTime() + 1000 * SECOND;

  @Test
  void manySlowStepsAreTooMuch() {
    Budget budget = budget(20);
    for (int step = 1; step <= 20; step++) {
      budget.check(start + step * SECOND);
    }

    assertThatThrownBy(() -> budget.check(start + 21 * SECOND))
        .hasMessage("it took more than 20 s (see --timeout)");
  }

  @Test
  void aSingleStepMayWaitForTheRestOfTheProject() {
    Budget budget = budget(20);

    assertThatCode(() -> budget.check(start + 1000 * SECOND)).doesNotThrowAnyException();
  }

  @Test
  void zeroIsNoLimit() {
    Budget budget = budget(0);

    assertThatCode(() -> budget.check(start + 1000 * SECOND)).doesNotThrowAnyException();
  }

  private Budget budget(long seconds) {
    Budget budget = Budget.at(new FileLimits(0, seconds), start);
    budget.check(start);
    return budget;
  }
}
