package dev.asyncmend.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which async library owns a file; edits that name asyncio are made where it does. */
public enum Flavor {
  ASYNCIO,
  /** anyio, and no asyncio beside it: the code may run under trio. */
  ANYIO,
  TRIO,
  CURIO,
  /** No async library is imported. */
  NONE;

  /** Libraries that run on asyncio and nothing else: who imports one of them, runs on it too. */
  private static final Set<String> ASYNCIO_ONLY =
      Set.of("asyncio", "aiohttp", "asyncpg", "aiomysql", "aiosqlite", "aiofiles", "uvloop");

  /** The libraries whose imports say who owns a project. */
  static Set<String> libraries() {
    Set<String> all = new HashSet<>(ASYNCIO_ONLY);
    for (Flavor other : List.of(TRIO, CURIO, ANYIO)) {
      all.add(other.name().toLowerCase(Locale.ROOT));
    }
    return all;
  }

  /** Whether code that names asyncio may be put into the file. */
  public boolean takesAsyncio() {
    return this == ASYNCIO || this == NONE;
  }

  /**
   * The library that owns code with these imports. Code that imports trio or curio beside asyncio
   * is made for both, and not for asyncio alone.
   */
  static Flavor of(Collection<String> modules) {
    if (imports(modules, "trio")) {
      return TRIO;
    }
    if (imports(modules, "curio")) {
      return CURIO;
    }
    if (ASYNCIO_ONLY.stream().anyMatch(library -> imports(modules, library))) {
      return ASYNCIO;
    }
    return imports(modules, "anyio") ? ANYIO : NONE;
  }

  /**
   * The library of the files of a project that import none: another than asyncio if some module
   * imports that one, and no module asyncio.
   */
  static Flavor shared(ModuleSource source, Modules modules) {
    for (Flavor other : List.of(TRIO, CURIO, ANYIO)) {
      if (imported(other, source, modules)) {
        return imported(ASYNCIO, source, modules) ? NONE : other;
      }
    }
    return NONE;
  }

  private static boolean imported(Flavor flavor, ModuleSource source, Modules modules) {
    Set<String> words =
        flavor == ASYNCIO ? ASYNCIO_ONLY : Set.of(flavor.name().toLowerCase(Locale.ROOT));
    return words.stream()
        .flatMap(word -> source.mentioning(word).stream())
        .map(modules::unit)
        .flatMap(Optional::stream)
        .anyMatch(unit -> of(unit.summary().imports()) == flavor);
  }

  /** Whether {@code library}, or a module in it, is among {@code modules}. */
  static boolean imports(Collection<String> modules, String library) {
    return modules.stream().anyMatch(one -> one.equals(library) || one.startsWith(library + "."));
  }
}
