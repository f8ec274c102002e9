package dev.asyncmend.index;

/** Which async library owns a file; edits that name asyncio are made where it does. */
public enum Flavor {
  ASYNCIO,
  /** anyio, and no asyncio beside it: the code may run under trio. */
  ANYIO,
  TRIO,
  CURIO,
  /** No async library is imported, neither here nor by the project in a way that decides. */
  NONE;

  /** Whether code that names asyncio may be put into the file. */
  public boolean takesAsyncio() {
    return this == ASYNCIO || this == NONE;
  }
}
