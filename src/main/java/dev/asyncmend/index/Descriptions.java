package dev.asyncmend.index;

import java.util.List;
import java.util.stream.Collectors;

/** Puts values into words. */
final class Descriptions {
  private Descriptions() {}

  /** What an expression with these values is. */
  static Description of(List<Possible> all) {
    String text =
        all.stream().map(Descriptions::text).distinct().collect(Collectors.joining(", or "));
    return new Description(text, Verdicts.reasons(all));
  }

  private static String text(Possible possible) {
    String text = text(possible.value());
    return possible.certain() || possible.value().unknown() ? text : text + " (inferred)";
  }

  private static String text(Value value) {
    if (value instanceof Value.Blank blank) {
      return switch (blank) {
        case UNKNOWN -> "unknown";
        case GIVEN -> "whatever a caller hands in";
        case NONE -> "None";
      };
    }
    if (value instanceof Value.Func func) {
      return (func.self() == null ? "function " : "method ") + func.name() + kind(func);
    }
    if (value instanceof Value.Cls cls) {
      return "class " + cls.name() + (cls.exact() ? "" : " or a subclass");
    }
    if (value instanceof Value.Obj obj) {
      return "object of " + obj.type().name() + (obj.type().exact() ? "" : " or a subclass");
    }
    if (value instanceof Value.Promise promise) {
      return promise(promise);
    }
    return value instanceof Value.Stream stream ? stream(stream) : other(value);
  }

  private static String kind(Value.Func func) {
    return switch (func.traits().product()) {
      case MANAGER -> ", a context manager";
      case ASYNC_MANAGER -> ", an asynchronous context manager";
      case COROUTINE -> ", made a coroutine function";
      case OWN -> own(func.def());
    };
  }

  private static String own(Definition.Function def) {
    if (def.generator()) {
      return def.async() ? ", an async generator" : ", a generator";
    }
    return def.async() ? ", a coroutine function" : "";
  }

  private static String promise(Value.Promise promise) {
    return switch (promise.form()) {
      case COROUTINE -> "coroutine";
      case CACHED_COROUTINE -> "coroutine that a cache hands out again";
      case FUTURE -> "future";
      case ANNOTATED, OBJECT, MIXED, NONE -> "awaitable object";
    };
  }

  private static String stream(Value.Stream stream) {
    return switch (stream.kind()) {
      case ASYNC -> "async iterator";
      case ITERABLE, TUPLE, MAPPING -> stream.type().substring(stream.type().lastIndexOf('.') + 1);
    };
  }

  private static String other(Value value) {
    if (value instanceof Value.Mod mod) {
      return "module " + mod.unit().name();
    }
    if (value instanceof Value.Outside outside) {
      return outside.name() + ", of which nothing is known";
    }
    if (value instanceof Value.Made made) {
      return "what a call of " + made.name() + " gives";
    }
    if (value instanceof Value.Ctx ctx) {
      return ctx.async() ? "asynchronous context manager" : "context manager";
    }
    return value instanceof Value.Parent parent
        ? "super() behind " + parent.type().name()
        : "callable";
  }
}
