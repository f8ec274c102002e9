package dev.asyncmend.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a decorator, or the decorator that a call of it gives, does to a function or class. */
enum Decoration {
  /** Returns its argument, or a wrapper that gives the same value when it is called. */
  KEEP,
  /** Makes a static method. */
  STATIC,
  /** Makes a class method. */
  CLASS,
  /** Calls the function when the attribute is read. */
  PROPERTY,
  /** The same once for each object. */
  CACHED_PROPERTY,
  /** Declares an overload; the code is in another definition of the name. */
  OVERLOAD,
  /** Marks a method that subclasses must override. */
  ABSTRACT,
  /** Hands out the value of an earlier call. */
  CACHE,
  /** Turns a generator into a context manager for {@code with}. */
  MANAGER,
  /** Turns an async generator into a context manager for {@code async with}. */
  ASYNC_MANAGER,
  /** Turns a generator into a coroutine function. */
  COROUTINE,
  /** Does something else: what comes out is unknown. */
  OTHER;

  /** Whether calls of what comes out give what calls of what went in give. */
  boolean keeps() {
    return this == KEEP || this == OVERLOAD || this == ABSTRACT;
  }

  /** The same in the words of those who ask. */
  Decorating told() {
    return switch (this) {
      case KEEP -> Decorating.KEEPS;
      case CACHE -> Decorating.CACHES;
      case CACHED_PROPERTY -> Decorating.CACHES_PROPERTY;
      case STATIC, CLASS, PROPERTY, OVERLOAD, ABSTRACT, MANAGER, ASYNC_MANAGER, COROUTINE, OTHER ->
          Decorating.OTHER;
    };
  }

  /** The decorators of {@code knowledge/decorators.tsv} by qualified name. */
  static Map<String, Decoration> read(Table table) {
    Map<String, Decoration> found = new HashMap<>();
    table
        .pairs()
        .forEach((name, effect) -> found.put(name, valueOf(effect.toUpperCase(Locale.ROOT))));
    return Map.copyOf(found);
  }
}
