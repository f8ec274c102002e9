package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A method that Python or a library calls, and whose value they use at once: it cannot await.
 *
 * @param kind what a fix could make of it
 * @param what what it is
 * @param instead what to write instead
 */
record SyncHook(Kind kind, String what, String instead) {

  /** What can be written in the place of a hook. */
  enum Kind {
    /** A factory beside {@code __init__}. */
    FACTORY,
    /** An asynchronous context manager. */
    MANAGER,
    /** A coroutine method in the place of a property. */
    METHOD,
    /** Nothing without a person. */
    NONE
  }

  private static final String FACTORY =
      "write a factory `@classmethod async def create(cls, …)` that makes the object, awaits this and"
          + " returns the object";
  private static final String MANAGER =
      "write `async def __aenter__` and `async def __aexit__` and use `async with`";
  private static final String CLOSE =
      "write an `async def aclose(self)` that awaits this, and await it before the object goes";
  private static final String METHOD = "make it a coroutine method, and await its calls";
  private static final String BEFORE = "await the value beforehand, and keep it on the object";
  private static final String QUEUE =
      "put the record into a queue that a task of the event loop reads";
  private static final String VALIDATE = "await this before the object is made";

  private static final Map<String, String> METHODS =
      Map.ofEntries(
          Map.entry("__init__", FACTORY),
          Map.entry("__new__", FACTORY),
          Map.entry("__post_init__", FACTORY),
          Map.entry("__attrs_post_init__", FACTORY),
          Map.entry("model_post_init", FACTORY),
          Map.entry("__enter__", MANAGER),
          Map.entry("__exit__", MANAGER),
          Map.entry("__del__", CLOSE));

  private static final Set<String> PROPERTIES =
      Set.of(
          "builtins.property",
          "functools.cached_property",
          "django.utils.functional.cached_property");

  private static final Set<String> COMPANIONS = Set.of("deleter", "getter", "setter");

  private static final Set<String> VALIDATORS =
      Set.of(
          "pydantic.validator",
          "pydantic.root_validator",
          "pydantic.field_validator",
          "pydantic.model_validator",
          "pydantic.field_serializer",
          "pydantic.model_serializer",
          "pydantic.computed_field",
          "sqlalchemy.orm.validates");

  private static final Set<String> LOGGING =
      Set.of("emit", "filter", "format", "handle", "formatException", "formatTime");

  /** The hook that {@code def} is, if it is one. */
  static Optional<SyncHook> of(Stmt.FunctionDef def, Place place) {
    Optional<SyncHook> decorated = decorated(def, place);
    if (decorated.isPresent()) {
      return decorated;
    }
    Scope around = place.scopes().scopeOf(def);
    if (!(around.node() instanceof Stmt.ClassDef type)) {
      return Optional.empty();
    }
    String name = def.name();
    if (METHODS.containsKey(name)) {
      return Optional.of(new SyncHook(kind(name), '`' + name + '`', METHODS.get(name)));
    }
    if (LOGGING.contains(name) && logs(type, place)) {
      return Optional.of(new SyncHook(Kind.NONE, "a hook of `logging`", QUEUE));
    }
    boolean special = name.startsWith("__") && name.endsWith("__") && !name.equals("__call__");
    return special
        ? Optional.of(new SyncHook(Kind.NONE, '`' + name + '`', BEFORE))
        : Optional.empty();
  }

  private static Kind kind(String name) {
    return switch (name) {
      case "__init__" -> Kind.FACTORY;
      case "__enter__", "__exit__" -> Kind.MANAGER;
      default -> Kind.NONE;
    };
  }

  private static Optional<SyncHook> decorated(Stmt.FunctionDef def, Place place) {
    for (Expr decorator : def.decorators()) {
      Expr named = decorator instanceof Expr.Call call ? call.func() : decorator;
      String name = place.resolver().callee(named).map(QName::dotted).orElse("");
      boolean companion =
          named instanceof Expr.Attribute attribute && COMPANIONS.contains(attribute.attr());
      if (PROPERTIES.contains(name) || companion) {
        return Optional.of(new SyncHook(Kind.METHOD, "a property", METHOD));
      }
      if (validator(named, place)) {
        return Optional.of(new SyncHook(Kind.NONE, "a validator", VALIDATE));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a decorator is one of the validators, which libraries define in modules of their own.
   */
  private static boolean validator(Expr decorator, Place place) {
    return VALIDATORS.stream().anyMatch(one -> place.resolver().denotes(decorator, QName.of(one)));
  }

  private static boolean logs(Stmt.ClassDef type, Place place) {
    return type.bases().stream()
        .flatMap(base -> place.resolver().symbol(base).stream())
        .anyMatch(name -> name.head().equals("logging"));
  }
}
