package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the values that an expression may have into one answer: they must agree. */
final class Verdicts {
  private static final Set<String> FUTURES =
      Set.of("asyncio.Future", "asyncio.Task", "asyncio.futures.Future", "asyncio.tasks.Task");

  private final Inference inference;
  private final Memo<Key, Awaitable> known = new Memo<>();

  /** A special method of the objects of a class. */
  private record Key(Hierarchy.Id type, boolean exact, String name) {
    // Written out: what a record has by itself is slow before the second compiler sees it.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && exact == key.exact
          && name.equals(key.name)
          && type.equals(key.type);
    }

    @Override
    public int hashCode() {
      return name.hashCode() * 31 + type.hashCode();
    }
  }

  Verdicts(Inference inference) {
    this.inference = inference;
  }

  /** What is known of one value. */
  private record Finding(Awaitable awaitable, Answer.Form form) {
    static final Finding NO = new Finding(Awaitable.NO, Answer.Form.NONE);
    static final Finding UNKNOWN = new Finding(Awaitable.UNKNOWN, Answer.Form.NONE);
  }

  /** Whether {@code all}, the values that an expression may have, can be awaited. */
  Answer awaitable(List<Possible> values) {
    List<Possible> all = Possible.told(values);
    Set<Awaitable> said = EnumSet.noneOf(Awaitable.class);
    Set<Answer.Form> forms = EnumSet.noneOf(Answer.Form.class);
    for (Possible one : all) {
      Finding finding = awaitable(one.value());
      said.add(finding.awaitable());
      forms.add(finding.form());
    }
    if (said.size() != 1 || said.contains(Awaitable.UNKNOWN)) {
      return Answer.UNKNOWN;
    }
    Awaitable agreed = said.iterator().next();
    Answer.Form form = forms.size() == 1 ? forms.iterator().next() : Answer.Form.MIXED;
    return new Answer(agreed, form, certain(all), reasons(all));
  }

  /** Whether {@code value} is known to be nothing that can be awaited. */
  boolean plain(Value value) {
    return awaitable(value).awaitable() == Awaitable.NO;
  }

  private Finding awaitable(Value value) {
    if (value instanceof Value.Promise promise) {
      return new Finding(Awaitable.YES, promise.form());
    }
    if (value instanceof Value.Obj obj) {
      return awaitable(obj.type());
    }
    boolean unknown =
        value.unknown()
            || value instanceof Value.Outside
            || value instanceof Value.Made
            || value instanceof Value.Parent;
    return unknown ? Finding.UNKNOWN : Finding.NO;
  }

  private Finding awaitable(Value.Cls type) {
    return switch (has(type, "__await__")) {
      case YES ->
          new Finding(
              Awaitable.YES,
              inference.hierarchy().descends(type, FUTURES)
                  ? Answer.Form.FUTURE
                  : Answer.Form.OBJECT);
      case NO -> Finding.NO;
      case UNKNOWN -> Finding.UNKNOWN;
    };
  }

  /** Which {@code with} statement {@code all}, the values of an expression, are made for. */
  Entering entering(List<Possible> values) {
    List<Possible> all = Possible.told(values);
    Set<WithKind> said = EnumSet.noneOf(WithKind.class);
    all.forEach(one -> said.add(entering(one.value())));
    if (said.size() != 1 || said.contains(WithKind.UNKNOWN)) {
      return Entering.UNKNOWN;
    }
    return new Entering(said.iterator().next(), certain(all), reasons(all));
  }

  private WithKind entering(Value value) {
    if (value instanceof Value.Ctx ctx) {
      return ctx.async() ? WithKind.ASYNC : WithKind.SYNC;
    }
    if (!(value instanceof Value.Obj obj)) {
      return WithKind.UNKNOWN;
    }
    Awaitable sync = both(obj.type(), "__enter__", "__exit__");
    Awaitable async = both(obj.type(), "__aenter__", "__aexit__");
    if (sync == Awaitable.YES && async == Awaitable.YES) {
      return WithKind.BOTH;
    }
    if (sync == Awaitable.YES && async == Awaitable.NO) {
      return WithKind.SYNC;
    }
    return async == Awaitable.YES && sync == Awaitable.NO ? WithKind.ASYNC : WithKind.UNKNOWN;
  }

  /** Yes for both methods, no for neither; half a protocol is unknown. */
  private Awaitable both(Value.Cls type, String enter, String exit) {
    Awaitable first = has(type, enter);
    return first == has(type, exit) ? first : Awaitable.UNKNOWN;
  }

  /** Whether objects of {@code type} have the special method {@code name}. */
  Awaitable has(Value.Cls type, String name) {
    Key key = new Key(Hierarchy.Id.of(type), type.exact(), name);
    Awaitable before = known.get(key);
    if (before != null) {
      return before;
    }
    Ledger.open();
    Awaitable found = find(type, name);
    known.put(key, found, Ledger.close());
    return found;
  }

  private Awaitable find(Value.Cls type, String name) {
    Hierarchy hierarchy = inference.hierarchy();
    Hierarchy.Search search = Hierarchy.search(hierarchy.order(type), name);
    if (search.owner() != null) {
      return search.certain() ? Awaitable.YES : Awaitable.UNKNOWN;
    }
    if (search.lost()) {
      return Awaitable.UNKNOWN;
    }
    boolean heirs =
        !type.exact()
            && inference.census().heirs(type, name).stream()
                .anyMatch(heir -> hierarchy.overrides(heir, name));
    return heirs ? Awaitable.UNKNOWN : Awaitable.NO;
  }

  /** Whether none of {@code all} rests on an inference. */
  static boolean certain(List<Possible> all) {
    return all.stream().allMatch(Possible::certain);
  }

  /** How {@code all} are known. */
  static List<Reason> reasons(List<Possible> all) {
    List<Reason> reasons = new ArrayList<>();
    for (Possible one : all) {
      Trail.reasons(one.trail()).stream()
          .filter(reason -> !reasons.contains(reason))
          .forEach(reasons::add);
    }
    return reasons;
  }
}
