# websockets.asyncio: a package without names of its own.
