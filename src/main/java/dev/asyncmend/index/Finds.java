package dev.asyncmend.index;

import java.util.LinkedHashMap;
import java.util.Map;

/** The classes that a search came upon, and what it could not see. */
final class Finds {
  final Map<Hierarchy.Id, Value.Cls> owners = new LinkedHashMap<>();
  boolean lost;

  void add(Hierarchy.Search search) {
    lost |= search.lost() || !search.certain();
    if (search.owner() != null) {
      add(search.owner());
    }
  }

  void add(Value.Cls owner) {
    owners.putIfAbsent(Hierarchy.Id.of(owner), owner);
  }

  /** What a subclass finds; a mixin of it that nobody knows is not suspected. */
  void heir(Hierarchy.Search search) {
    if (search.owner() != null) {
      add(search.owner());
    }
  }

  /** Whether one of the owners defines it as a method or class. */
  boolean defined(String name) {
    return owners.values().stream()
        .flatMap(owner -> owner.unit().summary().at(owner.path() + '.' + name).stream())
        .anyMatch(one -> !(one instanceof Definition.Value));
  }

  /** Whether the first owner annotates the attribute: others have to keep to that. */
  boolean declared(String name) {
    Value.Cls first = owners.values().iterator().next();
    return first.unit().summary().at(first.path() + '.' + name).stream()
        .anyMatch(one -> one instanceof Definition.Value value && value.annotation() != null);
  }
}
