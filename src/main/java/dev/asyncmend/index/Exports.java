package dev.asyncmend.index;

import java.util.List;

/**
 * What a module says in {@code __all__}.
 *
 * @param names the names that are written there
 * @param open whether more are added in ways that cannot be read
 */
public record Exports(List<String> names, boolean open) {
  /** Takes a copy of the list. */
  public Exports {
    names = List.copyOf(names);
  }
}
