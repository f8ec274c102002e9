package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Which bindings a read may see, told beside it in lines from there: {@code #< name: -2 +1}; {@code
 * unbound} where there may be no value.
 */
final class ReachingTest {

  @TestFactory
  Stream<DynamicTest> everyReadSeesTheBindingsThatReachIt() {
    return Claims.tests("flow/reaching.py", "#<", ReachingTest::reaching);
  }

  private static String reaching(Sample sample, int line, String id) {
    List<Expr.Name> names =
        sample.names(id).stream().filter(name -> sample.line(name) == line).toList();
    Stream<String> sites =
        sample.flow().reaching(names.get(0)).stream()
            .flatMap(binding -> binding.site().stream())
            .map(site -> UsesTest.distance(sample, line, site));
    boolean unbound = sample.flow().mayBeUnbound(names.get(0));
    return Stream.concat(sites, unbound ? Stream.of("unbound") : Stream.empty())
        .collect(Collectors.joining(" "));
  }
}
