package dev.asyncmend.index;

/**
 * What decorators made of a function.
 *
 * @param binding how it is bound when it is an attribute of a class
 * @param product what a call gives
 * @param cached whether a second call may give the first one's value
 */
record Traits(Binding binding, Product product, boolean cached) {
  static final Traits PLAIN = new Traits(Binding.METHOD, Product.OWN, false);

  /** How a function in a class becomes an attribute. */
  enum Binding {
    METHOD,
    STATIC,
    CLASS,
    /** A read of the attribute calls it. */
    PROPERTY
  }

  /** What a call gives. */
  enum Product {
    /** What {@code def} or {@code async def} says. */
    OWN,
    /** A context manager for {@code with}. */
    MANAGER,
    /** A context manager for {@code async with}. */
    ASYNC_MANAGER,
    /** A coroutine, though it is written with {@code def}. */
    COROUTINE
  }

  /** These traits after one more decorator, which keeps the function. */
  Traits after(Decoration decoration) {
    return switch (decoration) {
      case STATIC -> new Traits(Binding.STATIC, product, cached);
      case CLASS -> new Traits(Binding.CLASS, product, cached);
      case PROPERTY -> new Traits(Binding.PROPERTY, product, cached);
      case CACHED_PROPERTY -> new Traits(Binding.PROPERTY, product, true);
      case CACHE -> new Traits(binding, product, true);
      case MANAGER -> new Traits(binding, Product.MANAGER, cached);
      case ASYNC_MANAGER -> new Traits(binding, Product.ASYNC_MANAGER, cached);
      case COROUTINE -> new Traits(binding, Product.COROUTINE, cached);
      case KEEP, OVERLOAD, ABSTRACT, OTHER -> this;
    };
  }
}
