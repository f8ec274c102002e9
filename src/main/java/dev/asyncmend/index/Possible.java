package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the values that an expression may have.
 *
 * @param value the value
 * @param names the qualified names under which it was reached, each an alias of the next; empty
 *     where it was reached by no name
 * @param certain false where an inference was needed which code elsewhere could defeat
 * @param trail how it is known; null where the expression says it all
 */
record Possible(Value value, List<QName> names, boolean certain, @Nullable Trail trail) {
  static final Possible UNKNOWN = of(Value.Blank.UNKNOWN);
  static final Possible GIVEN = of(Value.Blank.GIVEN);

  /** What comes of a value when nothing is known about it. */
  static List<Possible> beyond(Possible of) {
    return List.of(of.value == Value.Blank.GIVEN ? GIVEN : UNKNOWN);
  }

  /**
   * {@code all} without None, which nobody means to use, and without what callers may hand in where
   * the code says beside it what that is for: {@code client or Client()}.
   */
  static List<Possible> meant(List<Possible> all) {
    return told(without(Value.Blank.NONE, all));
  }

  /** {@code all}, by inference and without what callers may hand in where there is more. */
  static List<Possible> told(List<Possible> all) {
    List<Possible> told = without(Value.Blank.GIVEN, all);
    boolean mixed = !told.isEmpty() && told.size() < all.size();
    return mixed ? told.stream().map(Possible::inferred).toList() : all;
  }

  /** {@code all} but those that are {@code value}; the same list where none is. */
  static List<Possible> without(Value.Blank value, List<Possible> all) {
    List<Possible> kept = null;
    for (int at = 0; at < all.size(); at++) {
      Possible one = all.get(at);
      if (one.value == value && kept == null) {
        kept = new ArrayList<>(all.subList(0, at));
      } else if (one.value != value && kept != null) {
        kept.add(one);
      }
    }
    return kept == null ? all : kept;
  }

  /** A value that is certain as it stands. */
  static Possible of(Value value) {
    return new Possible(value, List.of(), true, null);
  }

  /** Another value, known because this one is. */
  Possible then(Value next) {
    return new Possible(next, List.of(), certain, trail);
  }

  /** Another value under the same names. */
  Possible with(Value other) {
    return new Possible(other, names, certain, trail);
  }

  /** The same under another name before the others. */
  Possible named(QName name) {
    if (!names.isEmpty() && names.get(0).equals(name)) {
      return this;
    }
    List<QName> more = new ArrayList<>(names.size() + 1);
    more.add(name);
    more.addAll(names);
    return new Possible(value, more, certain, trail);
  }

  /** The same without its names: it is the value of an attribute of some object. */
  Possible nameless() {
    return names.isEmpty() ? this : new Possible(value, List.of(), certain, trail);
  }

  /** The same by inference. */
  Possible inferred() {
    return certain ? new Possible(value, names, false, trail) : this;
  }

  /** The same, by inference if {@code other} is. */
  Possible likeliest(Possible other) {
    return other.certain ? this : inferred();
  }

  /** The same with a nearer fact. */
  Possible because(Unit unit, int line, String text) {
    return new Possible(value, names, certain, Trail.of(unit, line, text, trail));
  }

  /** The same, known because {@code other} is known first. */
  Possible after(Possible other) {
    Trail joined = Trail.join(other.trail, trail);
    return new Possible(value, names, certain && other.certain, joined);
  }

  /** The name under which it was reached last: that of its definition; empty for none. */
  Optional<QName> lastName() {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
  }

  /** The name of the callable that it is: a symbol's, or that of the method where it is defined. */
  Optional<QName> callee() {
    if (!names.isEmpty()) {
      return lastName();
    }
    if (value instanceof Value.Func func) {
      return Optional.of(func.name());
    }
    return value instanceof Value.Outside outside ? Optional.of(outside.name()) : Optional.empty();
  }

  /** Its definition, if it is a function or a class. */
  Optional<Symbol> symbol() {
    if (value instanceof Value.Func func) {
      return Optional.of(new Symbol(func.name(), func.unit().path(), func.def()));
    }
    return value instanceof Value.Cls cls
        ? Optional.of(new Symbol(cls.name(), cls.unit().path(), cls.def()))
        : Optional.empty();
  }
}
