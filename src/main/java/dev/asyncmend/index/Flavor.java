package dev.asyncmend.index;

import java.util.Collection;

/** Which async library owns a file; edits that name asyncio are made where it does. */
public enum Flavor {
  ASYNCIO,
  /** anyio, and no asyncio beside it: the code may run under trio. */
  ANYIO,
  TRIO,
  CURIO,
  /** No async library is imported. */
  NONE;

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
    if (imports(modules, "asyncio")) {
      return ASYNCIO;
    }
    return imports(modules, "anyio") ? ANYIO : NONE;
  }

  private static boolean imports(Collection<String> modules, String library) {
    return modules.stream().anyMatch(one -> one.equals(library) || one.startsWith(library + "."));
  }
}
