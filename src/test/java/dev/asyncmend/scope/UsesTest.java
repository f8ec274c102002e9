package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What may become of a value, told beside its binding: {@code #> name: read +1 +3, captured +2,
 * lost end}, in lines from there; {@code end} is the end of the function.
 */
final class UsesTest {
  private static final List<String> FILES = List.of("uses", "closures", "expressions", "cleanups");

  @TestFactory
  Stream<DynamicTest> everyBindingIsReadWhereItIsSaid() {
    return FILES.stream()
        .flatMap(file -> Claims.tests("flow/" + file + ".py", "#>", UsesTest::uses));
  }

  private static String uses(Sample sample, int line, String name) {
    Uses uses = sample.flow().uses(sample.binding(name, line));
    String text =
        Stream.of(
                part("read", uses.reads(), node -> distance(sample, line, node)),
                part("captured", uses.captures(), node -> distance(sample, line, node)),
                part("lost", uses.unread(), node -> exit(sample, line, node)))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return text.isEmpty() ? "nothing" : text;
  }

  private static String part(
      String word, List<? extends Node> nodes, Function<Node, String> describe) {
    return nodes.isEmpty()
        ? ""
        : nodes.stream().map(describe).collect(Collectors.joining(" ", word + " ", ""));
  }

  private static String exit(Sample sample, int line, Node node) {
    return node instanceof Stmt.Function ? "end" : distance(sample, line, node);
  }

  /** Lines from the claim to {@code node}, with a sign. */
  static String distance(Sample sample, int line, Node node) {
    return String.format("%+d", sample.line(node) - line);
  }
}
