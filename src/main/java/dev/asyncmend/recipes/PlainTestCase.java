package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A {@code unittest.TestCase} with asynchronous tests, whose coroutines it drops. */
final class PlainTestCase {
  private static final String PLAIN = "unittest.TestCase";
  private static final String ASYNC = "unittest.IsolatedAsyncioTestCase";

  private static final Map<String, String> FIXTURES =
      Map.of("setUp", "asyncSetUp", "tearDown", "asyncTearDown");

  /** Who writes these has a way of its own to run tests. */
  private static final Set<String> RUNNERS =
      Set.of(
          "run",
          "__call__",
          "_callTestMethod",
          "_callSetUp",
          "_callTearDown",
          "__getattribute__",
          "__getattr__",
          "__init_subclass__");

  /** Who does this beside the tests has a loop of its own. */
  private static final Set<String> LOOPS =
      Set.of("run_until_complete", "set_event_loop", "new_event_loop", "run_forever");

  private PlainTestCase() {}

  /** Looks whether {@code type} is one. */
  static void look(Stmt.ClassDef type, Place place) {
    if (type.bases().size() != 1
        || !type.keywords().isEmpty()
        || !type.decorators().stream().allMatch(one -> isHarmless(one, place))
        || !place.denotes(type.bases().get(0), PLAIN)) {
      return;
    }
    List<Stmt.AsyncFunctionDef> methods =
        type.body().stream()
            .filter(Stmt.AsyncFunctionDef.class::isInstance)
            .map(Stmt.AsyncFunctionDef.class::cast)
            .toList();
    Optional<Stmt.AsyncFunctionDef> test =
        methods.stream().filter(one -> one.name().startsWith("test")).findFirst();
    boolean own =
        type.body().stream()
            .anyMatch(
                one -> one instanceof Stmt.Function method && RUNNERS.contains(method.name()));
    boolean plain =
        methods.stream()
            .allMatch(one -> one.decorators().stream().allMatch(d -> isHarmless(d, place)));
    if (test.isPresent() && plain && !own) {
      mend(type, methods, test.get(), place);
    }
  }

  private static boolean isHarmless(Expr decorator, Place place) {
    Expr named = decorator instanceof Expr.Call call ? call.func() : decorator;
    String name = place.symbol(named).map(Object::toString).orElse("");
    return name.startsWith("unittest.")
        || name.startsWith("builtins.")
        || place.file().source(named).matches("(mock\\.)?patch(\\.\\w+)?");
  }

  private static void mend(
      Stmt.ClassDef type,
      List<Stmt.AsyncFunctionDef> methods,
      Stmt.AsyncFunctionDef test,
      Place place) {
    place.mend(
        type.bases().get(0),
        "`unittest.TestCase` calls `" + test.name() + "` and drops the coroutine: it never runs",
        loops(type) ? Level.UNSAFE : Level.SAFE,
        "Inherit from unittest.IsolatedAsyncioTestCase",
        fix -> {
          fix.replace(type.bases().get(0), fix.reference(ASYNC));
          methods.forEach(method -> rename(method, fix));
        });
  }

  private static boolean loops(Stmt.ClassDef type) {
    return Walk.find(type, Expr.Attribute.class).stream()
        .anyMatch(one -> LOOPS.contains(one.attr()));
  }

  /** {@code setUp} is called and dropped, too. */
  private static void rename(Stmt.AsyncFunctionDef method, FixBuilder fix) {
    String name = FIXTURES.get(method.name());
    if (name != null) {
      fix.edit(new Edit.Replace(method.nameToken(), method.nameToken(), name));
      boolean calls =
          Walk.find(method, Expr.Attribute.class).stream()
              .anyMatch(one -> one.attr().equals(method.name()));
      if (calls) {
        fix.refuse("`" + method.name() + "` calls the one that it overrides");
      }
    } else if (method.name().equals("setUpClass") || method.name().equals("tearDownClass")) {
      fix.refuse("`" + method.name() + "` cannot be a coroutine function");
    }
  }
}
