package dev.asyncmend.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that is being followed: what its function's parameters stand for.
 *
 * @param unit the module of the function
 * @param function its path
 * @param args what was handed in by position, behind {@code self} where there is one
 * @param self what the first parameter is bound to; null where it is not bound
 * @param outer the call in which the function was defined, or null
 */
record Env(Unit unit, String function, Args args, @Nullable Value self, @Nullable Env outer) {

  /**
   * Arguments.
   *
   * @param count how many are known by position
   * @param names the names of those that are known by keyword
   * @param open whether there are more than are known
   * @param values what they are, from 0, those by keyword behind the others
   */
  record Args(int count, List<String> names, boolean open, Value.Supply values) {
    static final Args NONE = new Args(0, List.of(), false, Value.Supply.NOTHING);

    /** Arguments of which nothing is known. */
    static final Args UNKNOWN = new Args(0, List.of(), true, Value.Supply.NOTHING);

    /** One argument that is known already. */
    static Args of(Possible only) {
      return new Args(1, List.of(), false, (trip, index) -> List.of(only));
    }

    /** The index of what is handed in for the parameter {@code name}; -1 where nothing is. */
    int named(String name) {
      int index = names.indexOf(name);
      return index < 0 ? -1 : count + index;
    }
  }

  /** The call of the function at {@code path} of {@code module} among this one and outer ones. */
  static @Nullable Env of(@Nullable Env env, Unit module, String path) {
    Env at = env;
    while (at != null && !(at.unit == module && at.function.equals(path))) {
      at = at.outer;
    }
    return at;
  }

  /** What {@code self} is in a method of the class at {@code type}; null where that is unknown. */
  static @Nullable Value self(@Nullable Env env, Unit module, String type) {
    for (Env at = env; at != null; at = at.outer) {
      if (at.self != null && at.unit == module && at.function.startsWith(type + '.')) {
        return at.self;
      }
    }
    return null;
  }
}
