package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of libraries that stubs written by hand describe in part, found by following the
 * library's own imports: {@code aiohttp.ClientSession} is a class of {@code aiohttp.client} there.
 */
final class Twins {
  private static final int LONGEST = 8;

  private final Libraries libraries;
  private final Map<Hierarchy.Id, Optional<Value.Cls>> known = new ConcurrentHashMap<>();

  Twins(Libraries libraries) {
    this.libraries = libraries;
  }

  /** The class of which {@code cls} is a description; empty where that is all that is known. */
  Optional<Value.Cls> of(Value.Cls cls) {
    if (cls.unit().origin() != Origin.CURATED) {
      return Optional.empty();
    }
    Hierarchy.Id id = Hierarchy.Id.of(cls);
    Optional<Value.Cls> before = known.get(id);
    if (before != null) {
      return before;
    }
    Optional<Value.Cls> found =
        libraries.below(cls.unit()).flatMap(unit -> type(unit, cls.path(), 0));
    known.put(id, found);
    return found;
  }

  private Optional<Value.Cls> type(Unit unit, String path, int steps) {
    List<Definition> definitions = unit.summary().at(path);
    if (steps > LONGEST || definitions.size() > 1) {
      return Optional.empty();
    }
    if (definitions.isEmpty()) {
      return starred(unit, path, steps);
    }
    Definition only = definitions.get(0);
    if (only instanceof Definition.Type type) {
      return Optional.of(new Value.Cls(unit, type, true));
    }
    String member = only instanceof Definition.Alias alias ? alias.member() : null;
    return only instanceof Definition.Alias alias && member != null
        ? made(alias.module(), alias.level(), unit).flatMap(next -> type(next, member, steps + 1))
        : Optional.empty();
  }

  private Optional<Value.Cls> starred(Unit unit, String path, int steps) {
    return unit.summary().stars().stream()
        .map(star -> made(star.module(), star.level(), unit))
        .flatMap(Optional::stream)
        .map(next -> type(next, path, steps + 1))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The module of the library itself, whatever was written about it by hand. */
  private Optional<Unit> made(String module, int level, Unit from) {
    Optional<QName> name =
        level == 0 ? Optional.of(QName.of(module)) : Modules.absolute(module, level, from);
    return name.flatMap(it -> libraries.unit(it.dotted()))
        .flatMap(
            unit -> unit.origin() == Origin.CURATED ? libraries.below(unit) : Optional.of(unit));
  }
}
