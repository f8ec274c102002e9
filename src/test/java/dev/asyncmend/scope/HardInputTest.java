package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import org.junit.jupiter.api.Test;

/** Trees of extreme shape: no overflow, no cost that grows faster than the file. */
final class HardInputTest {
  private static final int MANY = 20_000;

  @Test
  void aSumOfManyTerms() {
    Sample sample = Sample.of("def f(a):\n    b = 1\n    return " + "a + ".repeat(MANY) + "b\n");
    assertThat(sample.scopes().variable(sample.name("a", 1)).uses()).hasSize(MANY);
    assertThat(sample.flow().uses(sample.name("b", 1)).reads()).hasSize(1);
    assertThat(sample.flow().fate(sample.name("a", 1)))
        .isInstanceOfSatisfying(
            Fate.Used.class, used -> assertThat(used.manner()).isEqualTo(Fate.Manner.OPERAND));
  }

  @Test
  void aChainOfManyAttributes() {
    Sample sample = Sample.of("def f(a):\n    return a" + ".b()".repeat(MANY) + "\n");
    Node parameter = Walk.find(sample.file().tree(), Stmt.FunctionDef.class).get(0).args();
    assertThat(sample.scopes().variable("a", parameter).uses()).hasSize(1);
    assertThat(sample.scopes().canAwait(sample.name("a", 1))).isFalse();
  }

  @Test
  void manyBranches() {
    StringBuilder code = new StringBuilder("def f(a):\n    if a: b = 0\n");
    for (int i = 1; i < MANY / 10; i++) {
      code.append("    elif a: b = ").append(i).append('\n');
    }
    Sample sample = Sample.of(code.append("    return b\n").toString());
    Expr.Name use = sample.names("b").get(sample.names("b").size() - 1);
    assertThat(sample.flow().reaching(use)).hasSize(MANY / 10);
    Stmt branch = Walk.find(sample.file().tree(), Stmt.If.class).get(0);
    assertThat(sample.flow().leaves(branch)).isFalse();
  }

  @Test
  void manyFunctions() {
    StringBuilder code = new StringBuilder("x = 1\n");
    for (int i = 0; i < MANY; i++) {
      code.append("def f").append(i).append("(a, b=x): return [a for a in x if b]\n");
    }
    Sample sample = Sample.of(code.toString());
    assertThat(sample.scopes().all()).hasSize(2 * MANY + 1);
    assertThat(sample.scopes().variable(sample.name("x", 1)).uses()).hasSize(2 * MANY);
    assertThat(sample.scopes().free("y", sample.name("b", MANY))).isTrue();
  }

  @Test
  void finallyInsideFinally() {
    StringBuilder code = new StringBuilder("def f(a):\n    b = 1\n");
    String indent = "    ";
    for (int i = 0; i < 15; i++) {
      code.append(indent).append("try:\n").append(indent).append("    return a\n");
      code.append(indent).append("finally:\n");
      indent += "    ";
    }
    Sample sample = Sample.of(code.append(indent).append("b\n").toString());
    assertThat(sample.flow().uses(sample.name("b", 1)).always()).isTrue();
  }
}
