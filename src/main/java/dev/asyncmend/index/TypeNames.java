package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the names of types lead. */
final class TypeNames {
  /** Re-exports of re-exports go no further. */
  private static final int LONGEST = 10;

  private final Inference inference;

  TypeNames(Inference inference) {
    this.inference = inference;
  }

  /** Where the name of a type leads: to a definition, or to a mere name. */
  sealed interface Head {
    record Defined(Unit unit, String path) implements Head {}

    record Named(QName name, @Nullable Unit from) implements Head {}
  }

  /** Where {@code name}, a name or a chain of attributes, leads; empty where nobody knows. */
  Optional<Head> head(Term name, Unit unit, Trip trip) {
    if (name instanceof Term.Global global) {
      return defined(unit, global.path()).or(() -> builtin(global.path(), unit));
    }
    if (name instanceof Term.Imported it && it.member() != null) {
      Value base =
          it.level() == 0
              ? inference.modules().absolute(it.module(), unit)
              : inference.modules().relative(it.module(), it.level(), unit);
      return base == null ? Optional.empty() : member(base, it.member());
    }
    if (name instanceof Term.Attribute attribute) {
      List<Possible> of = inference.evaluator().eval(attribute.of(), unit, null, trip);
      return of.size() == 1 ? member(of.get(0).value(), attribute.name()) : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Head> builtin(String name, Unit unit) {
    Unit builtins = inference.modules().builtins();
    return unit.summary().stars().isEmpty() ? defined(builtins, name) : Optional.empty();
  }

  /** The definition at {@code path} of a module or of the facts below it. */
  Optional<Head> defined(Unit module, String path) {
    Unit unit = inference.modules().speaker(path, module);
    return unit.summary().at(path).isEmpty()
        ? Optional.empty()
        : Optional.of(new Head.Defined(unit, path));
  }

  private Optional<Head> member(Value of, String name) {
    if (of instanceof Value.Mod mod) {
      Unit unit = inference.modules().speaker(name, mod.unit());
      boolean named = unit.foreign() && unit.summary().stars().isEmpty();
      Head outside = new Head.Named(unit.name(name), unit);
      return defined(unit, name).or(() -> named ? Optional.of(outside) : Optional.empty());
    }
    if (of instanceof Value.Cls cls) {
      return defined(cls.unit(), cls.path() + '.' + name);
    }
    return of instanceof Value.Outside outside
        ? Optional.of(new Head.Named(outside.name().child(name), outside.from()))
        : Optional.empty();
  }

  /** Where {@code start} leads in the end: imports that are all that a name is are followed. */
  Head origin(Head start, Trip trip) {
    Head at = start;
    for (int step = 0; step < LONGEST && at instanceof Head.Defined defined; step++) {
      List<Definition> all = Names.effective(defined.unit().summary().at(defined.path()), true);
      if (all.size() != 1
          || !(all.get(0) instanceof Definition.Alias alias)
          || alias.member() == null) {
        return at;
      }
      Term next = new Term.Imported(alias.module(), alias.level(), alias.member());
      Optional<Head> found = head(next, defined.unit(), trip);
      if (found.isEmpty()) {
        return at;
      }
      at = found.get();
    }
    return at;
  }

  /** The definition that {@code name} leads to in the end, imports followed; empty for none. */
  Optional<Head.Defined> last(Term name, Unit unit, Trip trip) {
    Optional<Head> at = head(name, unit, trip);
    for (int step = 0; step < LONGEST; step++) {
      if (at.isEmpty() || !(at.get() instanceof Head.Defined defined)) {
        return Optional.empty();
      }
      List<Definition> all = Names.effective(defined.unit().summary().at(defined.path()), true);
      if (!(all.get(0) instanceof Definition.Alias alias) || alias.member() == null) {
        return Optional.of(defined);
      }
      Term next = new Term.Imported(alias.module(), alias.level(), alias.member());
      at = head(next, defined.unit(), trip);
    }
    return Optional.empty();
  }
}
