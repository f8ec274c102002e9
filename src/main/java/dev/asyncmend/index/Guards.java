package dev.asyncmend.index;

import dev.asyncmend.index.CallFact.Guard;
import dev.asyncmend.index.CallFact.Test;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the tests of {@code if} statements say about the parameters of the function around them. */
final class Guards {
  private static final Pattern MODE = Pattern.compile("async|running_loop|event_loop|is_running");

  private final Scopes scopes;

  Guards(Scopes scopes) {
    this.scopes = scopes;
  }

  /** What holds in the body of {@code if test}, in the function {@code owner}. */
  List<Guard> of(Expr test, Stmt.@Nullable Function owner) {
    if (owner == null) {
      return List.of();
    }
    List<Expr> parts =
        test instanceof Expr.BoolOp op && op.op() == Expr.BoolOperator.AND
            ? op.values()
            : List.of(test);
    List<Guard> found = new ArrayList<>();
    for (Expr part : parts) {
      Guard guard = single(part, owner);
      if (guard != null) {
        found.add(guard);
      }
    }
    return found;
  }

  /** What holds in the body of {@code for … in x} and {@code for … in range(x)}: x is not empty. */
  List<Guard> of(Stmt.Loop loop, Stmt.@Nullable Function owner) {
    Expr over = loop.iter();
    boolean range =
        over instanceof Expr.Call call
            && call.func() instanceof Expr.Name callee
            && callee.id().equals("range")
            && call.args().size() == 1;
    return of(range && over instanceof Expr.Call call ? call.args().get(0) : over, owner);
  }

  /** What holds in its {@code else}. */
  List<Guard> not(Expr test, Stmt.@Nullable Function owner) {
    Guard guard = owner == null ? null : single(test, owner);
    return guard == null ? List.of() : List.of(guard.not());
  }

  /**
   * What holds behind {@code statement}: behind {@code if test: return} that {@code test} fails.
   */
  List<Guard> behind(Stmt statement, Stmt.@Nullable Function owner) {
    return statement instanceof Stmt.If choice && decides(choice)
        ? not(choice.test(), owner)
        : List.of();
  }

  /** Whether what is behind an {@code if} runs only where its body does not. */
  private static boolean decides(Stmt.If choice) {
    return choice.orelse().isEmpty() && !Endings.fallsThrough(choice.body());
  }

  /** Whether what is behind {@code statement} runs in one mode only, see {@link #mode}. */
  static boolean behindMode(Stmt statement) {
    return statement instanceof Stmt.If choice && mode(choice.test()) && decides(choice);
  }

  /**
   * Whether {@code attempt} expects a {@code RuntimeError}: so it is told whether a loop runs, by
   * those who start one and by those who ask for it.
   */
  static boolean mode(Stmt.TryBlock attempt) {
    return attempt.handlers().stream()
        .anyMatch(
            handler ->
                handler.type() instanceof Expr.Name type && type.id().equals("RuntimeError"));
  }

  /**
   * Whether {@code test} asks for asynchronous mode, as libraries do that work with and without a
   * loop: {@code if self.asynchronous}, {@code if loop.is_running()}.
   */
  static boolean mode(Expr test) {
    boolean[] found = {false};
    Walk.all(
        test,
        node -> {
          String name =
              node instanceof Expr.Name use
                  ? use.id()
                  : node instanceof Expr.Attribute attribute ? attribute.attr() : "";
          found[0] |= MODE.matcher(name).find();
        });
    return found[0];
  }

  /** Whether {@code test} asks for the module that is run as a script. */
  static boolean main(Expr test) {
    return test instanceof Expr.Compare compare
        && compare.ops().equals(List.of("=="))
        && (name(compare.left()) || name(compare.comparators().get(0)));
  }

  private static boolean name(Expr expr) {
    return expr instanceof Expr.Name name && name.id().equals("__name__");
  }

  private @Nullable Guard single(Expr test, Stmt.Function owner) {
    if (test instanceof Expr.UnaryOp unary && unary.op().equals("not")) {
      Guard guard = single(unary.operand(), owner);
      return guard == null ? null : guard.not();
    }
    if (test instanceof Expr.Compare compare && compare.ops().size() == 1) {
      return none(compare) ? of(compare.left(), owner, nullTest(compare.ops().get(0))) : null;
    }
    return of(test, owner, Test.TRUE);
  }

  private static boolean none(Expr.Compare compare) {
    return compare.comparators().get(0) instanceof Expr.Constant constant
        && constant.kind() == Expr.ConstantKind.NONE;
  }

  private static @Nullable Test nullTest(String op) {
    return switch (op) {
      case "is", "==" -> Test.NONE;
      case "is not", "!=" -> Test.GIVEN;
      default -> null;
    };
  }

  private @Nullable Guard of(Expr subject, Stmt.Function owner, @Nullable Test test) {
    if (test == null || !(subject instanceof Expr.Name name)) {
      return null;
    }
    List<Binding> bindings = scopes.variable(name).bindings();
    if (bindings.size() != 1
        || !(bindings.get(0) instanceof Binding.Parameter parameter)
        || parameter.owner() != owner) {
      return null;
    }
    List<Part.Arg> all = owner.args().all();
    int index = 0;
    while (all.get(index).first() != parameter.arg().first()) {
      index++;
    }
    return new Guard(index, test);
  }
}
