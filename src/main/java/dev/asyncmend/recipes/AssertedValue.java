package dev.asyncmend.recipes;

import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import org.jspecify.annotations.Nullable;

/** What the assertions of {@code unittest} mean for a coroutine, whoever offers them. */
final class AssertedValue {
  private AssertedValue() {}

  /** What {@code self.assertTrue(…)} and its like do with their argument; null for others. */
  static @Nullable CoroutineUse use(Fate.Argument argument) {
    if (!(argument.call().func() instanceof Expr.Attribute method) || argument.position() < 0) {
      return null;
    }
    return switch (method.attr()) {
      case "assertTrue", "assertFalse" ->
          argument.position() == 0 ? CoroutineUse.TESTED : CoroutineUse.VAGUE;
      case "assertEqual", "assertNotEqual", "assertIsNone", "assertIsNotNone", "assertListEqual" ->
          CoroutineUse.VAGUE;
      default -> null;
    };
  }
}
