package dev.asyncmend.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which {@code for} statement takes the values that an expression may have: they must agree (data
 * model, "Emulating container types" and "Asynchronous Iterators").
 */
final class Iterations {
  private final Verdicts verdicts;

  Iterations(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /**
   * The answer for {@code all}, the values of an expression; None, which none takes, is left out.
   */
  Iterating of(List<Possible> all) {
    List<Possible> present = all.stream().filter(one -> one.value() != Value.Blank.NONE).toList();
    Set<ForKind> said = EnumSet.noneOf(ForKind.class);
    present.forEach(one -> said.add(kind(one.value())));
    if (said.size() != 1 || said.contains(ForKind.UNKNOWN)) {
      return Iterating.UNKNOWN;
    }
    ForKind kind = said.iterator().next();
    boolean iterator =
        kind == ForKind.ASYNC && present.stream().allMatch(one -> steps(one.value()));
    return new Iterating(kind, iterator, Verdicts.certain(present), Verdicts.reasons(present));
  }

  private ForKind kind(Value value) {
    if (value instanceof Value.Stream stream) {
      return stream.kind() == Value.StreamKind.ASYNC ? ForKind.ASYNC : ForKind.SYNC;
    }
    return value instanceof Value.Obj obj ? kind(obj.type()) : ForKind.UNKNOWN;
  }

  private ForKind kind(Value.Cls type) {
    Awaitable async = verdicts.has(type, "__aiter__");
    Awaitable sync = either(verdicts.has(type, "__iter__"), verdicts.has(type, "__getitem__"));
    if (async == Awaitable.YES && sync == Awaitable.YES) {
      return ForKind.BOTH;
    }
    if (async == Awaitable.YES && sync == Awaitable.NO) {
      return ForKind.ASYNC;
    }
    return sync == Awaitable.YES && async == Awaitable.NO ? ForKind.SYNC : ForKind.UNKNOWN;
  }

  private static Awaitable either(Awaitable one, Awaitable other) {
    if (one == Awaitable.YES || other == Awaitable.YES) {
      return Awaitable.YES;
    }
    return one == other ? one : Awaitable.UNKNOWN;
  }

  private boolean steps(Value value) {
    return value instanceof Value.Stream
        || (value instanceof Value.Obj obj
            && verdicts.has(obj.type(), "__anext__") == Awaitable.YES);
  }
}
