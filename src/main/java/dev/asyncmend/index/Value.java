package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression gives when it is evaluated, as far as that is known. */
sealed interface Value {

  /** Whether nothing is known about it, wherever it comes from. */
  default boolean unknown() {
    return this == Blank.UNKNOWN || this == Blank.GIVEN;
  }

  /** A value without properties. */
  enum Blank implements Value {
    UNKNOWN,
    /** Whatever a caller hands in for a parameter that says nothing, or what comes of it. */
    GIVEN,
    /** Python's None. */
    NONE
  }

  /**
   * Something of which only the name is known, in a library or namespace package.
   *
   * @param from the module that imports it: what lies below may be a module after all; null where
   *     it cannot be one
   */
  record Outside(QName name, @Nullable Unit from) implements Value {}

  /** What a call of something outside gives: an object of the class {@code name}, if it is one. */
  record Made(QName name) implements Value {}

  /** A module. */
  record Mod(Unit unit) implements Value {}

  /**
   * A class.
   *
   * @param exact whether it is this class; else it may be a subclass
   */
  record Cls(Unit unit, Definition.Type def, boolean exact) implements Value {
    String path() {
      return def.path();
    }

    QName name() {
      return unit.name(def.path());
    }

    Cls loose() {
      return exact ? new Cls(unit, def, false) : this;
    }
  }

  /**
   * An object of a class.
   *
   * @param type its class; exact where no subclass is possible
   * @param items what the class is generic in, or nothing where that is not known
   */
  record Obj(Cls type, Supply items) implements Value {}

  /**
   * A function or a bound method.
   *
   * @param env the call in which it was defined; null for one at the top of a module or class
   * @param self what its first parameter is bound to; null where it is not bound
   */
  record Func(
      Unit unit, Definition.Function def, Traits traits, @Nullable Env env, @Nullable Value self)
      implements Value {
    Func bound(Value to) {
      return new Func(unit, def, traits, env, to);
    }

    Func with(Traits other) {
      return new Func(unit, def, other, env, self);
    }

    QName name() {
      return unit.name(def.path());
    }
  }

  /** {@code lambda}. */
  record Lam(Unit unit, Term result, @Nullable Env env) implements Value {}

  /**
   * An awaitable made by a coroutine function or described by an annotation.
   *
   * @param form what kind it is
   * @param result what {@code await} gives
   */
  record Promise(Answer.Form form, Supply result) implements Value {}

  /**
   * Something to iterate over: a generator or a display.
   *
   * @param kind how it hands out its elements
   * @param type the qualified name of its class, which has its methods
   * @param width number of different elements: the length of a tuple, 2 for a dict's keys and
   *     values, else 1
   * @param elements what it gives
   */
  record Stream(StreamKind kind, String type, int width, Supply elements) implements Value {}

  /** How a {@link Stream} hands out its elements. */
  enum StreamKind {
    /** {@code async for}: an asynchronous generator, iterator or iterable. */
    ASYNC,
    /** {@code for}, in order. */
    ITERABLE,
    /** {@code for}, and by position. */
    TUPLE,
    /** {@code for} gives the keys, a subscript the values. */
    MAPPING
  }

  /** What a function made by {@code contextlib.contextmanager} gives. */
  record Ctx(boolean async, Supply entered) implements Value {}

  /** {@code super()}: the classes behind {@code type} in the order of {@code self}'s class. */
  record Parent(Cls type, Value self) implements Value {}

  /**
   * A callable that an annotation describes.
   *
   * @param same whether it gives back its only argument, as {@code Callable[[T], T]} does
   */
  record Callback(Supply result, boolean same) implements Value {}

  /** Values that are found when somebody asks; most of them nobody asks about. */
  @FunctionalInterface
  interface Supply {
    /** Nothing is known. */
    Supply NOTHING = (trip, index) -> List.of(Possible.UNKNOWN);

    /** The values at {@code index}, from 0. */
    List<Possible> get(Trip trip, int index);
  }
}
