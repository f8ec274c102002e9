package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which callables stop the thread: what the user of a project says, else the bundled table.
 *
 * @param own the facts of the user, by qualified name
 */
public record BlockingTable(Map<QName, Blocking> own) {
  /** Takes a copy of the map. */
  public BlockingTable {
    own = Map.copyOf(own);
  }

  /** The table with these facts of the user; of several about one name the last counts. */
  static BlockingTable of(Collection<Blocking> own) {
    return new BlockingTable(
        own.stream()
            .collect(Collectors.toMap(Blocking::name, Function.identity(), (first, last) -> last)));
  }

  /** The fact about the callable {@code name}; empty where it is not known to block. */
  public Optional<Blocking> find(QName name) {
    Blocking mine = own.get(name);
    return mine == null ? Knowledge.bundled().blocking(name) : Optional.of(mine);
  }

  /** Whether the user says that {@code name} blocks, be it code of the project. */
  boolean ours(QName name) {
    return own.containsKey(name);
  }
}
