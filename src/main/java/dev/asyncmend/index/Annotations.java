package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What annotations describe: aliases of types followed, special forms of {@code typing} known. */
final class Annotations {
  private static final Set<String> TYPING =
      Set.of(
          "typing",
          "typing_extensions",
          "collections.abc",
          "types",
          "contextlib",
          "builtins",
          "collections",
          "dataclasses");

  private final Inference inference;
  private final TypeNames names;

  Annotations(Inference inference, TypeNames names) {
    this.inference = inference;
    this.names = names;
  }

  /** The objects which {@code annotation} describes. */
  List<Possible> instance(Term annotation, Unit unit, @Nullable Env env, Trip trip) {
    if (!trip.down()) {
      return List.of(Possible.UNKNOWN);
    }
    try {
      return described(annotation, unit, env, trip);
    } finally {
      trip.up();
    }
  }

  private List<Possible> described(Term annotation, Unit unit, @Nullable Env env, Trip trip) {
    if (annotation instanceof Term.Union union) {
      return Evaluator.each(union.types(), one -> instance(one, unit, env, trip));
    }
    if (annotation instanceof Term.Either either) {
      return Evaluator.each(either.terms(), one -> instance(one, unit, env, trip));
    }
    if (annotation instanceof Term.Literal literal && literal.type().equals("None")) {
      return List.of(Possible.of(Value.Blank.NONE));
    }
    if (annotation instanceof Term.Text text) {
      return instance(named(text), unit, env, trip);
    }
    boolean generic = annotation instanceof Term.Subscript;
    Term name = annotation instanceof Term.Subscript subscript ? subscript.of() : annotation;
    List<Term> items =
        annotation instanceof Term.Subscript subscript ? subscript.items() : List.of();
    TypeArgs args = new TypeArgs(this, items, unit, env);
    return names
        .head(name, unit, trip)
        .map(head -> follow(head, args, trip))
        .orElseGet(() -> generic ? List.of(Possible.UNKNOWN) : classes(name, unit, env, trip));
  }

  /** The names that a string holds, such as {@code TypeVar("C", bound="app.Client")} has. */
  private static Term named(Term.Text text) {
    List<String> parts = List.of(text.value().split("\\.", -1));
    Term term = new Term.Global(parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      term = new Term.Attribute(term, part);
    }
    return term;
  }

  /** Objects of whatever class the expression gives. */
  private List<Possible> classes(Term type, Unit unit, @Nullable Env env, Trip trip) {
    boolean chain = type instanceof Term.Attribute || type instanceof Term.Global;
    return chain
        ? inference.evaluator().eval(type, unit, env, trip).stream().map(this::object).toList()
        : List.of(Possible.UNKNOWN);
  }

  private Possible object(Possible type) {
    if (type.value() instanceof Value.Cls cls) {
      return type.then(new Value.Obj(cls.loose(), Value.Supply.NOTHING));
    }
    return type.value() instanceof Value.Outside outside
        ? type.then(new Value.Made(outside.name()))
        : Possible.UNKNOWN;
  }

  private List<Possible> follow(TypeNames.Head start, TypeArgs args, Trip trip) {
    // Imports are followed first: many things that are being described come by the same one.
    TypeNames.Head head = names.origin(start, trip);
    if (head instanceof TypeNames.Head.Named named) {
      return named(named, args, trip);
    }
    TypeNames.Head.Defined defined = (TypeNames.Head.Defined) head;
    Optional<List<Possible>> special = special(defined.unit().name(defined.path()), args, trip);
    if (special.isPresent()) {
      return special.get();
    }
    // A type variable may stand for what another call's same variable stands for.
    boolean guarded = !Generics.variable(defined);
    if (guarded && !trip.enter(head)) {
      return List.of(Possible.UNKNOWN);
    }
    List<Possible> found = new ArrayList<>();
    Unit unit = defined.unit();
    for (Definition one : Names.effective(unit.summary().at(defined.path()), true)) {
      found.addAll(defined(one, unit, args, trip));
    }
    if (guarded) {
      trip.leave(head);
    }
    return Evaluator.few(found);
  }

  private List<Possible> named(TypeNames.Head.Named named, TypeArgs args, Trip trip) {
    Optional<List<Possible>> special = special(named.name(), args, trip);
    if (special.isPresent()) {
      return special.get();
    }
    // A module of a namespace package: the name may be defined there after all.
    Optional<QName> parent = named.name().parent();
    Unit from = named.from();
    if (from != null
        && parent.isPresent()
        && inference.modules().absolute(parent.get().dotted(), from) instanceof Value.Mod mod) {
      Optional<TypeNames.Head> there = names.defined(mod.unit(), named.name().last());
      if (there.isPresent()) {
        return follow(there.get(), args, trip);
      }
    }
    return List.of(Possible.of(new Value.Made(named.name())));
  }

  private List<Possible> defined(Definition definition, Unit unit, TypeArgs args, Trip trip) {
    if (definition instanceof Definition.Type type) {
      return List.of(object(type, unit, args));
    }
    if (definition instanceof Definition.Alias alias && alias.member() != null) {
      Term.Imported term = new Term.Imported(alias.module(), alias.level(), alias.member());
      return names
          .head(term, unit, trip)
          .map(head -> follow(head, args, trip))
          .orElse(List.of(Possible.UNKNOWN));
    }
    if (!(definition instanceof Definition.Value value) || value.value() == null) {
      return List.of(Possible.UNKNOWN);
    }
    return Generics.variable(value)
        ? inference.generics().stands(value, unit, args.env(), trip)
        : instance(value.value(), unit, null, trip);
  }

  private static Possible object(Definition.Type type, Unit unit, TypeArgs args) {
    Value.Cls cls = new Value.Cls(unit, type, false);
    return Possible.of(new Value.Obj(cls, args.supply()));
  }

  private Optional<List<Possible>> special(QName name, TypeArgs args, Trip trip) {
    boolean typing = name.parent().filter(module -> TYPING.contains(module.dotted())).isPresent();
    return typing ? args.form(name.last(), trip) : Optional.empty();
  }

  /** What a parameter may be, if nobody knows the call: what its annotation says. */
  List<Possible> parameter(Term.Argument argument, Unit unit, @Nullable Env env, Trip trip) {
    List<Possible> found = new ArrayList<>();
    for (Definition definition : unit.summary().at(argument.function())) {
      if (definition instanceof Definition.Function function
          && argument.index() < function.parameters().size()) {
        Parameter parameter = function.parameters().get(argument.index());
        String text = "parameter `" + parameter.name() + "` is annotated";
        parameter(parameter, unit, env, trip)
            .forEach(one -> found.add(one.because(unit, function.line(), text)));
      }
    }
    return Evaluator.few(found);
  }

  /**
   * An object that is a parameter's default tells what the parameter is for; None tells nothing.
   */
  private List<Possible> fallback(@Nullable Term term, Unit unit, @Nullable Env env, Trip trip) {
    if (term == null) {
      return List.of(Possible.GIVEN);
    }
    return inference.evaluator().eval(term, unit, env, trip).stream()
        .map(one -> one.value() instanceof Value.Obj obj ? loose(one, obj) : Possible.GIVEN)
        .toList();
  }

  private static Possible loose(Possible one, Value.Obj obj) {
    return one.with(new Value.Obj(obj.type().loose(), obj.items())).nameless().inferred();
  }

  private List<Possible> parameter(Parameter parameter, Unit unit, @Nullable Env env, Trip trip) {
    Term annotation = parameter.annotation();
    if (annotation == null) {
      return fallback(parameter.fallback(), unit, env, trip);
    }
    Value.Supply elements = (later, index) -> instance(annotation, unit, env, later);
    return switch (parameter.kind()) {
      case VAR_POSITIONAL ->
          List.of(
              Possible.of(
                  new Value.Stream(Value.StreamKind.ITERABLE, TypeArgs.TUPLE, 1, elements)));
      case VAR_KEYWORD ->
          List.of(
              Possible.of(new Value.Stream(Value.StreamKind.MAPPING, TypeArgs.DICT, 2, elements)));
      default -> instance(annotation, unit, env, trip);
    };
  }
}
