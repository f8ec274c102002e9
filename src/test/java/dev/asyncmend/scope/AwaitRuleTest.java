package dev.asyncmend.scope;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Since which Python a call may be awaited where it stands, told beside it: {@code #! call: 8} for
 * 3.8, or {@code never}. CPython judges the same files in {@link AwaitJudgeTest}.
 */
final class AwaitRuleTest {
  private static final int OLDEST = 8;
  private static final int NEWEST = 15;

  @TestFactory
  Stream<DynamicTest> everyCallMayBeAwaitedSinceItsVersion() {
    return Stream.of("old", "new")
        .flatMap(file -> Claims.tests("awaits/" + file + ".py", "#!", AwaitRuleTest::since));
  }

  private static String since(Sample sample, int line, String call) {
    return IntStream.rangeClosed(OLDEST, NEWEST)
        .filter(minor -> sample.scopes().canAwait(sample.expr(call), minor))
        .mapToObj(Integer::toString)
        .findFirst()
        .orElse("never");
  }
}
