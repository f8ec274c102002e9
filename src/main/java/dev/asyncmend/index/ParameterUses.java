package dev.asyncmend.index;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What functions do with their parameters, told by what stands around each read. */
final class ParameterUses {
  /** Comparisons that work with any two objects. */
  private static final Set<String> VAGUE = Set.of("is", "is not", "==", "!=");

  /** Builtins that fail on a coroutine. */
  private static final Set<String> STRICT =
      Set.of("len", "int", "float", "sum", "sorted", "list", "tuple", "set", "dict", "range");

  /** Builtins that ask any object about itself. */
  private static final Set<String> ASKING =
      Set.of("getattr", "hasattr", "isinstance", "print", "repr", "str");

  /** Builtins that ask what kind of object it is; then each kind may go its own way. */
  private static final Set<String> KINDS = Set.of("isinstance", "hasattr", "callable");

  /** Parts of the names of what runs a coroutine, or asks whether it is one. */
  private static final List<String> DRIVERS =
      List.of("await", "coro", "task", "future", "gather", "run", "wait", "spawn", "shield");

  /** What every object has, and what coroutines have besides. */
  private static final Set<String> COROUTINE = Set.of("send", "throw", "close");

  private final Scopes scopes;

  ParameterUses(Scopes scopes) {
    this.scopes = scopes;
  }

  /** What {@code def} does with {@code arg}. */
  Parameter.Use of(Stmt.Function def, Part.Arg arg) {
    Optional<Variable> variable = scopes.opened(def).flatMap(scope -> scope.variable(arg.name()));
    if (variable.isEmpty() || variable.get().bindings().size() != 1) {
      return Parameter.Use.OTHER;
    }
    boolean value = false;
    boolean kind = false;
    boolean handed = false;
    for (Expr.Name read : variable.get().uses()) {
      Node by = scopes.file().parent(read).orElse(read);
      if (by instanceof Expr.Await) {
        return Parameter.Use.AWAITED;
      }
      if (by instanceof Expr.Call call && drives(call)) {
        return Parameter.Use.OTHER;
      }
      boolean here = value(by, read);
      value |= here;
      kind |= calls(by, read, KINDS);
      handed |= !here && !vague(by, read);
    }
    return value && !(kind && handed) ? Parameter.Use.VALUE : Parameter.Use.OTHER;
  }

  private static boolean value(Node by, Expr.Name read) {
    if (by instanceof Expr.Attribute attribute) {
      return !COROUTINE.contains(attribute.attr())
          && !attribute.attr().startsWith("cr_")
          && !attribute.attr().startsWith("__");
    }
    if (by instanceof Expr.Call call) {
      return call.func() instanceof Expr.Name name
          && STRICT.contains(name.id())
          && call.args().indexOf(read) == 0;
    }
    if (by instanceof Expr.Compare compare) {
      return !VAGUE.containsAll(compare.ops());
    }
    return (by instanceof Expr.Subscript item && item.value() == read)
        || by instanceof Expr.BinOp
        || (by instanceof Expr.UnaryOp op && !op.op().equals("not"))
        || (by instanceof Stmt.For loop && loop.iter() == read)
        || (by instanceof Part.Comprehension clause && clause.iter() == read);
  }

  private static boolean calls(Node by, Expr.Name read, Set<String> names) {
    return by instanceof Expr.Call call
        && call.func() instanceof Expr.Name name
        && names.contains(name.id())
        && call.args().indexOf(read) == 0;
  }

  /** Whether what is called may run what it is given, by its name. */
  private static boolean drives(Expr.Call call) {
    Expr func = call.func();
    String name =
        func instanceof Expr.Attribute attribute
            ? attribute.attr()
            : func instanceof Expr.Name one ? one.id() : "";
    String small = name.toLowerCase(Locale.ROOT);
    return DRIVERS.stream().anyMatch(small::contains);
  }

  /** Whether a read says nothing: a test or a text. */
  private static boolean vague(Node by, Expr.Name read) {
    return calls(by, read, ASKING)
        || by instanceof Expr.FormattedValue
        || by instanceof Expr.Compare
        || by instanceof Expr.BoolOp
        || by instanceof Expr.UnaryOp
        || by instanceof Stmt.If
        || by instanceof Stmt.Assert
        || (by instanceof Expr.IfExp choice && choice.test() == read);
  }
}
