package dev.asyncmend.recipes;

import dev.asyncmend.index.Decorating;
import dev.asyncmend.index.Resolver;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/** Decorators that keep what a coroutine function gives. */
final class CoroutineCache {
  private CoroutineCache() {}

  /** The cache among the decorators, if all below it leave a coroutine function what it is. */
  static Optional<Expr> nearest(Stmt.AsyncFunctionDef def, Resolver resolver) {
    List<Expr> decorators = def.decorators();
    for (int at = decorators.size() - 1; at >= 0; at--) {
      Expr decorator = decorators.get(at);
      Decorating does = resolver.decorating(callee(decorator));
      if (caches(does)) {
        return Optional.of(decorator);
      }
      if (does != Decorating.KEEPS) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a coroutine function of the file is below a cache for functions, or for properties.
   *
   * @param functions which of both
   */
  static boolean needs(Surroundings around, boolean functions) {
    Resolver resolver = around.resolver();
    return resolver.flavor().takesAsyncio()
        && Walk.find(around.file().tree(), Stmt.AsyncFunctionDef.class).stream()
            .filter(def -> Walk.find(def, Expr.Yield.class).isEmpty())
            .flatMap(def -> nearest(def, resolver).stream())
            .anyMatch(cache -> isForFunctions(cache, resolver) == functions);
  }

  /** Whether it is such a cache. */
  static boolean caches(Decorating does) {
    return does == Decorating.CACHES || does == Decorating.CACHES_PROPERTY;
  }

  /** Whether it makes a function of a function: not an attribute, nor something bound anew. */
  static boolean isForFunctions(Expr cache, Resolver resolver) {
    Expr callee = callee(cache);
    return resolver.decorating(callee) == Decorating.CACHES
        && !resolver.denotes(callee, QName.of("cachetools.cachedmethod"));
  }

  /** What a decorator calls, or is. */
  static Expr callee(Expr decorator) {
    return decorator instanceof Expr.Call call ? call.func() : decorator;
  }
}
